import { type Region, type RegionAbove, regionKey } from './cell.js';
import { codeAt, isDotted, type Level } from './levels.js';

/** Gives the official name of a region code; null where it is not known. */
export type NameOf = (code: string) => string | null;

/** Where no names are given. */
export const NAMELESS: NameOf = () => null;

/** Whether a region has a code that says where it lies; an office's own code does not. */
export function isPlacedByCode({ code }: Pick<Region, 'code'>): boolean {
  return code !== null && isDotted(code);
}

/** The code that tells where a region lies: its own, or that of the finest known one above it; else its own, or null. */
export function codeWithin(region: Region): string | null {
  const { code, above = [] } = region;
  if (isPlacedByCode(region)) return code;
  return above.find(isPlacedByCode)?.code ?? code;
}

/** The regions above one, each with those above it. */
export function regionsAbove({ above = [] }: Region): Region[] {
  return above.map(({ level, ...each }, at) => ({
    ...{ ...each, above: above.slice(at + 1) },
    ...(level !== null && { level }),
  }));
}

/** The region of a level that the row of a region names above it. Provinces and regencies are known, or not told. */
function namedAt(region: Region, level: Level): Region | undefined {
  const isTold = ({ code }: RegionAbove) =>
    code !== null || level === 'district' || level === 'village';
  return regionsAbove(region).find((each, at) => {
    const named = region.above?.[at];
    return each.level === level && named !== undefined && isTold(named);
  });
}

/** Whether a region is of a level, or its code or row says in which region of it that lies. */
export function isToldAt(region: Region, level: Level): boolean {
  const isOf = region.level === level || codeAt(codeWithin(region), level) !== null;
  return isOf || namedAt(region, level) !== undefined;
}

/** The region of a level that a region lies in; itself where it is of that level, or nothing says. */
export function regionAt(region: Region, level: Level, nameOf: NameOf): Region {
  const code = codeAt(codeWithin(region), level);
  if (code !== null && code === region.code) return region;
  const named = namedAt(region, level);
  if (code === null) return named ?? region;
  return { code, name: nameOf(code) ?? (named?.code === code ? named.name : code) };
}

/** Identity of the region of a level that a region lies in: see {@link regionAt}. */
export function areaKey(region: Region, level: Level): string {
  return regionKey(regionAt(region, level, NAMELESS));
}
