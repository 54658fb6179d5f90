import { verb } from '../../cli/verb.js';
import { CHECK_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj check data/papua-barat-2023.csv
  $ ucj check export.csv --format csv -o problems.csv
  $ ucj check --potential potensi.csv --registered peserta.csv
  $ ucj check data/*.csv --strict --quiet

It reads as ucj gap does, and reports everything that is wrong or doubtful, and what was detected.

Exit status: 0 no error; 1 errors, or warnings with --strict; 2 refused; 3 output not written.`;

/** `ucj check`. */
export const checkCommand = verb({
  name: 'check',
  summary: 'everything that is wrong or doubtful about tables',
  description:
    'Reads tables as ucj gap does and reports all errors and doubts, with place and fix.',
  takes: ['[file...]', 'tables; - is standard input'],
  options: CHECK_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runCheck(run),
});
