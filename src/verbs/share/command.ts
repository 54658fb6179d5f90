import { explaining, type Verb, verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { SHARE_OPTIONS } from './options.js';

const SHARE: Verb<typeof SHARE_OPTIONS> = {
  name: 'share',
  takes: '[words...]',
  help: HELP,
  options: SHARE_OPTIONS,
  run: async (run) => (await import('./run.js')).runShare(run),
};

/** `ucj share`: a quota over regions. */
export const shareCommand = verb(SHARE);

/** `ucj explain share`: how the parts of a quota come about. */
export const explainShareCommand = explaining(SHARE, {
  en: 'how the parts of a quota come about',
  id: 'asal bagian-bagian suatu kuota',
});
