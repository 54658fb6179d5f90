import type { Chapter } from '../../document/chapter.js';
import type { Context } from '../context.js';
import type { AskedChapter } from './chapter-options.js';
import { within } from './chapter-refusal.js';
import type { RawFund } from './fund-options.js';
import { fundBudget, fundOf } from './fund-run.js';
import { type Prepared, preparedFor } from './gap-run.js';
import type { RawPlan } from './plan-options.js';
import { planBudget, planOf } from './plan-run.js';
import { type RawShare, shareBudget, shareOf } from './share-run.js';
import { type RawTrend, trendBudget, trendIn } from './trend-run.js';

async function chapterOf(
  { verb, words: [places], raw }: AskedChapter,
  prepared: Prepared,
  context: Context,
): Promise<Chapter> {
  switch (verb) {
    case 'plan': {
      const own = raw as unknown as RawPlan;
      return { verb, result: planOf(await preparedFor(prepared, planBudget(own), context), own) };
    }
    case 'share': {
      const { target, ...rest } = raw as unknown as RawShare;
      const own = places === undefined && target !== undefined ? { ...rest, target } : rest;
      const under = await preparedFor(prepared, shareBudget(own, places), context);
      return { verb, result: shareOf(under, own, places) };
    }
    case 'fund': {
      const own = raw as unknown as RawFund;
      const under = await preparedFor(prepared, fundBudget(own), context);
      return { verb, result: await fundOf(under, own, context) };
    }
    case 'trend': {
      // The report's period is the one that is looked at.
      const { period, ...rest } = raw as unknown as RawTrend;
      const own = period === undefined || rest.to !== undefined ? rest : { ...rest, to: period };
      const under = await preparedFor(prepared, trendBudget(own), context);
      return { verb, result: { ...trendIn(under, own), isScorecard: own.scorecard === true } };
    }
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
