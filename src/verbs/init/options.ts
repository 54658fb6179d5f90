import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { MESSAGES } from '../../cli/options/output.js';

const { optional, flag } = optionGroup(null);

/** The options of `ucj init`, in the order of its help. */
export const INIT_OPTIONS = {
  sources: flag('--sources', {
    en: 'a file of sources of money, for ucj fund',
    id: 'berkas sumber dana, untuk ucj fund',
  }),
  output: optional(
    '-o, --output <file>',
    {
      en: 'with --sources: write a new file, not to standard output',
      id: 'bersama --sumber: tulis berkas baru, bukan ke keluaran standar',
    },
    asText,
  ),
  ...MESSAGES,
};
export type InitOptions = ValuesOf<typeof INIT_OPTIONS>;
