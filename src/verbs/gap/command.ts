import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { GAP_OPTIONS } from './options.js';
import { runGap } from './run.js';

/** `ucj gap`. */
export const gapCommand = verb({
  name: 'gap',
  takes: '[file...]',
  help: HELP,
  options: GAP_OPTIONS,
  run: runGap,
});
