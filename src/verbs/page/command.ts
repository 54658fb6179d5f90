import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { PAGE_OPTIONS } from './options.js';

/** `ucj page`: ucj itself as one file for a browser. */
export const pageCommand = verb({
  name: 'page',
  takes: null,
  help: HELP,
  options: PAGE_OPTIONS,
  run: async (run) => (await import('./run.js')).runPage(run),
});
