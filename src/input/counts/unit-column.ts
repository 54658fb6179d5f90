import { type Dimension, mapped, rowsWhere, valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import type { Layout } from '../head/layout.js';
import { foldHead, roleOf } from '../head/roles.js';
import type { Records } from '../records/records.js';
import { cleaned } from '../text/text.js';
import { type NamedUnit, saysUnit, unitAlone, unitOf } from '../text/unit.js';

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
interface UnitColumn {
  readonly index: number;
  readonly head: string;
}

/** Finds the column of units, by its head or because it holds nothing else. */
export function unitColumn({ head: { cells: heads }, rows }: Layout): UnitColumn | null {
  const named = heads.findIndex((head) => UNIT_HEADS.includes(foldHead(head)));
  const holdsUnits = (head: string, index: number) => {
    if (roleOf(head)) return false;
    const filled = rows.columns[index]?.filled((text) => cleaned(text) === '');
    return (
      filled?.every((text) => /\p{L}/u.test(text) && unitAlone(cleaned(text)) !== null) ?? false
    );
  };
  const index = named >= 0 ? named : heads.findIndex(holdsUnits);
  return index < 0 ? null : { index, head: heads[index] ?? '' };
}

/** The units of rows, by their texts. */
function unitsOf(rows: Records, { index }: UnitColumn): Dimension<NamedUnit | null> | null {
  const column = rows.columns[index];
  return column ? mapped(column.dimension(), (text) => unitAlone(cleaned(text))) : null;
}

/** The different scales of all rows that name one. */
function scalesOf(rows: Records, column: UnitColumn): number[] {
  const units = unitsOf(rows, column)?.values ?? [];
  return [...new Set(units.flatMap((unit) => unit?.scale ?? []))];
}

/** How many each number of a row counts; a row that does not say is as all others are. Null where all are 1. */
export function scaleOfRows({ rows }: Layout, column: UnitColumn | null): Dimension<number> | null {
  const units = column && unitsOf(rows, column);
  if (!units) return null;
  const [only = 1] = scalesOf(rows, column);
  return mapped(units, (unit) => unit?.scale ?? only);
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
  const own = rows.columns[column.index];
  const texts = own?.dimension();
  if (!own || !texts) return [];
  const problemOf = (text: string): Omit<Problem, 'line'> | null => {
    const value = cleaned(text);
    const at = { file, column: column.head, value };
    const unit = unitAlone(value);
    if (value === '' && !isMixed) return null;
    if (unit === null || (unit.kind !== null && unit.kind !== 'people'))
      return { code: 'not-people', ...at };
    const differs = (head: string) => saysUnit(head) && unitOf(head).scale !== unit.scale;
    const other = heads.find(differs);
    return other === undefined ? null : { code: 'units-differ', ...at, other };
  };
  const problems = mapped(texts, problemOf);
  const wrong = rowsWhere(rows.length, (row) => valueAt(problems, row) !== null);
  return Array.from(wrong, (row) => {
    return { ...(valueAt(problems, row) as Problem), line: rows.lineOf(row) };
  });
}
