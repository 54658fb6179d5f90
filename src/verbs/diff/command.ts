import { explainable } from '../../cli/verb.js';
import { HELP } from './help.js';
import { DIFF_OPTIONS } from './options.js';

/** `ucj diff`: what changed, and what of it did what to the budget. And `ucj explain diff`: how the figures of a comparison come about. */
export const [diffCommand, explainDiffCommand] = explainable(
  {
    name: 'diff',
    takes: '[file...]',
    help: HELP,
    options: DIFF_OPTIONS,
    run: async (run) => (await import('./run.js')).runDiff(run),
  },
  {
    en: 'how the figures of a comparison come about',
    id: 'asal angka-angka suatu perbandingan dua keadaan',
  },
);
