import { gapResult } from '../../budget/compute.js';
import { checkLevels } from '../../budget/fitness.js';
import { select } from '../../budget/select.js';
import { answer } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import { ANSWER } from '../../cli/format-choice.js';
import * as value from '../../cli/values.js';
import { isLevel, LEVELS, type Level } from '../../core/levels.js';
import { lastMonthOf } from '../../core/month.js';
import { incompleteOf, type Omitted } from '../../input/omitted.js';
import { readPeriod } from '../../input/period.js';
import {
  comparedWith,
  type TrendBy,
  type TrendRequest,
  type TrendResult,
  trendOf,
} from '../../planning/trend.js';
import { refuse } from '../../problem/problem.js';
import { shareOfAll } from '../gap/options.js';
import { type GivenGap, NONE_GIVEN, type RawGap } from '../gap/raw.js';
import { outletsFor, type Prepared, prepare } from '../gap/run.js';
import { loadTrendWords } from './load-words.js';
import { trendView } from './view.js';

/** What commander hands over of a trend. */
export interface RawTrend extends Omit<GivenGap, 'by'> {
  readonly from?: string;
  readonly to?: string;
  readonly by: string;
  readonly byDate?: string;
  readonly scorecard?: true;
}

/** Options of a budget, of which a trend says nothing, as `ucj gap` has them by default. */
const USUAL = { months: '12', relief: 'auto', renew: '100%', verified: '1' } as const;
const BY: readonly TrendBy[] = ['region', 'segment', ...(Object.keys(LEVELS) as Level[])];

function periodOf(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  return readPeriod(text) ?? refuse({ code: 'bad-period', option, value: text });
}

function checkTogether({ period, scorecard, target, byDate }: RawTrend): void {
  if (period !== undefined)
    refuse({
      ...{ code: 'not-of-verb', option: '--period', other: 'trend' },
      suggestion: '--from PERIOD --to PERIOD',
    });
  const hasTarget = (target ?? []).length > 0;
  const needs = (option: string, other: string, suggestion: string) =>
    refuse({ code: 'needs-option', option, value: other, suggestion });
  if (byDate !== undefined && !hasTarget)
    needs('--by-date', '--target', '--target 60% --by-date 2026-12');
  if (scorecard && (!hasTarget || byDate === undefined))
    needs('--scorecard', '--target, --by-date', '--target 60% --by-date 2026-12 --scorecard');
}

/** The two periods that are compared, of all that were read. */
function periodsOf(all: readonly string[], { from, to }: TrendRequest) {
  const known = (option: string, period: string) => {
    if (!all.includes(period)) refuse({ code: 'unknown-period', option, value: period, list: all });
    return period;
  };
  const now = to === null ? all.at(-1) : known('--to', to);
  const before = from === null ? now && comparedWith(all, now) : known('--from', from);
  if (!now || !before)
    refuse({ code: 'one-period', list: all.filter((period) => !now || period <= now) });
  if (before >= now) refuse({ code: 'from-not-before', value: before, other: now });
  return { all, from: before, to: now };
}

function byOf({ by }: RawTrend): TrendBy {
  return value.choice('--by', by, BY);
}

/** The options of a gap as a trend has them. Refuses what does not go together. */
export function trendBudget(raw: RawTrend): RawGap {
  checkTogether(raw);
  const by = byOf(raw);
  return { ...USUAL, ...NONE_GIVEN, ...raw, by: isLevel(by as Level) ? [by] : [] };
}

/** Compares two periods of what was read. */
export function trendIn({ request, table, reference }: Prepared, raw: RawTrend): TrendResult {
  const asked: TrendRequest = {
    by: byOf(raw),
    from: periodOf('--from', raw.from),
    to: periodOf('--to', raw.to),
    target: shareOfAll(request, 'trend'),
    byDate: raw.byDate === undefined ? null : value.month('--by-date', raw.byDate),
  };
  const { byDate } = asked;
  const all = { ...request.selection, period: 'all' } as const;
  const { cells, periods, omitted } = select(table, all, reference.book);
  const compared = periodsOf(periods, asked);
  const both = cells.filter(({ period }) => period === compared.from || period === compared.to);
  checkLevels(both, [asked.by]);
  if (byDate !== null && byDate < lastMonthOf(compared.to))
    refuse({ code: 'date-past', option: '--by-date', value: byDate, other: compared.to });
  const now = { ...request.selection, period: compared.to };
  const gap = gapResult(table, { ...request, selection: now, by: null }, reference);
  const isCompared = ({ period }: Omitted) =>
    period === null || period === compared.from || period === compared.to;
  const incomplete = incompleteOf(omitted.filter(isCompared));
  const result = trendOf({ ...gap, incomplete }, cells, compared, asked, reference.nameOf);
  return result ?? refuse({ code: 'no-common-rows', list: [compared.from, compared.to] });
}

/** Runs `ucj trend`: reads as `ucj gap` does, then compares. Gives the exit status. */
export async function runTrend(
  files: readonly string[],
  raw: RawTrend,
  context: Context,
): Promise<number> {
  const prepared = await prepare(files, trendBudget(raw), context, ANSWER);
  const { voice, wanted } = prepared;
  const result = trendIn(prepared, raw);
  const outlets = outletsFor(wanted, result.gap, context);
  const trend = await loadTrendWords(voice.language);
  const isScorecard = raw.scorecard === true;
  const view = trendView(result, { ...voice, trend, isScorecard });
  await answer(view, outlets, raw, voice, context);
  return EXIT.done;
}
