import { explainable } from '../../cli/verb.js';
import { HELP } from './help.js';
import { SHARE_OPTIONS } from './options.js';

/** `ucj share`: a quota over regions. And `ucj explain share`: how the parts of a quota come about. */
export const [shareCommand, explainShareCommand] = explainable(
  {
    name: 'share',
    takes: '[words...]',
    help: HELP,
    options: SHARE_OPTIONS,
    run: async (run) => (await import('./run.js')).runShare(run),
  },
  { en: 'how the parts of a quota come about', id: 'asal bagian-bagian suatu kuota' },
);
