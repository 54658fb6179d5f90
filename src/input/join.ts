import type { Cell, Origin } from '../core/cell.js';
import { Cells, type CellTerms } from '../core/cells.js';
import { constant, groupedBy, rowsWhere, valueAt } from '../core/dimension.js';
import { nearest, suggested } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { ReadFile } from './file.js';
import { toldApart } from './places/told-apart.js';
import { lessSure, named } from './rows/duplicates.js';
import { omittedFrom } from './rows/omitted.js';
import { isTotal } from './text/total-names.js';
import { numberingsMixed, type ReadTable, type UnmatchedWay } from './together.js';
import { withoutSums } from './totals/sums-apart.js';

/** The two tables of a join: one holds the potential, the other the registered. */
export interface Sides {
  readonly potential: ReadTable;
  readonly registered: ReadTable;
}

/** The only period of cells; undefined where they have several, null where they have none. */
function onlyPeriod({ periods: { values } }: Cells): string | null | undefined {
  return values.length > 1 ? undefined : values[0];
}

/** Cells without a period have the only one of the other side. */
function datedBy(cells: Cells, others: Cells): Cells {
  const period = onlyPeriod(others);
  const isUndated = onlyPeriod(cells) === null;
  return isUndated && period ? cells.with({ period: constant(period, cells.length) }) : cells;
}

const MONTH = /^\d{4}-\d\d$/;

/** Potential of a year, or of no time, for the members of each month of it: it is counted less often than they are. */
function monthly(potential: Cells, registered: Cells) {
  const months = registered.periods.values.flatMap((period) =>
    period !== null && MONTH.test(period) ? [period] : [],
  );
  const own = potential.periods.values;
  const yearly = own.filter(
    (year) =>
      !MONTH.test(year ?? '') && months.some((month) => year === null || month.startsWith(year)),
  );
  if (yearly.length === 0) return { cells: potential, yearly };
  const { ids } = potential.periods;
  const rowsOf = (isWanted: (period: string | null) => boolean) =>
    potential.take(rowsWhere(ids.length, (row) => isWanted(own[ids[row] as number] ?? null)));
  const parts = months.map((month) => {
    const cells = rowsOf((year) => yearly.includes(year) && month.startsWith(year ?? ''));
    return cells.with({ period: constant<string | null>(month, cells.length) });
  });
  const others = rowsOf((period) => !yearly.includes(period));
  return { cells: Cells.together([...parts, others].filter(({ length }) => length > 0)), yearly };
}

/** What both sides say of a cell beside its counts: the potential's first, and of its error that alone. */
function joinedTerms(own: CellTerms, other: CellTerms): CellTerms {
  return {
    rse: own.rse,
    wage: own.wage ?? other.wage,
    sector: own.sector ?? other.sector,
    payer: own.payer ?? other.payer,
    basis: own.basis ?? other.basis,
    status: lessSure(own.status, other.status),
  };
}

/** Cells of the potential with those of the registered at the same places. */
function joined(potential: Cells, registered: Cells): Cells {
  const [own, other] = [potential.columns, registered.columns];
  const terms = groupedBy(potential.length, [own.terms.ids, other.terms.ids]);
  const values = Array.from(terms.firsts, (row) =>
    joinedTerms(valueAt(own.terms, row), valueAt(other.terms, row)),
  );
  const further = new Map<number, readonly Origin[]>();
  for (let row = 0; row < potential.length; row += 1) {
    const more = [...(own.further.get(row) ?? []), registered.originAt(row)];
    further.set(row, [...more, ...(other.further.get(row) ?? [])]);
  }
  return potential.with({
    registered: other.registered,
    subsidised: other.subsidised,
    terms: { values, ids: terms.ids },
    further,
  });
}

/** Rows of both sides that are one cell, at the same places, and those that have no other half. */
function matched(left: Cells, right: Cells) {
  const { ids } = Cells.together([left, right]).identities;
  const groupOf = (row: number) => ids[left.length + row] as number;
  const rights = new Map<number, number>();
  for (let row = 0; row < right.length; row += 1) rights.set(groupOf(row), row);
  const other = (row: number) => rights.get(ids[row] as number);
  const both = rowsWhere(left.length, (row) => other(row) !== undefined);
  const lefts = new Set(ids.subarray(0, left.length));
  return {
    left: both,
    right: both.map((row) => other(row) as number),
    alone: rowsWhere(left.length, (row) => other(row) === undefined),
    rest: rowsWhere(right.length, (row) => !lefts.has(groupOf(row))),
  };
}

/** Rows that get a suggestion, and those it is looked for among. */
const SUGGESTED = 20;
const COMPARED = 2000;

/** Rows that the other side has not, each with the nearest one that it has and this side has not. */
function unmatched(cells: readonly Cell[], others: readonly Cell[], other: string): Problem[] {
  // Every name is compared with every other one: of many, a suggestion is not worth the wait.
  const some = others.slice(0, COMPARED);
  return cells.map((cell, index) => {
    const { code } = cell.region;
    // Another code is another region, and no misprint of this one.
    const mayBe = ({ region }: Cell) => code === null || (region.code ?? code) === code;
    const names = index < SUGGESTED ? some.filter(mayBe).map(named) : [];
    const near = suggested(nearest(named(cell), names));
    return { code: 'join-unmatched', ...cell.origin, value: named(cell), other, ...near };
  });
}

/** Cells of both sides, in the order of the potential, and then those of the registered alone. */
function withAlone(both: Cells, left: Cells, right: Cells, match: ReturnType<typeof matched>) {
  const all = Cells.together([both, left.take(match.alone), right.take(match.rest)]);
  const rows = new Int32Array(all.length).map((_, row) => row);
  match.left.forEach((row, at) => {
    rows[row] = at;
  });
  match.alone.forEach((row, at) => {
    rows[row] = both.length + at;
  });
  return all.take(rows);
}

/** A side that has segments beside one that has none. */
function segmentsOf({ potential, registered }: Sides): Problem[] {
  const sides = [...potential.files, ...registered.files];
  const has = ({ columns, wide }: ReadFile) =>
    columns.has('segment') || (wide?.some(({ segment }) => !isTotal(segment)) ?? false);
  const [without, beside] = [sides.find((file) => !has(file)), sides.find(has)];
  if (!without || !beside) return [];
  const role = potential.files.includes(beside) ? 'potential' : 'registered';
  const whole = beside.wide?.find(({ segment }) => isTotal(segment))?.columns.get(role);
  const suggestion = whole === undefined ? undefined : `${role}="${beside.heads[whole]}"`;
  const at = { file: without.source.path, other: beside.source.path };
  return [{ code: 'segments-mixed', ...at, ...(suggestion !== undefined && { suggestion }) }];
}

/** One column of numbers of one sheet, taken for both counts since it is the only one. */
function sameColumn({ potential, registered }: Sides): Problem[] {
  return potential.files.flatMap((file): Problem[] => {
    const { source, soleHead } = file;
    const isSame = (other: ReadFile) =>
      other.source.path === source.path &&
      other.sheet?.name === file.sheet?.name &&
      other.soleHead?.head === soleHead?.head;
    if (!soleHead || !registered.files.some(isSame)) return [];
    return [{ code: 'one-column-twice', file: source.path, column: soleHead.head }];
  });
}

/** What is wrong with both sides together. */
function problemsOf(sides: Sides, files: readonly ReadFile[]): Problem[] {
  const own = [...sides.potential.problems, ...sides.registered.problems];
  if (own.length > 0) return own;
  return [...segmentsOf(sides), ...numberingsMixed(files), ...sameColumn(sides)];
}

/** Both sides with what they can be told apart by, and of the months that both have. */
function sidesOf({ potential, registered }: Sides) {
  const [first = potential.cells, second = registered.cells] = toldApart(
    potential.cells,
    registered.cells,
  );
  const { cells: left, yearly } = monthly(datedBy(first, second), second);
  return { left, right: datedBy(second, left), yearly };
}

/** Joins potential and registered on region, segment and period. */
export function joinTables(sides: Sides, way: UnmatchedWay): ReadTable {
  const { potential, registered } = sides;
  const files = [...potential.files, ...registered.files];
  const wholes = [...potential.wholes, ...registered.wholes];
  const problems = problemsOf(sides, files);
  const own = [...potential.omitted, ...registered.omitted];
  const none = { cells: Cells.of([]), files, wholes, omitted: own, unmatched: null, yearly: [] };
  if (problems.length > 0) return { ...none, problems };
  const { left, right, yearly } = sidesOf(sides);
  const match = matched(left, right);
  const [alone, rest] = [[...left.take(match.alone)], [...right.take(match.rest)]];
  const missing = [
    ...unmatched(alone, rest, files.at(-1)?.source.path ?? ''),
    ...unmatched(rest, alone, files[0]?.source.path ?? ''),
  ];
  const both = joined(left.take(match.left), right.take(match.right));
  const all = way === 'zero' ? withAlone(both, left, right, match) : both;
  const skipped =
    way === 'skip'
      ? [
          ...alone.map((cell) => omittedFrom(cell, { potential: true, registered: false })),
          ...rest.map((cell) => omittedFrom(cell, { potential: false, registered: true })),
        ]
      : [];
  const omitted = [...own, ...skipped];
  const unmatchedRows = { way, rows: missing };
  if (way === 'error' && missing.length > 0)
    return { ...none, cells: all, problems: missing, omitted, unmatched: unmatchedRows, yearly };
  if (all.length === 0) {
    const file = potential.files[0]?.source.path ?? '';
    return { ...none, problems: [{ code: 'no-counts', file, line: 1 }], omitted };
  }
  // What one count alone does not tell for a sum, both may.
  const { cells, segments, bySums, near, unsure, ...sums } = withoutSums(all, () => null);
  const named = files.map((file) => ({ ...file, blockSegments: segments }));
  return {
    ...{ ...none, cells, wholes: [...wholes, ...sums.wholes, ...bySums] },
    files: segments.length > 0 ? named : files,
    ...{ problems: [...near, ...unsure], omitted, unmatched: unmatchedRows, yearly },
  };
}
