/** Sections of what the counts say; chapters of other verbs come after them. */
export const FINDINGS = ['regions', 'segments', 'money', 'changes'] as const;

/** Sections of what that rests on: the appendix. */
export const GROUNDS = [
  'lines',
  'above',
  'unpriced',
  'quality',
  'limits',
  'method',
  'tariffs',
  'about',
] as const;

/** The sections a report can have. */
export type SectionId = (typeof FINDINGS)[number] | (typeof GROUNDS)[number];

/** A chapter is told by its place among the chapters, from 1. */
export type ChapterId = `chapter-${number}`;

/** The id of the chapter at a place, counted from 0. */
export function chapterId(index: number): ChapterId {
  return `chapter-${index + 1}`;
}
