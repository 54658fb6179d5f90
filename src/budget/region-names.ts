import { fold, foldRegion, type Region, regionKey } from '../core/cell.js';
import { suggest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import { dotted, isAbove } from '../region/code.js';

/** Whether a code is that of a region, or of one above it. */
function isWithin({ code: own }: Region, wanted: string): boolean {
  const code = dotted(wanted);
  if (code === null || own === null) return false;
  return own === code || isAbove(code, own);
}

function isNamed(region: Region, wanted: string): boolean {
  return isWithin(region, wanted) || foldRegion(region.name) === foldRegion(wanted);
}

/** What a region is, before its name; folded names have single spaces. */
const KIND = /^(kabupaten|kota( administrasi)?|provinsi|kecamatan|kelurahan|desa) /;

function bareName(name: string): string {
  return foldRegion(name).replace(KIND, '');
}

function isNamedBare({ name }: Region, wanted: string): boolean {
  return bareName(name) === fold(wanted);
}

/** Whether a region is named by its code, by one above it, or by a name. */
export function isOfRegion(region: Region, wanted: string): boolean {
  return isNamed(region, wanted) || isNamedBare(region, wanted);
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

/** The regions that a name or code means. A name must mean one; a code takes all below it. */
export function regionsMeant(regions: readonly Region[], value: string): Meant {
  const exact = regions.filter((region) => isNamed(region, value));
  if (exact.some((region) => isWithin(region, value))) return { regions: exact };
  const named = exact.length > 0 ? exact : regions.filter((region) => isNamedBare(region, value));
  const list = told(named);
  if (list.length === 1) return { regions: named };
  if (list.length > 1) return { code: 'two-regions', list };
  const all = regions.flatMap(({ name, code }) => [name, code ?? '']);
  const near = suggest(value, new Set([...all, ...all.map(bareName)]));
  return { code: 'unknown-region', ...near };
}
