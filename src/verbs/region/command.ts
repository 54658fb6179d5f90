import { ANSWER_TO, MESSAGES } from '../../cli/options/output.js';
import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';

/** `ucj region`: what a code or name of a region means. */
export const regionCommand = verb({
  name: 'region',
  takes: '<text...>',
  help: HELP,
  options: { ...ANSWER_TO, ...MESSAGES },
  run: async (run) => (await import('./run.js')).runRegion(run),
});
