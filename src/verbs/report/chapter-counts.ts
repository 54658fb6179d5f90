import type { Context } from '../../cli/context.js';
import type { RawFund } from '../fund/options.js';
import { fundBudget, fundOf } from '../fund/run.js';
import { type Prepared, preparedFor } from '../gap/run.js';
import type { RawPlan } from '../plan/options.js';
import { planBudget, planOf } from '../plan/run.js';
import { type RawShare, shareBudget, shareOf } from '../share/run.js';
import { type RawTrend, trendBudget, trendIn } from '../trend/run.js';

/** The years of a plan. */
export async function planChapter(raw: RawPlan, prepared: Prepared, context: Context) {
  const result = planOf(await preparedFor(prepared, planBudget(raw), context), raw);
  return { verb: 'plan', result, inputs: result.gap.inputs, tariffs: result.tariffs } as const;
}

/** A number of places stands against a target, also one of the report. */
export async function shareChapter(
  { target, ...rest }: RawShare,
  places: string | undefined,
  prepared: Prepared,
  context: Context,
) {
  const raw = places === undefined && target !== undefined ? { ...rest, target } : rest;
  const result = shareOf(
    await preparedFor(prepared, shareBudget(raw, places), context),
    raw,
    places,
  );
  const { inputs, tariffs } = result.gap;
  return { verb: 'share', result, inputs, tariffs } as const;
}

/** Sources that are spent. */
export async function fundChapter(raw: RawFund, prepared: Prepared, context: Context) {
  const under = await preparedFor(prepared, fundBudget(raw), context);
  const result = await fundOf(under, raw, context);
  const { inputs, tariffs } = result.gap;
  return { verb: 'fund', result, inputs, tariffs } as const;
}

/** The report's period is the one that is looked at. */
export async function trendChapter(
  { period, ...rest }: RawTrend,
  prepared: Prepared,
  context: Context,
) {
  const isNamed = period !== undefined && period !== 'latest-each';
  const raw = isNamed && rest.to === undefined ? { ...rest, to: period } : rest;
  const trend = trendIn(await preparedFor(prepared, trendBudget(raw), context), raw);
  const result = { ...trend, isScorecard: raw.scorecard === true };
  return { verb: 'trend', result, inputs: trend.gap.inputs, tariffs: [] } as const;
}
