import { bareName } from '../budget/region-names.js';
import { codeWithin, regionsAbove } from '../core/above.js';
import { foldRegion, ownNameOf, type Region, regionKey } from '../core/cell.js';
import { codeAt, LEVEL_NAMES, type Level } from '../core/levels.js';
import { groupsBy } from '../core/list.js';
import { isAbove } from '../region/code.js';

/** Whether two names can be of one region: alike, or one of them without what it is. */
function areAlike(a: string, b: string): boolean {
  const [own, other] = [foldRegion(a), foldRegion(b)];
  const [bare, otherBare] = [bareName(a), bareName(b)];
  return own === other || (bare === otherBare && (own === bare || other === otherBare));
}

/** Whether two regions are known to lie in different ones of a level. Numberings give one of a name other own codes. */
function areApartAt(level: Level, a: Region, b: Region): boolean {
  const [code, other] = [codeAt(codeWithin(a), level), codeAt(codeWithin(b), level)];
  if (code !== null && other !== null)
    return code !== other && !(code === a.code && other === b.code);
  const named = (region: Region) => regionsAbove(region).find((each) => each.level === level)?.name;
  const [name, otherName] = [named(a), named(b)];
  return name !== undefined && otherName !== undefined && !areAlike(name, otherName);
}

/** Whether two regions of one name are known to be two: by where they lie. */
function areTwo(a: Region, b: Region): boolean {
  return LEVEL_NAMES.some((level) => areApartAt(level, a, b));
}

/** Each region once. */
function distinct(regions: readonly Region[]): Region[] {
  return [...new Map(regions.map((region) => [regionKey(region), region])).values()];
}

/** The regions of some of one name but for what they are that one can be, in the surest way in which any is. */
function named(region: Region, some: readonly Region[]): Region[] {
  const ways = [(a: string, b: string) => foldRegion(a) === foldRegion(b), areAlike, () => true];
  const open = some.filter((each) => !areTwo(region, each));
  const found = ways.map((way) => open.filter((each) => way(ownNameOf(each), ownNameOf(region))));
  return found.find((each) => each.length > 0) ?? [];
}

/** What a region is among those of a budget. */
interface Same {
  /** The region of the budget that it is or lies in; itself where it is none of them. */
  readonly region: Region;
  /** What it can be or others are, where that is not told; empty where it is. */
  readonly unsure: readonly Region[];
}

/** Finds for regions those of a budget that they are or lie in, each looked for once. */
export class SameRegions {
  private readonly own: ReadonlyMap<string, Region>;
  private readonly coded: readonly Region[];
  /** Regions by their names without what they are. */
  private readonly byName: ReadonlyMap<string, readonly Region[]>;
  private readonly found = new Map<string, Same>();
  /** The regions that were taken for each of the budget. */
  private readonly taken = new Map<string, Region[]>();

  constructor(regions: readonly Region[]) {
    const all = distinct(regions);
    this.own = new Map(all.map((region) => [regionKey(region), region]));
    this.byName = groupsBy(
      all.filter((region) => ownNameOf(region) !== ''),
      (region) => bareName(ownNameOf(region)),
    );
    this.coded = all
      .filter(({ code }) => code !== null)
      .sort((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0));
  }

  of(region: Region): Same {
    const key = regionKey(region);
    const known = this.found.get(key) ?? this.lookedFor(region, key);
    this.found.set(key, known);
    return known;
  }

  private lookedFor(region: Region, key: string): Same {
    const same = this.own.get(key);
    if (same) return { region: same, unsure: [] };
    const within = region.code === null ? undefined : this.around(region);
    if (within) return { region: within, unsure: [] };
    const [first, ...others] = named(region, this.byName.get(bareName(ownNameOf(region))) ?? []);
    if (first === undefined) return { region: this.around(region) ?? region, unsure: [] };
    return {
      region: first,
      unsure: others.length > 0 ? [first, ...others] : this.take(region, first),
    };
  }

  /** The finest region of the budget whose code a region lies in, or has. */
  private around(region: Region): Region | undefined {
    const within = codeWithin(region);
    return this.coded.find(
      ({ code }) => code !== null && within !== null && (code === within || isAbove(code, within)),
    );
  }

  /** Takes a region for one of the budget; gives both where another one was taken for it. */
  private take(region: Region, own: Region): readonly Region[] {
    const key = regionKey(own);
    const before = this.taken.get(key) ?? [];
    this.taken.set(key, [...before, region]);
    const other = before.find((each) => areTwo(each, region));
    return other ? [other, region] : [];
  }
}

/**
 * Regions without a code as they are called, told apart by where they lie: of two of one name each says that too.
 *
 * @param all all regions that are read
 */
export function regionsTold(all: readonly Region[]): (region: Region) => Region {
  const byName = groupsBy(distinct(all), (region) => foldRegion(ownNameOf(region)));
  return (region) => {
    const { code, name, above = [] } = region;
    const others = byName.get(foldRegion(name)) ?? [];
    if (code !== null || above.length === 0 || !others.some((each) => areTwo(each, region)))
      return region;
    return { ...region, name: `${name}, ${above[0]?.name}`, ownName: name };
  };
}
