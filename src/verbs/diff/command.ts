import { explaining, type Verb, verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { DIFF_OPTIONS } from './options.js';

const DIFF: Verb<typeof DIFF_OPTIONS> = {
  name: 'diff',
  takes: '[file...]',
  help: HELP,
  options: DIFF_OPTIONS,
  run: async (run) => (await import('./run.js')).runDiff(run),
};

/** `ucj diff`: what changed, and what of it did what to the budget. */
export const diffCommand = verb(DIFF);

/** `ucj explain diff`: how the figures of a comparison come about. */
export const explainDiffCommand = explaining(DIFF, {
  en: 'how the figures of a comparison come about',
  id: 'asal angka-angka suatu perbandingan dua keadaan',
});
