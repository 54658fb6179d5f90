import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
import { ANSWER_TO, DETAIL, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { oneOf } from '../../cli/values.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES, LEAST_WINDOW } from '../../planning/fund/request.js';
import { refuse } from '../../problem/problem.js';

const { optional, preset } = optionGroup('Funding:');

/** Months that protect at least; with fewer than three heirs do not get the whole benefit. */
function window(option: string, text: string): number {
  const isWindow = /^\d{1,2}$/.test(text) && Number(text) >= LEAST_WINDOW && Number(text) <= 12;
  return isWindow ? Number(text) : refuse({ code: 'bad-window', option, value: text });
}

/** The options that a funding has of its own. */
export const FUND = {
  sources: optional(
    '--sources <file>',
    {
      en: 'the sources of money, a table (CSV, XLSX); - is standard input',
      id: 'sumber dana, sebuah tabel (CSV, XLSX); - adalah masukan standar',
    },
    asText,
  ),
  rule: preset(
    '--rule <rule>',
    {
      en: `${or(FUND_RULES)}: who decides which source pays for whom`,
      id: `${orId(FUND_RULES)}: yang menentukan sumber mana membayar siapa`,
    },
    'order',
    oneOf(FUND_RULES),
  ),
  within: preset(
    '--within <way>',
    {
      en: `${or(WITHINS)}: who comes first inside a source`,
      id: `${orId(WITHINS)}: siapa yang didahulukan di dalam satu sumber`,
    },
    'proportional',
    oneOf(WITHINS),
  ),
  minMonths: preset(
    '--min-months <n>',
    { en: 'months that protect at least', id: 'bulan perlindungan paling sedikit' },
    String(LEAST_WINDOW),
    window,
  ),
};

/** The options that decide an allocation. */
export const FUNDED = {
  period: INPUT.period,
  sheet: INPUT.sheet,
  ...SELECTION,
  ...FUND,
  ...BUDGET,
};
export type FundOptions = ValuesOf<typeof FUNDED>;

/** The options of `ucj fund`, in the order of its help. */
export const FUND_OPTIONS = {
  ...INPUT,
  ...FUNDED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...DETAIL,
  ...WHY,
  ...MESSAGES,
};
