import { longFlag, type Options } from '../../cli/option.js';
import { listed } from '../../cli/options/or.js';
import type { VerbHelp } from '../../cli/verb.js';
import { FIELDS, type Field } from '../../form/data.js';
import { OPTION_WORDS } from '../../i18n/indonesian.js';
import type { Language } from '../../i18n/marks.js';
import { HELP as CHECK } from '../check/help.js';
import { CHECK_OPTIONS } from '../check/options.js';
import { HELP as DIFF } from '../diff/help.js';
import { DIFF_OPTIONS } from '../diff/options.js';
import { HELP as FUND } from '../fund/help.js';
import { FUND_OPTIONS } from '../fund/options.js';
import { HELP as GAP } from '../gap/help.js';
import { GAP_OPTIONS } from '../gap/options.js';
import { HELP as PLAN } from '../plan/help.js';
import { PLAN_OPTIONS } from '../plan/options.js';
import { HELP as REALISE } from '../realise/help.js';
import { REALISE_OPTIONS } from '../realise/options.js';
import { HELP as REPORT } from '../report/help.js';
import { REPORT_OPTIONS } from '../report/options.js';
import { HELP as TREND } from '../trend/help.js';
import { TREND_OPTIONS } from '../trend/options.js';

/** The verbs that the page offers: those that answer about tables, with what help says of them. */
export const OFFERED: Readonly<
  Record<string, { readonly help: VerbHelp; readonly options: Options }>
> = {
  gap: { help: GAP, options: GAP_OPTIONS },
  check: { help: CHECK, options: CHECK_OPTIONS },
  report: { help: REPORT, options: REPORT_OPTIONS },
  plan: { help: PLAN, options: PLAN_OPTIONS },
  trend: { help: TREND, options: TREND_OPTIONS },
  diff: { help: DIFF, options: DIFF_OPTIONS },
  fund: { help: FUND, options: FUND_OPTIONS },
  realise: { help: REALISE, options: REALISE_OPTIONS },
};

/** The fields of the form that a verb takes. */
export function fieldsOf(options: Options): Field[] {
  const flags = Object.values(options).map(longFlag);
  return FIELDS.filter((field) => flags.includes(`--${field}`));
}

/** What the rows of a verb can be, as help lists it. */
export function rowsOf({ by }: Options, language: Language): string[] {
  return by ? listed(by.help[language]) : [];
}

/** Options that say how and where an answer is written, as they can be typed; behind `--` there are none. */
export const OWN: readonly string[] = [
  ...['-o', '-h', '-V', '--'],
  ...['format', 'output', 'excel', 'lang', 'color', 'help', 'version'].flatMap((option) =>
    [option, OPTION_WORDS[option] ?? option].map((word) => `--${word}`),
  ),
];
