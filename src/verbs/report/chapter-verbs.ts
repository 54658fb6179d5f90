import type { Chapter } from '../counts/chapter.js';

/** Verbs whose answer can be a chapter of a report, in the order of the help; loaded where one is asked for. */
export const CHAPTERS = {
  plan: async () => (await import('../plan/chapter.js')).planChapter,
  share: async () => (await import('../share/chapter.js')).shareChapter,
  fund: async () => (await import('../fund/chapter.js')).fundChapter,
  trend: async () => (await import('../trend/chapter.js')).trendChapter,
  verify: async () => (await import('../verify/chapter.js')).verifyChapter,
  afford: async () => (await import('../afford/chapter.js')).affordChapter,
} as const satisfies Readonly<Record<string, () => Promise<Chapter>>>;

export type ChapterVerbName = keyof typeof CHAPTERS;
export const CHAPTER_VERBS = Object.keys(CHAPTERS) as ChapterVerbName[];
