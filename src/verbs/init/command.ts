import { verb } from '../../cli/verb.js';
import { INIT_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj init
  $ ucj init --sources > sources.csv
  $ ucj init --sources -o sources.csv

Without options it writes ucj-table.csv, a table whose counts are made up, and ucj.config.json, settings that
change no figure, into the working folder: replace the rows by your own, and run ucj gap ucj-table.csv. A file
that is there already is never written over; then nothing is written.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** `ucj init`: files to begin with. */
export const initCommand = verb({
  name: 'init',
  summary: 'writes files to begin with: a table and settings',
  description: 'Writes a table and a settings file to begin with, or a file of sources of money.',
  takes: null,
  options: INIT_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runInit(run),
});
