import type { Grouping } from './vocabulary.js';

/** Administrative levels and the length of their dotted code: `36`, `36.04`, `36.04.12`, ... */
export const LEVELS = { province: 2, regency: 5, district: 8, village: 13 } as const;
export type Level = keyof typeof LEVELS;

export function isLevel(by: Grouping): by is Level {
  return by in LEVELS;
}
