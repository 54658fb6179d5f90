import type { Grouping } from './vocabulary.js';

/** Administrative levels and the length of their dotted code: `36`, `36.04`, `36.04.12`, ... */
export const LEVELS = { province: 2, regency: 5, district: 8, village: 13 } as const;
export type Level = keyof typeof LEVELS;

/** The levels, from the largest regions to the smallest. */
export const LEVEL_NAMES = Object.keys(LEVELS) as readonly Level[];

/** A dotted code; any other text says nothing of levels. */
const DOTTED = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;

/** Whether a code says in which regions its own lies. */
export function isDotted(code: string): boolean {
  return DOTTED.test(code);
}

/** The code of the region of a level that a code lies in; null where the code does not say. */
export function codeAt(code: string | null, level: Level): string | null {
  const isFine = code !== null && DOTTED.test(code) && code.length >= LEVELS[level];
  return isFine ? code.slice(0, LEVELS[level]) : null;
}

export function isLevel(by: Grouping): by is Level {
  return by in LEVELS;
}
