import { affordChapter } from '../afford/chapter.js';
import type { Chapter } from '../counts/chapter.js';
import { diffChapter } from '../diff/chapter.js';
import { fundChapter } from '../fund/chapter.js';
import { planChapter } from '../plan/chapter.js';
import { realiseChapter } from '../realise/chapter.js';
import { shareChapter } from '../share/chapter.js';
import { trendChapter } from '../trend/chapter.js';
import { verifyChapter } from '../verify/chapter.js';

/** Verbs whose answer can be a chapter of a report, in the order of the help; each loads what computes it. */
export const CHAPTERS = {
  plan: planChapter,
  share: shareChapter,
  fund: fundChapter,
  trend: trendChapter,
  diff: diffChapter,
  realise: realiseChapter,
  verify: verifyChapter,
  afford: affordChapter,
} as const satisfies Readonly<Record<string, Chapter>>;

export type ChapterVerbName = keyof typeof CHAPTERS;
export const CHAPTER_VERBS = Object.keys(CHAPTERS) as ChapterVerbName[];
