import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { MESSAGES } from '../../cli/options/output.js';

const { optional, flag } = optionGroup(null);

/** The options of `ucj init`, in the order of its help. */
export const INIT_OPTIONS = {
  sources: flag('--sources', 'a file of sources of money, for ucj fund'),
  output: optional(
    '-o, --output <file>',
    'with --sources: write a new file, not to standard output',
    asText,
  ),
  ...MESSAGES,
};
export type InitOptions = ValuesOf<typeof INIT_OPTIONS>;
