import type { Chapter } from '../../document/chapter.js';
import { refuse } from '../../problem/problem.js';
import type { Context } from '../context.js';
import { affordOf, type RawAfford } from './afford-run.js';
import type { AskedChapter } from './chapter-options.js';
import { within } from './chapter-refusal.js';
import type { RawFund } from './fund-options.js';
import { fundBudget, fundOf } from './fund-run.js';
import { type Prepared, preparedFor } from './gap-run.js';
import type { RawPlan } from './plan-options.js';
import { planBudget, planOf } from './plan-run.js';
import { type RawShare, shareBudget, shareOf } from './share-run.js';
import { type RawTrend, trendBudget, trendIn } from './trend-run.js';
import { type RawVerify, verifyOf } from './verify-run.js';

async function planChapter(raw: RawPlan, prepared: Prepared, context: Context) {
  const result = planOf(await preparedFor(prepared, planBudget(raw), context), raw);
  return { verb: 'plan', result, inputs: result.gap.inputs } as const;
}

/** A number of places stands against a target, also one of the report. */
async function shareChapter(
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
  return { verb: 'share', result, inputs: result.gap.inputs } as const;
}

async function fundChapter(raw: RawFund, prepared: Prepared, context: Context) {
  const under = await preparedFor(prepared, fundBudget(raw), context);
  const result = await fundOf(under, raw, context);
  return { verb: 'fund', result, inputs: result.gap.inputs } as const;
}

/** The report's period is the one that is looked at. */
async function trendChapter({ period, ...rest }: RawTrend, prepared: Prepared, context: Context) {
  const raw = period === undefined || rest.to !== undefined ? rest : { ...rest, to: period };
  const trend = trendIn(await preparedFor(prepared, trendBudget(raw), context), raw);
  const result = { ...trend, isScorecard: raw.scorecard === true };
  return { verb: 'trend', result, inputs: trend.gap.inputs } as const;
}

/** A file of claims is an input as the tables are. */
async function verifyChapter(
  claims: readonly string[],
  raw: RawVerify,
  { settings }: Prepared,
  context: Context,
) {
  const result = await verifyOf(claims, raw, settings, context);
  const inputs = result.files.map(({ path, chunks }) => ({ path, chunks, rows: null }));
  return { verb: 'verify', result, inputs } as const;
}

async function affordChapter(
  amount: string | undefined,
  raw: RawAfford,
  { settings }: Prepared,
  context: Context,
) {
  if (amount === undefined) refuse({ code: 'missing-argument', value: 'amount', other: 'afford' });
  return {
    verb: 'afford',
    result: await affordOf(amount, raw, settings, context),
    inputs: [],
  } as const;
}

/** Computes one chapter: by its verb, from its own options over those of the report. */
async function chapterOf(
  { verb, words, raw }: AskedChapter,
  prepared: Prepared,
  context: Context,
): Promise<Chapter> {
  switch (verb) {
    case 'plan':
      return planChapter(raw as RawPlan, prepared, context);
    case 'share':
      return shareChapter(raw as RawShare, words[0], prepared, context);
    case 'fund':
      return fundChapter(raw as RawFund, prepared, context);
    case 'trend':
      return trendChapter(raw as RawTrend, prepared, context);
    case 'verify':
      return verifyChapter(words, raw as RawVerify, prepared, context);
    case 'afford':
      return affordChapter(words[0], raw as RawAfford, prepared, context);
  }
}

/** Computes the chapters of a report from the counts it was made from. */
export async function chaptersOf(
  asked: readonly AskedChapter[],
  prepared: Prepared,
  context: Context,
): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const each of asked)
    try {
      chapters.push(await chapterOf(each, prepared, context));
    } catch (error) {
      throw within(each.text, error);
    }
  return chapters;
}
