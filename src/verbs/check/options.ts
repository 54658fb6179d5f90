import { asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { INPUT } from '../../cli/options/input.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';

const input = optionGroup('Input:');
const output = optionGroup('Output:');

/** The options of `ucj check`, in the order of its help. */
export const CHECK_OPTIONS = {
  ...INPUT,
  segment: input.repeatable('--segment <segment>', 'segment of a file without any', asTexts),
  ...SETTINGS,
  ...ANSWER_TO,
  ...MESSAGES,
  strict: output.flag('--strict', 'exit 1 where there are warnings'),
};
export type CheckOptions = ValuesOf<typeof CHECK_OPTIONS>;
