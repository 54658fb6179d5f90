import { asText, asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
import { EXCEL, GATE, MESSAGES, SETTINGS, VERBOSE, writing } from '../../cli/options/output.js';
import { support } from '../../cli/values.js';
import { same } from '../../i18n/said.js';
import type { Format } from '../../render/format.js';
import { CHAPTER_VERBS } from './chapter-verbs.js';

/** Formats of the whole report. */
export const DOCUMENT_FORMATS = ['html', 'xlsx', 'markdown', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return DOCUMENT_FORMATS.some((each) => each === format);
}

/** Formats of the whole report, and those of its rows alone. */
export const REPORT_FORMATS: readonly Format[] = [...DOCUMENT_FORMATS, 'csv', 'tsv', 'ndjson'];

const budget = optionGroup('Budget:');
const output = optionGroup('Output:');

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
