import { explaining, type Verb, verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { TREND_OPTIONS } from './options.js';

const TREND: Verb<typeof TREND_OPTIONS> = {
  name: 'trend',
  takes: '[file...]',
  help: HELP,
  options: TREND_OPTIONS,
  run: async (run) => (await import('./run.js')).runTrend(run),
};

/** `ucj trend`: what changed between periods. */
export const trendCommand = verb(TREND);

/** `ucj explain trend`: how the figures of a trend come about. */
export const explainTrendCommand = explaining(TREND, {
  en: 'how the figures of a trend come about',
  id: 'asal angka-angka suatu perbandingan',
});
