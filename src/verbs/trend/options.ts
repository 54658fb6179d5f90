import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { wantedTarget } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { oneOfThese } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { month, oneOf, period } from '../../cli/values.js';
import { LEVEL_NAMES } from '../../core/levels.js';
import type { TrendBy } from '../../planning/trend-row.js';

const BY: readonly TrendBy[] = ['region', 'segment', ...LEVEL_NAMES];

const { optional, preset, repeatable, flag } = optionGroup('Trend:');

/** The options that a trend has of its own. */
export const TREND = {
  from: optional(
    '--from <period>',
    { en: 'period to compare with', id: 'periode pembanding' },
    period,
  ),
  to: optional(
    '--to <period>',
    {
      en: 'period that is looked at (default: the newest)',
      id: 'periode yang dilihat (bawaan: yang terbaru)',
    },
    period,
  ),
  by: preset('--by <grouping>', oneOfThese(BY), 'region', oneOf(BY)),
  target: repeatable(
    '--target <share>',
    {
      en: 'share to reach, or a named target',
      id: 'cakupan yang hendak dicapai, atau nama target',
    },
    wantedTarget,
  ),
  byDate: optional(
    '--by-date <month>',
    {
      en: 'month by whose end the target is wanted, 2026-12',
      id: 'bulan yang pada akhirnya target diinginkan, 2026-12',
    },
    month,
  ),
  scorecard: flag('--scorecard', {
    en: 'how far each is from the target by then',
    id: 'kedudukan masing-masing terhadap target saat itu',
  }),
};

const { period: REPORTED, ...READING } = INPUT;

/** The options that decide a trend. */
const COMPARED = { ...SELECTION, ...TREND };
export type TrendOptions = ValuesOf<typeof COMPARED>;
/** Those of a chapter: a report has a period. */
export const OF_CHAPTER = { period: REPORTED, ...COMPARED };

/** The options of `ucj trend`, in the order of its help: two periods are named, and no other one. */
export const TREND_OPTIONS = {
  ...READING,
  ...COMPARED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...MESSAGES,
};
