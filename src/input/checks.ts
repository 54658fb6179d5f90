import { type Cell, fold, foldRegion, regionKey } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';

const TOTAL =
  /^(jumlah|jml|total|sub[ -]?total|grand[ -]?total|keseluruhan|seluruh|rekap(itulasi)?|rata-rata|se-[a-z]+)\b|[\s(-](jumlah|total)\)?$/;
const WHOLE = /^(indonesia|nasional|national)$/;
const ALL_SEGMENTS = /^(semua|seluruh|all)\b/;

/** Whether a name is that of a total over other rows rather than of a region or segment. */
export function isTotal(name: string): boolean {
  const folded = fold(name);
  // `J U M L A H` is a word set wide.
  const word = /^(\S )+\S$/.test(folded) ? folded.replaceAll(' ', '') : folded;
  return TOTAL.test(word) || WHOLE.test(word);
}

/** Rows that are totals of other rows would be added twice: by name, of a region or a segment. */
export function totalRows(cells: readonly Cell[]): Problem[] {
  const hasOthers = new Set(cells.map(({ segmentKey }) => segmentKey)).size > 1;
  return cells.flatMap(({ region, segment, segmentKey, origin }) => {
    const isAll = hasOthers && ALL_SEGMENTS.test(segmentKey);
    const value = isAll ? segment : [region.name, region.code ?? '', segment].find(isTotal);
    return value === undefined ? [] : [{ code: 'total-row' as const, ...origin, value }];
  });
}

/** Whether names tell regencies by `Kab.` or `Kota`, and some names do not. */
export function mayHoldProvinces(cells: readonly Cell[]): boolean {
  const names = cells.flatMap(({ region }) => (region.code === null ? [region.name] : []));
  const prefixed = names.filter((name) => REGENCY.test(name)).length;
  return prefixed > 0 && prefixed < names.length;
}

const REGENCY = /^(kab|kabupaten|kota)\b/i;
const PROVINCE = /^(provinsi|prov\b\.?)\s*/i;

/** A province among its regencies, told by its name where rows have no codes. */
export function provinceRows(cells: readonly Cell[], provinces: ReadonlySet<string>): Problem[] {
  return cells.flatMap(({ region, origin }) => {
    const { code, name } = region;
    if (code !== null || REGENCY.test(name)) return [];
    const isProvince = PROVINCE.test(name) || provinces.has(fold(name));
    return isProvince ? [{ code: 'province-row' as const, ...origin, value: name }] : [];
  });
}

/** Rows whose code is the beginning of another row's are that row's province, regency, district. */
export function prefixRows(cells: readonly Cell[]): Problem[] {
  const below = new Map<string, string>();
  for (const { region } of cells) {
    const parts = region.code?.split('.') ?? [];
    for (let length = 1; length < parts.length; length += 1)
      below.set(parts.slice(0, length).join('.'), region.code ?? '');
  }
  return cells.flatMap(({ region, origin }) => {
    const other = region.code === null ? undefined : below.get(region.code);
    const value = `${region.code} ${region.name}`.trim();
    return other === undefined ? [] : [{ code: 'prefix-code' as const, ...origin, value, other }];
  });
}

/** One code with two names would add two regions into one. */
export function codesWithTwoNames(cells: readonly Cell[]): Problem[] {
  const names = new Map<string, Cell>();
  return cells.flatMap((cell) => {
    const { code, name } = cell.region;
    if (code === null || name === '') return [];
    const first = names.get(code);
    if (!first) names.set(code, cell);
    if (!first || foldRegion(first.region.name) === foldRegion(name)) return [];
    const other = `${first.region.name} (${first.origin.file}:${first.origin.line})`;
    return [{ code: 'code-two-names' as const, ...cell.origin, value: `${code} ${name}`, other }];
  });
}

/** A region with a code in one row and without it in another would count as two regions. */
export function codesMissing(cells: readonly Cell[]): Problem[] {
  const coded = new Map<string, Cell>();
  for (const cell of cells) if (cell.region.code !== null) coded.set(fold(cell.region.name), cell);
  return cells.flatMap(({ region, origin }) => {
    const other = region.code === null ? coded.get(fold(region.name)) : undefined;
    if (!other) return [];
    const at = `${other.origin.file}:${other.origin.line}`;
    return [{ code: 'code-missing' as const, ...origin, value: region.name, other: at }];
  });
}

/** Rows without a period among rows with one would be left out with the older periods. */
export function periodsMissing(cells: readonly Cell[]): Problem[] {
  const dated = cells.find(({ period }) => period !== null);
  if (!dated) return [];
  const other = `${dated.period} (${dated.origin.file}:${dated.origin.line})`;
  return cells.flatMap(({ period, origin }) =>
    period === null ? [{ code: 'period-missing' as const, ...origin, other }] : [],
  );
}

/** Years and months in one column of periods cannot be put in one order. */
export function mixedPeriods(cells: readonly Cell[]): Problem[] {
  const year = cells.find(({ period }) => period?.length === 4);
  const month = cells.find(({ period }) => (period?.length ?? 0) > 4);
  if (!year || !month) return [];
  const other = `${month.period} (${month.origin.file}:${month.origin.line})`;
  return [{ code: 'period-mixed', ...year.origin, value: year.period ?? '', other }];
}

/** Subsidised members are some of the registered, so there cannot be more of them. */
export function subsidisedAbove(cells: readonly Cell[]): Problem[] {
  return cells.flatMap(({ subsidised, registered, origin }) =>
    subsidised !== null && subsidised > registered
      ? [
          {
            code: 'subsidised-above-registered' as const,
            ...origin,
            value: String(subsidised),
            other: String(registered),
          },
        ]
      : [],
  );
}

/** What makes a cell one cell: its region, segment and period. */
export function cellKey(cell: Cell): string {
  return `${regionKey(cell.region)}\n${cell.segmentKey}\n${cell.period ?? ''}`;
}

/** Rows that stand a second time, each with the row it repeats. */
function repeated(cells: readonly Cell[]): (readonly [Cell, Cell])[] {
  const seen = new Map<string, Cell>();
  return cells.flatMap((cell) => {
    const key = cellKey(cell);
    const first = seen.get(key);
    if (first) return [[cell, first] as const];
    seen.set(key, cell);
    return [];
  });
}

function named({ region, segment, period }: Cell): string {
  return [region.code, region.name, segment, period].filter(Boolean).join(', ');
}

/** The same region, segment and period twice would be counted twice. */
export function duplicates(cells: readonly Cell[]): Problem[] {
  return repeated(cells).map(([cell, { origin }]) => ({
    code: 'duplicate-cell' as const,
    ...cell.origin,
    value: named(cell),
    other: `${origin.file}:${origin.line}`,
  }));
}

/** Duplicates that are to be added up must cost the same, or the sum would be priced as the first. */
export function unlikeDuplicates(cells: readonly Cell[]): Problem[] {
  return repeated(cells).flatMap(([cell, first]) => {
    const terms = ({ wage, payer, sector, basis }: Cell) => [wage, payer, sector, basis].join();
    if (terms(cell) === terms(first)) return [];
    const other = `${first.origin.file}:${first.origin.line}`;
    return [{ code: 'duplicate-differs' as const, ...cell.origin, value: named(cell), other }];
  });
}
