import { fold } from './cell.js';
import { crossed, gathered } from './columns.js';
import { type Dimension, mapped, rekeyed } from './dimension.js';
import { compareShares, type Share } from './exact.js';
import { upTo } from './numbers.js';
import { keysOfRows, type RowKeys } from './row-key.js';
import type { Row, Rows } from './rows.js';
import type { Sort } from './vocabulary.js';

/** A column whose numbers are in order. */
type Ranked = Dimension<unknown>;
type Text = string | null;

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Codes ascending; what has none stands after the others. */
function byCode(a: Text, b: Text): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : byText(a, b);
}

/** A column as the ranks of its values, each distinct one compared once; those that are equal have one rank. */
function ranked<T>(column: Dimension<T>, compare: (a: T, b: T) => number): Ranked {
  // Of a few rows many values may be those of others.
  const isWide = column.values.length > column.ids.length;
  const { values, ids } = isWide ? rekeyed(column, (value) => value) : column;
  const of = (id: number) => values[id] as T;
  const order = [...values.keys()].sort((a, b) => compare(of(a), of(b)));
  const ranks = new Int32Array(values.length);
  order.forEach((id, at) => {
    const before = order[at - 1];
    const isEqual = before !== undefined && compare(of(before), of(id)) === 0;
    ranks[id] = before === undefined ? 0 : (ranks[before] as number) + Number(!isEqual);
  });
  return { values, ids: ids.map((id) => ranks[id] as number) };
}

/** Rows by the rank that each has in a column; those of one rank keep their order. */
function inRank(rows: Int32Array, { values, ids }: Ranked): Int32Array {
  return values.length < 2 ? rows : gathered(rows, ids, values.length).rows;
}

/**
 * Regions by code (those without one after the others, as they came), segments as they first appear, periods
 * ascending. What decides last is put in order first.
 */
function natural({ region, segment, period }: RowKeys): Int32Array {
  return [
    ranked(period, (a, b) => byText(a ?? '', b ?? '')),
    rekeyed(segment, (text) => text && fold(text)),
    ranked(
      mapped(region, (each) => each?.code ?? null),
      byCode,
    ),
  ].reduce(inRank, upTo(region.ids.length));
}

/** Rows by what they are called, part by part: region, segment, agency, payer, period. */
function byName(rows: Int32Array, { region, segment, agency, payer, period }: RowKeys): Int32Array {
  const names = mapped(region, (each) => each?.name ?? null);
  return [period, payer, agency, segment, names]
    .map((part) => mapped(part, (text) => (text ?? '').toLowerCase()))
    .map((part) => ranked(part, byText))
    .reduce(inRank, rows);
}

/** The figures that rows are sorted by. */
interface Figured {
  readonly coverageOf: (row: number) => Share | null;
  readonly uncoveredOf: (row: number) => number;
  readonly annualPremiumOf: (row: number) => number | null;
}

/** The lowest coverage first; who has none stands after the others. */
function byCoverage(a: Share | null, b: Share | null): number {
  return a && b ? compareShares(a, b) : Number(a === null) - Number(b === null);
}

/** A figure of rows, each that is the same once. */
function distinct(length: number, of: (row: number) => number): Dimension<number> {
  const numbers = new Map<number, number>();
  const values: number[] = [];
  const ids = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const figure = of(row);
    const known = numbers.get(figure);
    ids[row] = known ?? values.push(figure) - 1;
    if (known === undefined) numbers.set(figure, values.length - 1);
  }
  return { values, ids };
}

/** Coverages by members and potential: what is the same of many rows is compared once. */
function coverages(length: number, coverageOf: Figured['coverageOf']): Dimension<Share | null> {
  const members = distinct(length, (row) => coverageOf(row)?.numerator ?? 0);
  const bases = distinct(length, (row) => coverageOf(row)?.denominator ?? 0);
  return mapped(crossed(members, bases), ([numerator, denominator]) =>
    denominator === 0 ? null : { numerator, denominator },
  );
}

/** Rows by a figure, the largest first. */
function byLargest(length: number, of: (row: number) => number): Ranked {
  return ranked(distinct(length, of), (a, b) => b - a);
}

/** The ranks of rows by a figure. */
function byFigure(sort: Exclude<Sort, 'name'>, length: number, figured: Figured): Ranked {
  switch (sort) {
    case 'coverage':
      return ranked(coverages(length, figured.coverageOf), byCoverage);
    case 'uncovered':
      return byLargest(length, figured.uncoveredOf);
    case 'budget':
      // No budget is below 0: -1 stands after all of them.
      return byLargest(length, (row) => figured.annualPremiumOf(row) ?? -1);
  }
}

/** The places of rows in the order asked for. */
function placesOf(keys: RowKeys, figured: Figured, sort: Sort | null): Int32Array {
  const rows = natural(keys);
  if (sort === null) return rows;
  if (sort === 'name') return byName(rows, keys);
  return inRank(rows, byFigure(sort, rows.length, figured));
}

/**
 * Rows in the order asked for: coverage and name ascending, uncovered and budget descending,
 * rows without a value last, ties in natural order. That order is also taken without a sort: regions by
 * code (those without one after the others), segments as they first appear, periods ascending.
 */
export function order(rows: readonly Row[], sort: Sort | null): Row[] {
  const at = (place: number) => rows[place] as Row;
  const figured: Figured = {
    coverageOf: (place) => at(place).coverage,
    uncoveredOf: (place) => at(place).uncovered,
    annualPremiumOf: (place) => at(place).annualPremium,
  };
  return Array.from(placesOf(keysOfRows(rows), figured, sort), at);
}

/** The same of rows that are not made yet. */
export function ordered(rows: Rows, sort: Sort | null): Rows {
  const figured: Figured = {
    coverageOf: (group) => rows.coverageOf(group),
    uncoveredOf: (group) => rows.uncoveredOf(group),
    annualPremiumOf: (group) => rows.annualPremiumOf(group),
  };
  return rows.inOrder(placesOf(rows.source.keys, figured, sort));
}
