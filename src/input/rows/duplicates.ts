import type { Cell, Origin } from '../../core/cell.js';
import type { Cells, CellTerms } from '../../core/cells.js';
import {
  type Dimension,
  dimensionOf,
  type Grouped,
  groupedBy,
  mapped,
  rekeyed,
  rowsWhere,
  valueAt,
} from '../../core/dimension.js';
import { exact } from '../../core/exact.js';
import { numbersOf, UNKNOWN } from '../../core/numbers.js';
import { relativeError } from '../../core/sampling.js';
import { STATUSES, type Status } from '../../core/vocabulary.js';
import type { Problem } from '../../problem/problem.js';
import { toldBy, type UnreadOf } from './told-by.js';

/** A cell in words: its region, segment and period. */
export function named({ region, segment, period }: Cell): string {
  return [region.code, region.name, segment, period].filter(Boolean).join(', ');
}

/** A problem of each row that stands a second time, with the row it repeats. */
function repeated(
  cells: Cells,
  code: 'duplicate-cell' | 'duplicate-differs',
  isWrong: (row: number, first: number) => boolean,
  moreOf: (row: number) => Partial<Problem> = () => ({}),
): Problem[] {
  const { ids, firsts } = cells.identities;
  if (firsts.length === cells.length) return [];
  const firstOf = (row: number) => firsts[ids[row] as number] as number;
  const wrong = rowsWhere(cells.length, (row) => {
    const first = firstOf(row);
    return first !== row && isWrong(row, first);
  });
  return Array.from(wrong, (row) => {
    const { file, line } = cells.originAt(firstOf(row));
    const other = `${file}:${line}`;
    return { ...moreOf(row), code, ...cells.originAt(row), value: named(cells.at(row)), other };
  });
}

/**
 * The same region, segment and period twice would be counted twice. A column that is not read may tell them apart;
 * what differs in its price is not to be added up.
 */
export function duplicates(cells: Cells, unreadOf: UnreadOf): Problem[] {
  if (cells.identities.firsts.length === cells.length) return [];
  const isLike = unlikeDuplicates(cells).length === 0;
  const untold = isLike ? { suggestion: '--duplicates sum' } : {};
  const by = toldBy(cells, unreadOf);
  const option = by?.column.isFree ? { option: '--column' } : {};
  const told = by && { ...untold, ...option, list: [by.column.head, by.column.kind] };
  const moreOf = (row: number) => (told && by.tells(row) ? told : untold);
  return repeated(cells, 'duplicate-cell', () => true, moreOf);
}

/** Rows that are to be added up, and are of programmes: who is in several is the same person. */
export function programmesTwice(cells: Cells, unreadOf: UnreadOf): Problem[] {
  if (cells.identities.firsts.length === cells.length) return [];
  const isOfProgrammes = toldBy(cells, unreadOf)?.column.kind === 'programme';
  return isOfProgrammes ? duplicates(cells, unreadOf) : [];
}

/** Duplicates that are to be added up must cost the same, or the sum would be priced as the first. */
export function unlikeDuplicates(cells: Cells): Problem[] {
  const { ids } = rekeyed(cells.columns.terms, ({ wage, payer, sector, basis }) =>
    [wage, payer, sector, basis].join(),
  );
  return repeated(cells, 'duplicate-differs', (row, first) => ids[row] !== ids[first]);
}

/** The less sure of two statuses. */
export function lessSure(a: Status | null, b: Status | null): Status | null {
  const rank = (status: Status | null) => (status === null ? 0 : STATUSES.indexOf(status));
  return rank(b) > rank(a) ? b : a;
}

/** The relative standard errors of the sums of groups, rounded up; null of one with a row whose error is not known. */
function summedErrors({ columns }: Cells, { ids, firsts }: Grouped): readonly (number | null)[] {
  const { terms, potential } = columns;
  if (terms.values.every(({ rse }) => rse === null)) return Array.from(firsts, () => null);
  const sums = Array.from(firsts, () => ({ people: 0, squares: 0n, isKnown: true }));
  ids.forEach((group, row) => {
    const sum = sums[group] as (typeof sums)[number];
    const [people, { rse }] = [potential[row] as number, valueAt(terms, row)];
    sum.people += people;
    sum.squares += BigInt(people * (rse ?? 0)) ** 2n;
    sum.isKnown &&= rse !== null || people === 0;
  });
  return sums.map((sum) => (sum.isKnown ? relativeError(sum.squares, sum.people) : null));
}

/** The terms of the first row of each group, with the least sure status of all its rows and their error together. */
function summedTerms(cells: Cells, groups: Grouped): Dimension<CellTerms> {
  const { terms } = cells.columns;
  const { ids, firsts } = groups;
  const status = rekeyed(
    mapped(terms, (own) => own.status),
    (own) => own,
  );
  const least = Int32Array.from(firsts, (row) => status.ids[row] as number);
  for (let row = 0; row < ids.length; row += 1) {
    const [group, own] = [ids[row] as number, status.ids[row] as number];
    const before = least[group] as number;
    if (
      own !== before &&
      lessSure(status.values[before] ?? null, status.values[own] ?? null) !== status.values[before]
    )
      least[group] = own;
  }
  const first = Int32Array.from(firsts, (row) => terms.ids[row] as number);
  const errors = dimensionOf(summedErrors(cells, groups));
  const found = groupedBy(firsts.length, [first, least, errors.ids]);
  const values = Array.from(found.firsts, (group) => ({
    ...(terms.values[first[group] as number] as CellTerms),
    rse: valueAt(errors, group),
    status: status.values[least[group] as number] ?? null,
  }));
  return { values, ids: found.ids };
}

/** What the rows of each group come to; unknown where one of them is. */
function sumsOf(counts: ArrayLike<number>, { ids, firsts }: Grouped) {
  const sums = new Float64Array(firsts.length);
  for (let row = 0; row < ids.length; row += 1) {
    const [group, count] = [ids[row] as number, counts[row] as number];
    const sum = sums[group] as number;
    sums[group] = sum === UNKNOWN || count === UNKNOWN ? UNKNOWN : exact(sum + count);
  }
  return numbersOf(sums);
}

/** Adds up cells of the same region, segment and period, where the user asked for it. */
export function summed(cells: Cells): Cells {
  const groups = cells.identities;
  const { ids, firsts } = groups;
  if (firsts.length === cells.length) return cells;
  const { potential, registered, subsidised, further: before } = cells.columns;
  const further = new Map<number, Origin[]>();
  for (let row = 0; row < cells.length; row += 1) {
    const group = ids[row] as number;
    if (firsts[group] === row) {
      const own = before.get(row);
      if (own) further.set(group, [...own]);
    } else {
      const own = further.get(group) ?? [];
      own.push(cells.originAt(row));
      further.set(group, own);
    }
  }
  return cells.take(firsts).with({
    potential: sumsOf(potential, groups),
    registered: sumsOf(registered, groups),
    subsidised: sumsOf(subsidised, groups),
    terms: summedTerms(cells, groups),
    further,
  });
}
