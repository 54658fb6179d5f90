import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { INIT_OPTIONS } from './options.js';

/** `ucj init`: files to begin with. */
export const initCommand = verb({
  name: 'init',
  takes: null,
  help: HELP,
  options: INIT_OPTIONS,
  run: async (run) => (await import('./run.js')).runInit(run),
});
