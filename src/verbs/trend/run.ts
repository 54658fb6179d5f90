import { gapResult } from '../../budget/compute.js';
import { checkLevels } from '../../budget/fitness.js';
import { cellsOf } from '../../budget/periods.js';
import { Places } from '../../budget/places.js';
import type { GapRequest } from '../../budget/request.js';
import { select } from '../../budget/select.js';
import { refuseAlone, type Typed, type ValuesOf } from '../../cli/option.js';
import type { Run } from '../../cli/verb.js';
import { LEVEL_NAMES } from '../../core/levels.js';
import { lastMonthOf } from '../../core/month.js';
import { incompleteOf, type Omitted } from '../../input/rows/omitted.js';
import { type TrendResult, trendOf } from '../../planning/trend.js';
import type { TrendRequest } from '../../planning/trend-row.js';
import { refuse } from '../../problem/problem.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { periodsCompared } from '../counts/compared.js';
import { answerCounts, type Prepared, prepare } from '../counts/prepare.js';
import { gapRequest, shareOfAll } from '../counts/request.js';
import type { TREND_OPTIONS, TrendOptions } from './options.js';
import { loadTrendWords } from './texts.js';
import { trendView } from './view.js';

function checkTogether({ scorecard, target, byDate }: TrendOptions): void {
  if (byDate !== null && !target)
    refuseAlone('--by-date', '--target', '--target 60% --by-date 2026-12');
  if (scorecard && (!target || byDate === null))
    refuseAlone('--scorecard', '--target, --by-date', '--target 60% --by-date 2026-12 --scorecard');
}

/** The two periods that are compared, of all that were read. */
function periodsOf(all: readonly string[], { from, to }: TrendRequest) {
  const [before, now] = periodsCompared(all, { from, to });
  if (before >= now) refuse({ code: 'from-not-before', value: before, other: now });
  return { all, from: before, to: now };
}

/** The gap whose counts are compared: grouped by a level where the rows are. */
export function trendBudget(
  options: TrendOptions & { readonly why?: boolean },
  typed: Typed,
  today: string,
): GapRequest {
  checkTogether(options);
  const level = LEVEL_NAMES.find((each) => each === options.by);
  return gapRequest({ ...options, by: level ? [level] : null }, typed, today);
}

/** Compares two periods of what was read. */
export function trendIn(
  { request, table, reference }: Prepared,
  { by, from, to, byDate }: TrendOptions,
): TrendResult {
  const asked: TrendRequest = { by, from, to, byDate, target: shareOfAll(request, 'trend') };
  const all = { ...request.selection, period: 'all' } as const;
  const { cells, periods, omitted } = select(table, all, reference.book);
  const compared = periodsOf(periods, asked);
  const both = cellsOf(cells, [compared.from, compared.to]);
  checkLevels(both, [by]);
  if (byDate !== null && byDate < lastMonthOf(compared.to))
    refuse({ code: 'date-past', option: '--by-date', value: byDate, other: compared.to });
  const now = { ...request.selection, period: compared.to };
  // What a budget is derived from is no part of a trend.
  const gap = gapResult(table, { ...request, selection: now, by: null, why: false }, reference);
  const isCompared = ({ period }: Omitted) =>
    period === null || period === compared.from || period === compared.to;
  const incomplete = incompleteOf(omitted.filter(isCompared));
  const places = request.why ? new Places(table.files) : null;
  const result = trendOf(
    { ...gap, incomplete },
    cells,
    compared,
    asked,
    reference,
    places && ((cell, count) => places.of(cell, count)),
  );
  return result ?? refuse({ code: 'no-common-rows', list: [compared.from, compared.to] });
}

/** A trend as a view, in a language. */
export async function shownTrend(
  result: TrendResult,
  { scorecard: isScorecard }: TrendOptions,
  wording: Wording,
): Promise<View> {
  const trend = await loadTrendWords(wording.language);
  return trendView(result, { ...wording, trend, derivation: trend.derivation, isScorecard });
}

/** Runs `ucj trend`: reads as `ucj gap` does, then compares. */
export async function runTrend(run: Run<ValuesOf<typeof TREND_OPTIONS>>): Promise<number> {
  const { options, typed, words: files, wording, context } = run;
  const request = trendBudget(options, typed, context.today);
  const prepared = await prepare(run, files, request);
  const result = trendIn(prepared, options);
  return answerCounts(await shownTrend(result, options, wording), prepared, result.gap, run);
}
