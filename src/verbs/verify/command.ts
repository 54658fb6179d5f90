import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { VERIFY_OPTIONS } from './options.js';

/** `ucj verify`: replays published sums. */
export const verifyCommand = verb({
  name: 'verify',
  takes: '[claim...]',
  help: HELP,
  options: VERIFY_OPTIONS,
  run: async (run) => (await import('./run.js')).runVerify(run),
});
