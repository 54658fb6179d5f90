import { verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { REPORT_OPTIONS } from './options.js';
import { runReport } from './run.js';

/** `ucj report`: the whole document. */
export const reportCommand = verb({
  name: 'report',
  takes: '[file...]',
  help: HELP,
  options: REPORT_OPTIONS,
  run: runReport,
});
