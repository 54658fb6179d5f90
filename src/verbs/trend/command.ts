import { explainable } from '../../cli/verb.js';
import { HELP } from './help.js';
import { TREND_OPTIONS } from './options.js';

/** `ucj trend`: what changed between periods. And `ucj explain trend`: how the figures of a trend come about. */
export const [trendCommand, explainTrendCommand] = explainable(
  {
    name: 'trend',
    takes: '[file...]',
    help: HELP,
    options: TREND_OPTIONS,
    run: async (run) => (await import('./run.js')).runTrend(run),
  },
  { en: 'how the figures of a trend come about', id: 'asal angka-angka suatu perbandingan' },
);
