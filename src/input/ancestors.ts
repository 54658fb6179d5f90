import { codeWithin } from '../core/above.js';
import type { Region } from '../core/cell.js';

/** The code right above a region; '' where it is not known. */
function codeAbove(region: Region): string {
  const { code } = region;
  return code === null
    ? (codeWithin(region) ?? '')
    : code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

/**
 * For each of some regions, told by their codes and by those that their rows name, the numbers of those above it.
 *
 * @param codesOf the codes above regions, by the code right above them
 */
export function regionsAbove(
  regions: readonly Region[],
  codesOf: (code: string) => readonly string[],
): (readonly number[])[] {
  // Regions of one level lie in none of the others.
  if (new Set(regions.map(({ code }) => code?.length)).size < 2) return regions.map(() => []);
  const numbers = new Map(regions.map(({ code }, number) => [code, number]));
  const found = new Map<string, readonly number[]>([['', []]]);
  return regions.map((region) => {
    const above = codeAbove(region);
    const own = found.get(above) ?? codesOf(above).flatMap((each) => numbers.get(each) ?? []);
    found.set(above, own);
    return own;
  });
}

/** A code and the codes of all regions that its own lies in, the widest first. */
function upwards(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** For each of some regions the numbers of those that it lies in. */
export function ancestorsOf(regions: readonly Region[]): (readonly number[])[] {
  return regionsAbove(regions, upwards);
}
