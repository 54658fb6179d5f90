import { type Region, type RegionAbove, regionKey } from './cell.js';
import { codeAt, type Level } from './levels.js';

/** Gives the official name of a region code; null where it is not known. */
export type NameOf = (code: string) => string | null;

/** Where no names are given. */
export const NAMELESS: NameOf = () => null;

/** The code that tells where a region lies: its own, or that of the finest known one above it; null where none is. */
export function codeWithin({ code, above = [] }: Region): string | null {
  return code ?? above.find((each) => each.code !== null)?.code ?? null;
}

/** The region of a level that the row of a region names above it. */
function namedAt({ above = [] }: Region, level: Level): RegionAbove | undefined {
  return above.find((each) => each.level === level);
}

/** Whether a region's code or row says in which region of a level it lies. */
export function isToldAt(region: Region, level: Level): boolean {
  return codeAt(codeWithin(region), level) !== null || namedAt(region, level) !== undefined;
}

/** The region of a level that a region lies in; itself where it is of that level, or nothing says. */
export function regionAt(region: Region, level: Level, nameOf: NameOf): Region {
  const code = codeAt(codeWithin(region), level);
  if (code !== null && code === region.code) return region;
  if (code !== null) return { code, name: nameOf(code) ?? code };
  const named = namedAt(region, level);
  if (!named) return region;
  const above = region.above?.slice(region.above.indexOf(named) + 1) ?? [];
  return { code: named.code, name: named.name, ...(above.length > 0 && { above }) };
}

/** Identity of the region of a level that a region lies in: see {@link regionAt}. */
export function areaKey(region: Region, level: Level): string {
  return regionKey(regionAt(region, level, NAMELESS));
}
