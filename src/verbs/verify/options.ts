import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { or } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';
import { WORKER } from '../../cli/options/worker.js';
import { month, oneOf } from '../../cli/values.js';
import { NUMBER_WAYS } from '../../input/convention.js';

const own = optionGroup(null);
const worker = optionGroup('Of whom:');

/** The options that claims have of their own, and whose premium they are held against. */
export const VERIFY = {
  file: own.optional('--file <file>', 'a file of claims, one a line; # begins a comment', asText),
  text: own.optional(
    '--text <file>',
    'a running text, a news report: its claims are found and judged; - is standard input',
    asText,
  ),
  numbers: own.optional(
    '--numbers <way>',
    `${or(NUMBER_WAYS)}: 1.234,5 or 1,234.5 (default: found by claim)`,
    oneOf(NUMBER_WAYS),
  ),
  ...WORKER,
  month: worker.optional(
    '--month <month>',
    'month whose premium is compared (default: the present one)',
    month,
  ),
};
export type VerifyOptions = ValuesOf<typeof VERIFY>;

/** The options of `ucj verify`, in the order of its help. */
export const VERIFY_OPTIONS = { ...VERIFY, ...SETTINGS, ...ANSWER_TO, ...MESSAGES };
