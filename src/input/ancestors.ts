import type { Region } from '../core/cell.js';

/** For each of some regions, told by their codes, the numbers of those that it lies in. */
export function ancestorsOf(regions: readonly Region[]): (readonly number[])[] {
  const numbers = new Map(regions.map(({ code }, number) => [code, number]));
  const lengths = new Set(regions.map(({ code }) => code?.length ?? 0));
  // Regions of one level lie in none of the others.
  if (lengths.size < 2) return regions.map(() => []);
  return regions.map(({ code }) => {
    const parts = code?.split('.') ?? [];
    return parts.slice(1).flatMap((_, index) => {
      return numbers.get(parts.slice(0, index + 1).join('.')) ?? [];
    });
  });
}
