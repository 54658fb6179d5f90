import { codeWithin, regionsAbove } from '../core/above.js';
import { fold, foldRegion, type Region, regionKey } from '../core/cell.js';
import type { Level } from '../core/levels.js';
import { levelOfName } from '../input/head/levels.js';
import { nearest, suggested } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import { bearers } from '../region/bearers.js';
import { depthOf, dotted, isAbove } from '../region/code.js';
import { officialName } from '../region/names.js';

/** What a region is, before its name; folded names have single spaces. */
const KIND =
  /^(kabupaten|kota( administrasi)?|provinsi|kecamatan|kec\.?|distrik|kapanewon|kemantren|kelurahan|kel\.?|desa|kalurahan|nagari|gampong|pekon) /;

/** A region without what it is: `lebak` of `Kabupaten Lebak`. */
export function bareName(name: string): string {
  return foldRegion(name).replace(KIND, '');
}

/** A region as somebody names it: by a code, or by a name with or without what it is. */
class Wanted {
  private readonly code: string | null;
  private readonly name: string;
  private readonly bare: string;
  /** What it is, where its name says so: `Kec. Cianjur` is the district. */
  private readonly level: Level | null;
  private bearers: readonly string[] | null = null;
  /** What was found around regions: thousands of villages lie in the same. */
  private readonly places = new Map<unknown, readonly Region[]>();

  constructor(private readonly text: string) {
    this.code = dotted(text);
    this.name = foldRegion(text);
    this.bare = fold(text);
    this.level = levelOfName(text);
  }

  /** Whether the code is that of a region, or of one above it. */
  isWithin(region: Region): boolean {
    const wanted = this.code;
    if (wanted === null) return false;
    const { above = [] } = region;
    const codes = [region.code, codeWithin(region), ...above.map(({ code }) => code)];
    return codes.some((code) => code !== null && (code === wanted || isAbove(wanted, code)));
  }

  isNamed(region: Region): boolean {
    return this.isWithin(region) || foldRegion(region.name) === this.name;
  }

  /** By its name without what it is, and without where it lies: `Cibadak, Kab. Lebak` is told apart from others so. */
  isNamedBare({ name, ownName = name, level }: Region): boolean {
    const isLevel = this.level !== null && this.level === level;
    const wanted = isLevel ? bareName(this.bare) : this.bare;
    return bareName(name) === wanted || bareName(ownName) === wanted;
  }

  /** The regions of that name around one: those that its row names, and the official ones that its code lies in. */
  around(region: Region): readonly Region[] {
    const { code, above } = region;
    if (code !== null || !above) return this.found(region);
    const known = this.places.get(above) ?? this.found(region);
    this.places.set(above, known);
    return known;
  }

  private found(region: Region): readonly Region[] {
    const named = regionsAbove(region).filter(
      (each) => this.isNamed(each) || this.isNamedBare(each),
    );
    const code = codeWithin(region);
    this.bearers ??= bearers(this.text).codes;
    const around = this.bearers.filter((each) => code === each || isAbove(each, code ?? ''));
    return [...named, ...around.map((each) => ({ code: each, name: officialName(each) ?? each }))];
  }

  /** Whether it is not told if a region without a code lies in the one that is named, around others. */
  isUntold(region: Region, around: readonly Region[]): boolean {
    if (region.code !== null) return false;
    const own = codeWithin(region);
    const codes = around.flatMap(({ code }) => code ?? []);
    if (codes.length === 0) return !region.above;
    return own === null || codes.some((code) => isAbove(own, code));
  }

  /** Whether a region is meant, in the surest way in which one of some regions is. */
  isMeantAs(some: readonly Region[]): (region: Region) => boolean {
    const ways = [
      (region: Region) => this.isNamed(region),
      (region: Region) => this.isNamedBare(region),
      (region: Region) => this.around(region).length > 0,
    ];
    return ways.find((isMeant) => some.some(isMeant)) ?? (() => false);
  }
}

/** Whether a region is among those that are named, as regions that were chosen by the names are. */
export function isOneOf(
  names: readonly string[],
  chosen: readonly Region[],
): (region: Region) => boolean {
  const all = names.map((name) => new Wanted(name).isMeantAs(chosen));
  return (region) => all.some((isMeant) => isMeant(region));
}

/** Regions that are listed where it is not told where they lie. */
const MOST_LISTED = 5;

/** What a name or code means among some regions: regions, or why it cannot be told. */
export type Meant =
  | { readonly regions: readonly Region[] }
  | Pick<Problem, 'code' | 'list' | 'suggestion'>;

/** Each region once. */
function distinct(regions: readonly Region[]): Region[] {
  return [...new Map(regions.map((region) => [regionKey(region), region])).values()];
}

/** Regions as they are told, each once: by their names, with their codes where names are alike. */
function told(regions: readonly Region[]): string[] {
  const each = distinct(regions);
  const names = new Set(each.map(({ name }) => name));
  const isAlike = names.size < each.length;
  return each.map(({ code, name }) => (isAlike ? `${code} ${name}` : name));
}

/** The name of the region that was most likely meant, as it stands: by its whole name, or without what it is. */
function nearestRegion(regions: readonly Region[], value: string): string | undefined {
  const whole = nearest(value, new Set(regions.flatMap(({ name, code }) => [name, code ?? ''])));
  if (whole !== undefined) return whole;
  const bare = nearest(value, new Set(regions.map(({ name }) => bareName(name))));
  const [one, ...others] = new Set(
    regions.flatMap(({ name }) => (bareName(name) === bare ? [name] : [])),
  );
  return others.length === 0 ? one : undefined;
}

/** Regions of which it is not told whether they lie in one that is meant by what lies in it. */
function untoldOf(
  wanted: Wanted,
  regions: readonly Region[],
  meant: readonly Region[],
  around: readonly Region[],
): Region[] {
  const chosen = new Set(meant);
  return regions.filter((each) => !chosen.has(each) && wanted.isUntold(each, around));
}

/**
 * The regions that a name or code means. A name must mean one; a code takes all below it, and so does the name of a
 * region that is not among them.
 */
export function regionsMeant(regions: readonly Region[], value: string): Meant {
  const wanted = new Wanted(value);
  const meant = regions.filter(wanted.isMeantAs(regions));
  const isOwn = (region: Region) =>
    wanted.isNamedBare(region) || foldRegion(region.name) === foldRegion(value);
  const above = meant.filter((region) => !isOwn(region));
  const around = distinct(above.flatMap((region) => wanted.around(region)));
  const untold = above.some(({ code }) => code === null)
    ? untoldOf(wanted, regions, meant, around)
    : [];
  if (untold.length > 0) return { code: 'region-untold', list: told(untold).slice(0, MOST_LISTED) };
  if (meant.some((region) => wanted.isWithin(region))) return { regions: meant };
  const list = told(above.length > 0 ? around : meant);
  if (list.length === 1) return { regions: meant };
  if (list.length > 1) return { code: 'two-regions', list };
  // Another code is another region, and no misprint of this one.
  if (depthOf(dotted(value) ?? '') > 0) return { code: 'unknown-region' };
  return { code: 'unknown-region', ...suggested(nearestRegion(regions, value)) };
}
