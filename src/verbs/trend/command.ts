import { explaining, type Verb, verb } from '../../cli/verb.js';
import { TREND_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj trend 2024-12.csv 2025-11.csv 2025-12.csv
  $ ucj trend counts.csv --from 2024-12 --to 2025-12 --by segment
  $ ucj trend counts.csv --target 60% --by-date 2026-12 --scorecard

The newest period is compared with the same month of the year before where it is there, else with the
newest that is a year older, else with the one before. A pace, and when a target is reached, are reported
only from periods a year or more apart: shorter ones show the season.

Rounding: points of coverage are exact, rounded half away from 0 to two decimals. Their parts are those
nearest to the exact ones that add up to the whole; of two as near, the one with more by members. A target
more than a century away is reported as after that year; a pace of 0 or below never reaches it.

A scorecard judges each by its pace against the pace needed: on track, behind, or reached; not known without
a potential or a pace. Where the periods are too close to give a pace it goes by the last month, and says so. A potential that
changed is marked *, and the standing on the old potential is given beside it.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const TREND: Verb<typeof TREND_OPTIONS> = {
  name: 'trend',
  summary: 'change between periods, pace, and when a target is reached',
  description: 'Compares two periods: who rose and who fell, why, and where that leads.',
  takes: ['[file...]', 'tables of two or more periods, read as one; - is standard input'],
  options: TREND_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runTrend(run),
};

/** `ucj trend`: what changed between periods. */
export const trendCommand = verb(TREND);

/** `ucj explain trend`: how the figures of a trend come about. */
export const explainTrendCommand = explaining(TREND, 'how the figures of a trend come about');
