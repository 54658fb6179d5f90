import type { Context } from '../../cli/context.js';
import type { MonthSpan } from '../../core/month.js';
import type { Chapter } from '../../document/chapter.js';
import type { RawAfford } from '../afford/run.js';
import type { RawFund } from '../fund/options.js';
import type { Prepared } from '../gap/run.js';
import type { RawPlan } from '../plan/options.js';
import type { RawShare } from '../share/run.js';
import type { RawTrend } from '../trend/run.js';
import type { RawVerify } from '../verify/run.js';
import { affordChapter, verifyChapter } from './chapter-claims.js';
import { fundChapter, planChapter, shareChapter, trendChapter } from './chapter-counts.js';
import type { AskedChapter } from './chapter-options.js';
import { within } from './chapter-refusal.js';

/** Computes one chapter: by its verb, from its own options over those of the report. */
async function chapterOf(
  { verb, words, raw }: AskedChapter,
  prepared: Prepared,
  months: MonthSpan,
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
      return verifyChapter(words, raw as RawVerify, prepared, months, context);
    case 'afford':
      return affordChapter(words[0], raw as RawAfford, prepared, months, context);
  }
}

/**
 * Computes the chapters of a report from the counts it was made from, and the months of its budget:
 * nothing in a report depends on the day it is made.
 */
export async function chaptersOf(
  asked: readonly AskedChapter[],
  prepared: Prepared,
  months: MonthSpan,
  context: Context,
): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const each of asked)
    try {
      chapters.push(await chapterOf(each, prepared, months, context));
    } catch (error) {
      throw within(each.text, error);
    }
  return chapters;
}
