import { asText, asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
import { EXCEL, GATE, MESSAGES, SETTINGS, VERBOSE, writing } from '../../cli/options/output.js';
import { oneOf, support } from '../../cli/values.js';
import { same } from '../../i18n/said.js';
import { INDICATORS } from '../../planning/indicators.js';
import { type Format, RECORD_FORMATS } from '../../render/format.js';
import { CHAPTER_VERBS } from './chapter-verbs.js';
import { FORMS } from './forms/forms.js';
import { readIndicators } from './forms/targets.js';

/** Formats of the whole report. */
export const DOCUMENT_FORMATS = ['html', 'xlsx', 'markdown', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return DOCUMENT_FORMATS.some((each) => each === format);
}

/** Formats of the whole report, and those of its rows alone. */
const REPORT_FORMATS: readonly Format[] = [...DOCUMENT_FORMATS, ...RECORD_FORMATS];

/** What a report is written as: a terminal gets Markdown too. */
export const REPORT_OFFERED = {
  formats: REPORT_FORMATS,
  onTerminal: 'markdown',
  elsewhere: 'markdown',
  withWhy: [],
} as const;

const budget = optionGroup('Budget:');
const output = optionGroup('Output:');

/** What of the appendix is written. */
const APPENDIX = ['all', 'none'] as const;

const INDICATOR_IDS = INDICATORS.map(({ id }) => id);

/** The options of `ucj report`, in the order of its help. */
export const REPORT_OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...GROUPING,
  ...BUDGET,
  support: budget.optional(
    '--support <cost>',
    {
      en: 'support cost among the budget lines: AMOUNT or PERCENT of the premiums',
      id: 'biaya pendukung dalam rincian anggaran: JUMLAH atau PERSEN dari iuran',
    },
    support,
  ),
  ...SETTINGS,
  ...writing(REPORT_FORMATS, same('markdown')),
  chapter: output.repeatable(
    '--chapter <verb>',
    {
      en: `a chapter of another verb with its options, "plan --target 60% --until 2030": ${or(CHAPTER_VERBS)}; repeatable`,
      id: `bab dari perintah lain dengan opsinya, "plan --target 60% --until 2030": ${orId(CHAPTER_VERBS)}; boleh diulang`,
    },
    asTexts,
  ),
  form: output.optional(
    '--form <form>',
    {
      en: `${or(FORMS)}: in place of the report, the form of indicators or of a budget office`,
      id: `${orId(FORMS)}: sebagai ganti laporan, formulir indikator atau rincian anggaran`,
    },
    oneOf(FORMS),
  ),
  indicator: output.repeatable(
    '--indicator <name=percent>',
    {
      en: `target of an indicator of --form ikd: ${or(INDICATOR_IDS)}=60%; repeatable`,
      id: `target indikator pada --formulir ikd: ${orId(INDICATOR_IDS)}=60%; boleh diulang`,
    },
    readIndicators,
  ),
  appendix: output.preset(
    '--appendix <parts>',
    {
      en: `${or(APPENDIX)}: whether HTML and Markdown have the appendix (method, law, inputs, data)`,
      id: `${orId(APPENDIX)}: apakah HTML dan Markdown memuat lampiran (metode, hukum, sumber, mutu data)`,
    },
    'all',
    oneOf(APPENDIX),
  ),
  stamp: output.optional(
    '--stamp <time>',
    {
      en: 'say when it was made: today, 2026-11-21 or 2026-11-21T06:00:00Z',
      id: 'sebutkan kapan dibuat: today, 2026-11-21, atau 2026-11-21T06:00:00Z',
    },
    asText,
  ),
  ...EXCEL,
  ...GATE,
  ...MESSAGES,
  ...VERBOSE,
};
export type ReportOptions = ValuesOf<typeof REPORT_OPTIONS>;
