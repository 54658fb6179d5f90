import { codeWithin } from '../../core/above.js';
import { fold, foldRegion, type Region } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { groupedBy, mapped, rowsWhere, valueAt } from '../../core/dimension.js';
import { UNKNOWN } from '../../core/numbers.js';
import type { Problem } from '../../problem/problem.js';
import { isAbove } from '../../region/code.js';
import { ancestorsOf } from '../places/ancestors.js';
import { isAllSegments } from '../text/total-names.js';

/** Where a cell stands, in words. */
function placeOf(cells: Cells, row: number): string {
  const { file, line } = cells.originAt(row);
  return `${file}:${line}`;
}

/**
 * A region beside regions that lie in it, of segments that its own are not: totals of others were
 * set apart before, so who is counted in both cannot be told where one side has all segments.
 */
export function levelsMixed(cells: Cells): Problem[] {
  const { regions, periods, segmentKeys } = cells;
  const above = ancestorsOf(regions.values);
  if (above.every((each) => each.length === 0)) return [];
  const isAll = segmentKeys.values.map(isAllSegments);
  /** The last row below a region in a period. */
  const below = new Map<number, number>();
  const keyOf = (region: number, row: number) =>
    region * periods.values.length + (periods.ids[row] as number);
  for (let row = 0; row < cells.length; row += 1)
    if (isAll[segmentKeys.ids[row] as number])
      for (const region of above[regions.ids[row] as number] ?? [])
        below.set(keyOf(region, row), row);
  const otherOf = (row: number) => below.get(keyOf(regions.ids[row] as number, row));
  return Array.from(
    rowsWhere(cells.length, (row) => otherOf(row) !== undefined),
    (row) => {
      const { region, origin } = cells.at(row);
      const other = otherOf(row) ?? row;
      const beside = valueAt(regions, other);
      const at = `${beside.code ?? beside.name} (${placeOf(cells, other)})`;
      const value = [region.code, region.name].filter(Boolean).join(' ');
      return { code: 'prefix-code' as const, ...origin, value, other: at };
    },
  );
}

/** The first row of each value of a column. */
function firstsOf(ids: Int32Array): Int32Array {
  return groupedBy(ids.length, [ids]).firsts;
}

/** One code with two names would add two regions into one. */
export function codesWithTwoNames(cells: Cells): Problem[] {
  const { region } = cells.columns;
  const first = new Map<string, number>();
  const others = new Map<number, number>();
  for (const row of firstsOf(region.ids)) {
    const { code, name } = valueAt(region, row);
    if (code === null || name === '') continue;
    const own = first.get(code);
    if (own === undefined) first.set(code, row);
    else if (foldRegion(valueAt(region, own).name) !== foldRegion(name))
      others.set(region.ids[row] as number, own);
  }
  if (others.size === 0) return [];
  const wrong = rowsWhere(cells.length, (row) => others.has(region.ids[row] as number));
  return Array.from(wrong, (row) => {
    const { code, name } = valueAt(region, row);
    const own = others.get(region.ids[row] as number) ?? row;
    const other = `${valueAt(region, own).name} (${placeOf(cells, own)})`;
    const at = cells.originAt(row);
    return { code: 'code-two-names' as const, ...at, value: `${code} ${name}`, other };
  });
}

/** A region with a code in one row and without it in another would count as two regions. */
export function codesMissing(cells: Cells): Problem[] {
  const { region } = cells.columns;
  const isWithout = region.values.map(({ code }) => code === null);
  if (!isWithout.includes(true)) return [];
  const names = mapped(region, ({ name, ownName = name }) => fold(ownName));
  const coded = new Map<string, number>();
  for (let row = 0; row < cells.length; row += 1)
    if (!isWithout[region.ids[row] as number]) coded.set(valueAt(names, row), row);
  /** Whether a region without a code may be that of a code: it lies where that does, or nothing says where. */
  const mayBe = (own: Region, other: Region) => {
    const within = codeWithin(own);
    return within === null || isAbove(within, other.code ?? '');
  };
  const otherOf = (row: number) => {
    const other = isWithout[region.ids[row] as number] ? coded.get(valueAt(names, row)) : undefined;
    const isOther = other !== undefined && mayBe(valueAt(region, row), valueAt(region, other));
    return isOther ? other : undefined;
  };
  return Array.from(
    rowsWhere(cells.length, (row) => otherOf(row) !== undefined),
    (row) => {
      const other = placeOf(cells, otherOf(row) ?? row);
      const at = { ...cells.originAt(row), value: valueAt(region, row).name, other };
      return { code: 'code-missing' as const, ...at };
    },
  );
}

/** The first row of a period of which something holds; undefined where none has one. */
function firstOfPeriod({ periods }: Cells, holds: (period: string | null) => boolean) {
  return Array.from(firstsOf(periods.ids)).find((row) => holds(valueAt(periods, row)));
}

/** Rows without a period among rows with one would be left out with the older periods. */
export function periodsMissing(cells: Cells): Problem[] {
  const { periods } = cells;
  const dated = firstOfPeriod(cells, (period) => period !== null);
  if (dated === undefined || !periods.values.includes(null)) return [];
  const other = `${valueAt(periods, dated)} (${placeOf(cells, dated)})`;
  const without = rowsWhere(cells.length, (row) => valueAt(periods, row) === null);
  return Array.from(without, (row) => {
    return { code: 'period-missing' as const, ...cells.originAt(row), other };
  });
}

/** Years and months in one column of periods cannot be put in one order. */
export function mixedPeriods(cells: Cells): Problem[] {
  const year = firstOfPeriod(cells, (period) => period?.length === 4);
  const month = firstOfPeriod(cells, (period) => (period?.length ?? 0) > 4);
  if (year === undefined || month === undefined) return [];
  const other = `${valueAt(cells.periods, month)} (${placeOf(cells, month)})`;
  const value = valueAt(cells.periods, year) ?? '';
  return [{ code: 'period-mixed', ...cells.originAt(year), value, other }];
}

/** Subsidised members are some of the registered, so there cannot be more of them. */
export function subsidisedAbove(cells: Cells): Problem[] {
  const { subsidised, registered } = cells.columns;
  const wrong = rowsWhere(
    cells.length,
    (row) =>
      subsidised[row] !== UNKNOWN && (subsidised[row] as number) > (registered[row] as number),
  );
  return Array.from(wrong, (row) => {
    const counts = { value: String(subsidised[row]), other: String(registered[row]) };
    return { code: 'subsidised-above-registered' as const, ...cells.originAt(row), ...counts };
  });
}
