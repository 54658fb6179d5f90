import { type Cell, fold, foldRegion, regionKey } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';
import { isAllSegments } from './total-names.js';

/**
 * A region beside regions that lie in it, of segments that its own are not: totals of others were
 * set apart before, so who is counted in both cannot be told where one side has all segments.
 */
export function levelsMixed(cells: readonly Cell[]): Problem[] {
  const below = new Map<string, Cell>();
  for (const cell of cells) {
    const parts = cell.region.code?.split('.') ?? [];
    if (!isAllSegments(cell.segmentKey)) continue;
    for (let length = 1; length < parts.length; length += 1)
      below.set(`${parts.slice(0, length).join('.')}\n${cell.period}`, cell);
  }
  return cells.flatMap(({ region, period, origin }) => {
    const other = region.code === null ? undefined : below.get(`${region.code}\n${period}`);
    if (!other) return [];
    const value = `${region.code} ${region.name}`.trim();
    const at = `${other.region.code} (${other.origin.file}:${other.origin.line})`;
    return [{ code: 'prefix-code' as const, ...origin, value, other: at }];
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

/** People below which two segments can have one count by chance. */
const LEAST = 1000;
/** A count of full hundreds alone may be an assumption that holds for each segment. */
const ROUND = 100;

/** The cells of each region and period that has several. */
function byRegion(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${regionKey(cell.region)}\n${cell.period}`;
    const own = groups.get(key);
    if (own) own.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].filter((own) => own.length > 1);
}

/**
 * One count in every row of a region, in all regions: the region's own, that stands beside each of
 * its segments and would be added up once for each of them.
 */
export function countsRepeated(cells: readonly Cell[]): Problem[] {
  const regions = byRegion(cells);
  return (['potential', 'registered'] as const).flatMap((role) => {
    const isRepeated = (own: readonly Cell[]) =>
      own.every((cell) => cell[role] === own[0]?.[role] && cell[role] >= LEAST);
    const counts = new Set(regions.map(([first]) => first?.[role] ?? 0));
    const isChance = counts.size === 1 && [...counts].every((count) => count % ROUND === 0);
    const [first, second] = regions[0] ?? [];
    if (!first || !second || isChance || !regions.every(isRepeated)) return [];
    const other = `${first.segment} (${first.origin.file}:${first.origin.line})`;
    return [
      { code: 'count-repeated', ...second.origin, column: role, value: String(first[role]), other },
    ];
  });
}
