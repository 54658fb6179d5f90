import { type Cell, fold, regionKey } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';

const TOTAL = /^(jumlah|total|sub ?total|grand total|keseluruhan|rata-rata)\b/;
const NATION = /^(indonesia|nasional|national)$/;

/** Whether a name is that of a total over other rows rather than of a region or segment. */
export function isTotal(name: string): boolean {
  const folded = fold(name);
  return TOTAL.test(folded) || NATION.test(folded);
}

/** Rows that are totals of other rows would be added twice: by name, of a region or a segment. */
export function totalRows(cells: readonly Cell[]): Problem[] {
  return cells.flatMap((cell) => {
    const value = [cell.region.name, cell.segment].find(isTotal);
    return value === undefined ? [] : [{ code: 'total-row' as const, ...cell.origin, value }];
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
    if (!first || fold(first.region.name) === fold(name)) return [];
    const other = `${first.region.name} (${first.origin.file}:${first.origin.line})`;
    return [{ code: 'code-two-names' as const, ...cell.origin, value: `${code} ${name}`, other }];
  });
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

/** The same region, segment and period twice would be counted twice. */
export function duplicates(cells: readonly Cell[]): Problem[] {
  const seen = new Map<string, Cell>();
  return cells.flatMap((cell) => {
    const key = cellKey(cell);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, cell);
      return [];
    }
    const value = [cell.region.code, cell.region.name, cell.segment, cell.period]
      .filter(Boolean)
      .join(', ');
    const other = `${first.origin.file}:${first.origin.line}`;
    return [{ code: 'duplicate-cell' as const, ...cell.origin, value, other }];
  });
}
