import { EXIT } from '../../cli/context.js';
import { MESSAGES } from '../../cli/options/output.js';
import { choice } from '../../cli/values.js';
import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { SCRIPTS, SHELLS } from './scripts.js';

/** `ucj completion`: a script that has a shell complete words. What it asks is answered by the program. */
export const completionCommand = verb({
  name: 'completion',
  takes: '<shell>',
  help: HELP,
  options: MESSAGES,
  run: async ({ words: [shell = ''], context }) => {
    context.stdout.write(SCRIPTS[choice('shell', shell, SHELLS)], 'data');
    return EXIT.done;
  },
});
