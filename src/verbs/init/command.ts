import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { SPEECH } from '../../cli/options/output.js';
import { verb } from '../../cli/verb.js';

const AFTER = `
Examples:
  $ ucj init
  $ ucj init --sources > sources.csv
  $ ucj init --sources -o sources.csv

Without options it writes ucj-table.csv, a table whose counts are made up, and ucj.config.json, settings that
change no figure, into the working folder: replace the rows by your own, and run ucj gap ucj-table.csv. A file
that is there already is never written over; then nothing is written.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const { optional, flag } = optionGroup(null);

const OPTIONS = {
  sources: flag('--sources', 'a file of sources of money, for ucj fund'),
  output: optional(
    '-o, --output <file>',
    'with --sources: write a new file, not to standard output',
    asText,
  ),
  ...SPEECH,
};
export type InitOptions = ValuesOf<typeof OPTIONS>;

/** `ucj init`: files to begin with. */
export const initCommand = verb({
  name: 'init',
  summary: 'writes files to begin with: a table and settings',
  description: 'Writes a table and a settings file to begin with, or a file of sources of money.',
  takes: null,
  options: OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runInit(run),
});
