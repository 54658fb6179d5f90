import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { CHECK_OPTIONS } from './options.js';

/** `ucj check`. */
export const checkCommand = verb({
  name: 'check',
  takes: '[file...]',
  help: HELP,
  options: CHECK_OPTIONS,
  run: async (run) => (await import('./run.js')).runCheck(run),
});
