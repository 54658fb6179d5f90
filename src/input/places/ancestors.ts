import { codeWithin, isPlacedByCode, regionsAbove } from '../../core/above.js';
import { type Region, regionKey } from '../../core/cell.js';

/** A code and the codes of all regions that its own lies in, the widest first. */
function upwards(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The code right above another; '' where there is none. */
function codeAbove(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

/** Gives for each region the numbers of some others; most have the same as the one before. */
function numbersOf(
  regions: readonly Region[],
  placeOf: (region: Region) => string | readonly unknown[],
  keysOf: (region: Region) => readonly string[],
): (readonly number[])[] {
  // Regions of one level lie in none of the others.
  const levels = new Set(regions.map(({ code, level }) => code?.length ?? level ?? ''));
  if (levels.size < 2) return regions.map(() => []);
  const numbers = new Map(regions.map((region, number) => [regionKey(region), number]));
  const found = new Map<string | readonly unknown[], readonly number[]>();
  return regions.map((region) => {
    const place = placeOf(region);
    const own =
      found.get(place) ?? [...new Set(keysOf(region))].flatMap((each) => numbers.get(each) ?? []);
    found.set(place, own);
    return own;
  });
}

/** For each of some regions the numbers of those in which it was, by its code, before they were divided. */
export function formerAncestorsOf(
  regions: readonly Region[],
  formerOf: (code: string) => readonly string[],
): (readonly number[])[] {
  const above = (region: Region) => {
    const { code } = region;
    const within = codeWithin(region) ?? '';
    return within === code ? codeAbove(within) : within;
  };
  return numbersOf(regions, above, (region) => formerOf(above(region)));
}

/** For each of some regions the numbers of those that it lies in: by its code, and as its row names them. */
export function ancestorsOf(regions: readonly Region[]): (readonly number[])[] {
  const none: readonly unknown[] = [];
  return numbersOf(
    regions,
    (region) => (isPlacedByCode(region) ? codeAbove(region.code ?? '') : (region.above ?? none)),
    (region) => {
      const { code } = region;
      if (isPlacedByCode(region)) return upwards(codeAbove(code ?? ''));
      const within = codeWithin(region);
      const coded = within === null || within === code ? [] : upwards(within);
      return [...regionsAbove(region).map(regionKey), ...coded];
    },
  );
}
