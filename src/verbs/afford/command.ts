import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { AFFORD_OPTIONS } from './options.js';

/** `ucj afford`: how many workers an amount pays for. */
export const affordCommand = verb({
  name: 'afford',
  takes: '<amount>',
  help: HELP,
  options: AFFORD_OPTIONS,
  run: async (run) => (await import('./run.js')).runAfford(run),
});
