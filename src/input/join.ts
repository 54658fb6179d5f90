import type { Cell } from '../core/cell.js';
import { Cells } from '../core/cells.js';
import { nearest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import { cellKey, lessSure, named } from './duplicates.js';
import type { ReadFile } from './file.js';
import { omittedFrom } from './omitted.js';
import { numberingsMixed, type ReadTable, type UnmatchedWay } from './together.js';
import { isTotal } from './total-names.js';

/** The two tables of a join: one holds the potential, the other the registered. */
export interface Sides {
  readonly potential: ReadTable;
  readonly registered: ReadTable;
}

/** The only period of cells; undefined where they have several, null where they have none. */
function onlyPeriod(cells: readonly Cell[]): string | null | undefined {
  const [first, ...others] = new Set(cells.map(({ period }) => period));
  return others.length > 0 ? undefined : first;
}

/** Cells without a period have the only one of the other side. */
function datedBy(cells: readonly Cell[], others: readonly Cell[]): readonly Cell[] {
  const period = onlyPeriod(others);
  const isUndated = onlyPeriod(cells) === null;
  return isUndated && period ? cells.map((cell) => ({ ...cell, period })) : cells;
}

/** One cell of both sides. What each side says of its price is kept, the potential's first. */
function joined(potential: Cell, other: Cell): Cell {
  const { registered, subsidised, origin, further } = other;
  return {
    ...potential,
    further: [...potential.further, origin, ...further],
    registered,
    subsidised,
    wage: potential.wage ?? other.wage,
    sector: potential.sector ?? other.sector,
    payer: potential.payer ?? other.payer,
    basis: potential.basis ?? other.basis,
    status: lessSure(potential.status, other.status),
  };
}

/** Rows that get a suggestion, and those it is looked for among. */
const SUGGESTED = 20;
const COMPARED = 2000;

/** Rows that the other side has not, each with the nearest one that it has and this side has not. */
function unmatched(cells: readonly Cell[], others: readonly Cell[], other: string): Problem[] {
  // Every name is compared with every other one: of many, a suggestion is not worth the wait.
  const names = others.slice(0, COMPARED).map(named);
  return cells.map((cell, index) => {
    const suggestion = index < SUGGESTED ? nearest(named(cell), names) : undefined;
    const problem = { code: 'join-unmatched' as const, ...cell.origin, value: named(cell), other };
    return suggestion === undefined ? problem : { ...problem, suggestion };
  });
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

/** Joins potential and registered on region, segment and period. */
export function joinTables(sides: Sides, way: UnmatchedWay): ReadTable {
  const { potential, registered } = sides;
  const files = [...potential.files, ...registered.files];
  const wholes = [...potential.wholes, ...registered.wholes];
  let problems = [...potential.problems, ...registered.problems];
  if (problems.length === 0) problems = [...segmentsOf(sides), ...numberingsMixed(files)];
  const own = [...potential.omitted, ...registered.omitted];
  const none = { cells: Cells.of([]), files, wholes, omitted: own, unmatched: null };
  if (problems.length > 0) return { ...none, problems };
  const [ofPotential, ofRegistered] = [[...potential.cells], [...registered.cells]];
  const left = datedBy(ofPotential, ofRegistered);
  const right = datedBy(ofRegistered, ofPotential);
  const byKey = new Map(right.map((cell) => [cellKey(cell), cell]));
  const keys = new Set(left.map(cellKey));
  const alone = left.filter((cell) => !byKey.has(cellKey(cell)));
  const rest = right.filter((cell) => !keys.has(cellKey(cell)));
  const missing = [
    ...unmatched(alone, rest, files.at(-1)?.source.path ?? ''),
    ...unmatched(rest, alone, files[0]?.source.path ?? ''),
  ];
  if (way === 'error') problems = missing;
  const both = left.flatMap((cell) => {
    const other = byKey.get(cellKey(cell));
    return other ? [joined(cell, other)] : way === 'zero' ? [cell] : [];
  });
  const cells = way === 'zero' ? [...both, ...rest] : both;
  const skipped =
    way === 'skip'
      ? [
          ...alone.map((cell) => omittedFrom(cell, { potential: true, registered: false })),
          ...rest.map((cell) => omittedFrom(cell, { potential: false, registered: true })),
        ]
      : [];
  const omitted = [...own, ...skipped];
  return { ...none, cells: Cells.of(cells), problems, omitted, unmatched: { way, rows: missing } };
}
