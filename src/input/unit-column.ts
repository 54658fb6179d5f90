import type { Problem } from '../problem/problem.js';
import type { Layout } from './layout.js';
import type { RawRow } from './records.js';
import { foldHead, roleOf } from './roles.js';
import { textAt } from './text.js';
import { type NamedUnit, saysUnit, unitAlone, unitOf } from './unit.js';

/** Heads of a column that says of each row what its numbers are. */
const UNIT_HEADS: readonly string[] = [
  'satuan',
  'unit',
  'satuan data',
  'satuan ukuran',
  'satuan unit',
  'nama satuan',
  'unit of measure',
  'uom',
];

/** A column whose numbers count more than one each. */
export interface ScaledColumn {
  readonly head: string;
  readonly scale: number;
  /** Head of the column that says so of some rows; null where all numbers are. */
  readonly by: string | null;
}

/** The column that says of each row what its numbers are. */
export interface UnitColumn {
  readonly index: number;
  readonly head: string;
}

/** Finds the column of units, by its head or because it holds nothing else. */
export function unitColumn({ head: { cells: heads }, rows }: Layout): UnitColumn | null {
  const named = heads.findIndex((head) => UNIT_HEADS.includes(foldHead(head)));
  const holdsUnits = (head: string, index: number) => {
    if (roleOf(head)) return false;
    const texts = new Set(rows.map((row) => textAt(row, index)).filter((text) => text !== ''));
    return texts.size > 0 && [...texts].every((text) => /\p{L}/u.test(text) && unitAlone(text));
  };
  const index = named >= 0 ? named : heads.findIndex(holdsUnits);
  return index < 0 ? null : { index, head: heads[index] ?? '' };
}

function said(row: RawRow, { index }: UnitColumn): NamedUnit | null {
  return unitAlone(textAt(row, index));
}

/** The different scales of all rows that name one. */
function scalesOf(rows: readonly RawRow[], column: UnitColumn): number[] {
  return [...new Set(rows.flatMap((row) => said(row, column)?.scale ?? []))];
}

/** How many each number of a row counts; a row that does not say is as all others are. */
export function scaleOfRows({ rows }: Layout, column: UnitColumn | null): (row: RawRow) => number {
  const [only = 1] = column ? scalesOf(rows, column) : [];
  return (row) => (column && said(row, column)?.scale) ?? only;
}

/** What the columns of counts are scaled by. */
export function scaledByRows(
  { rows }: Layout,
  column: UnitColumn | null,
  heads: readonly string[],
): ScaledColumn[] {
  const scales = column ? scalesOf(rows, column) : [];
  const by = scales.length > 1 ? (column?.head ?? null) : null;
  return heads.flatMap((head) =>
    scales.filter((scale) => scale > 1).map((scale) => ({ head, scale, by })),
  );
}

/** Rows whose unit is not people, is not known, or is another one than that of a head of counts. */
export function unitProblems(
  file: string,
  { rows }: Layout,
  column: UnitColumn | null,
  heads: readonly string[],
): Problem[] {
  if (!column) return [];
  const isMixed = scalesOf(rows, column).length > 1;
  return rows.flatMap((row): Problem[] => {
    const value = textAt(row, column.index);
    const at = { file, line: row.line, column: column.head, value };
    const unit = said(row, column);
    if (value === '' && !isMixed) return [];
    if (unit === null || (unit.kind !== null && unit.kind !== 'people'))
      return [{ code: 'not-people', ...at }];
    const differs = (head: string) => saysUnit(head) && unitOf(head).scale !== unit.scale;
    const other = heads.find(differs);
    return other === undefined ? [] : [{ code: 'units-differ', ...at, other }];
  });
}
