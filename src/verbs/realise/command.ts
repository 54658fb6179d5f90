import { explainable } from '../../cli/verb.js';
import { HELP } from './help.js';
import { REALISE_OPTIONS } from './options.js';

/** `ucj realise`: what was paid of a budget, what is committed of it, and what is left. And `ucj explain realise`: how the figures of a budget and its payments come about. */
export const [realiseCommand, explainRealiseCommand] = explainable(
  {
    name: 'realise',
    takes: '[file...]',
    help: HELP,
    options: REALISE_OPTIONS,
    run: async (run) => (await import('./run.js')).runRealise(run),
  },
  {
    en: 'how the figures of a budget and its payments come about',
    id: 'asal angka-angka suatu anggaran dan realisasinya',
  },
);
