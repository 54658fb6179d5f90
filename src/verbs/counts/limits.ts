import { refuse } from '../../problem/problem.js';

/**
 * Rows that an allocation or a quota is worked out for, and rows times years of a plan: each takes half a kilobyte
 * to three of memory. Regencies and segments of Indonesia are some six thousand, its villages a million.
 */
const MOST = { fund: 300_000, share: 1_500_000, plan: 2_000_000, diff: 400_000 } as const;

/** Refuses more rows than a verb works out at once, before it begins. */
export function checkSize(verb: keyof typeof MOST, rows: number, years = 1): void {
  const most = Math.floor(MOST[verb] / years);
  if (rows > most)
    refuse({ code: 'too-many-cells', value: String(rows), other: verb, list: [String(most)] });
}
