import { verb, withSummary } from '../../cli/verb.js';
import { HELP } from './help.js';
import { FUND_OPTIONS } from './options.js';

/** `ucj fund`: which source of money pays for whom. */
const FUND_VERB = {
  name: 'fund',
  takes: '[files...]',
  help: HELP,
  options: FUND_OPTIONS,
} as const;

export const fundCommand = verb({
  ...FUND_VERB,
  run: async (run) => (await import('./run.js')).runFund(run),
});

/** `ucj explain fund`: how an allocation comes about, of the rows that are named. */
export const explainFundCommand = verb({
  ...FUND_VERB,
  help: withSummary(HELP, {
    en: 'how an allocation comes about: each source, and whom it pays for',
    id: 'asal suatu pembagian dana: tiap sumber, dan siapa yang dibayarnya',
  }),
  run: async (run) => (await import('./run.js')).explainFund(run),
});
