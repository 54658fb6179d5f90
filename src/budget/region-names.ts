import { fold, foldRegion, type Region, regionKey } from '../core/cell.js';
import { nearest, suggested } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import { depthOf, dotted, isAbove } from '../region/code.js';

/** What a region is, before its name; folded names have single spaces. */
const KIND = /^(kabupaten|kota( administrasi)?|provinsi|kecamatan|kelurahan|desa) /;

/** A region without what it is: `lebak` of `Kabupaten Lebak`. */
export function bareName(name: string): string {
  return foldRegion(name).replace(KIND, '');
}

/** A region as somebody names it: by a code, or by a name with or without what it is. */
class Wanted {
  private readonly code: string | null;
  private readonly name: string;
  private readonly bare: string;

  constructor(text: string) {
    this.code = dotted(text);
    this.name = foldRegion(text);
    this.bare = fold(text);
  }

  /** Whether the code is that of a region, or of one above it. */
  isWithin({ code }: Region): boolean {
    if (this.code === null || code === null) return false;
    return code === this.code || isAbove(this.code, code);
  }

  isNamed(region: Region): boolean {
    return this.isWithin(region) || foldRegion(region.name) === this.name;
  }

  isNamedBare({ name }: Region): boolean {
    return bareName(name) === this.bare;
  }
}

/** Whether a region is one of those that are named, by its code, by one above it, or by a name. */
export function isOneOf(names: readonly string[]): (region: Region) => boolean {
  const all = names.map((name) => new Wanted(name));
  return (region) => all.some((wanted) => wanted.isNamed(region) || wanted.isNamedBare(region));
}

/** What a name or code means among some regions: regions, or why it cannot be told. */
export type Meant =
  | { readonly regions: readonly Region[] }
  | Pick<Problem, 'code' | 'list' | 'suggestion'>;

/** Regions as they are told, each once: by their names, with their codes where names are alike. */
function told(regions: readonly Region[]): string[] {
  const each = new Map(regions.map((region) => [regionKey(region), region]));
  const names = new Set([...each.values()].map(({ name }) => name));
  const isAlike = names.size < each.size;
  return [...each.values()].map(({ code, name }) => (isAlike ? `${code} ${name}` : name));
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

/** The regions that a name or code means. A name must mean one; a code takes all below it. */
export function regionsMeant(regions: readonly Region[], value: string): Meant {
  const wanted = new Wanted(value);
  const exact = regions.filter((region) => wanted.isNamed(region));
  if (exact.some((region) => wanted.isWithin(region))) return { regions: exact };
  const isExact = exact.length > 0;
  const named = isExact ? exact : regions.filter((region) => wanted.isNamedBare(region));
  const list = told(named);
  if (list.length === 1) return { regions: named };
  if (list.length > 1) return { code: 'two-regions', list };
  // Another code is another region, and no misprint of this one.
  if (depthOf(dotted(value) ?? '') > 0) return { code: 'unknown-region' };
  return { code: 'unknown-region', ...suggested(nearestRegion(regions, value)) };
}
