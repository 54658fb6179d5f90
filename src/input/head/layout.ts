import type { RawRow, Records } from '../records/records.js';
import { type Body, bodyOf } from './body.js';
import { isNumbered } from './column-numbers.js';
import { combined, findHead, type Head, type HeadRole, isWords, MOST_ROWS } from './heads.js';
import { foldHead } from './roles.js';

/** Records among which the head is looked for. */
export const SEARCHED = 30;
/** Cells that a title above the head has at most; a row of more is a part of the head. */
export const TITLE_CELLS = 2;

/** The parts of a sheet: what stands above a table, its head and rows, and what stands below. */
export interface Layout extends Body {
  readonly titles: readonly RawRow[];
  readonly head: Head;
  /** A row of column numbers, `(1)(2)(3)`, below the head; null where there is none. */
  readonly numbers: RawRow | null;
}

function filled({ cells }: RawRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Columns that say which region a row is of. */
function regionColumns({ cells }: Head, roleOf: HeadRole): number[] {
  return cells.flatMap((cell, index) => {
    const role = roleOf(cell);
    return role === 'region' || role === 'region_code' || role === 'province' ? [index] : [];
  });
}

/** Whether a row below the head only adds to it, units for example: it names no region. */
function isBelowHead(row: RawRow, regions: readonly number[]): boolean {
  if (!isWords(row) || regions.length === 0) return false;
  return regions.every((index) => (row.cells[index] ?? '').trim() === '');
}

/** Whether a row above heads is a title: what it says stands where a head below has a name. */
function isTitle(row: RawRow, below: readonly RawRow[]): boolean {
  const places = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  const isNamed = (index: number) => below.some(({ cells }) => (cells[index] ?? '').trim() !== '');
  return places.length <= TITLE_CELLS && places.every(isNamed);
}

/** Whether a head has a name twice. */
function hasTwice({ cells }: Pick<RawRow, 'cells'>): boolean {
  const names = cells.map(foldHead).filter((name) => name !== '');
  return new Set(names).size < names.length;
}

/** Whether names that stand twice in the head from one row to another are told apart by the row above it. */
function isTold(
  records: readonly RawRow[],
  [start, next]: readonly [number, number],
  roleOf: HeadRole,
): boolean {
  const [above] = records.slice(start - 1, start);
  if (start < 1 || next - start >= MOST_ROWS || !above || !isWords(above)) return false;
  const [own, both] = [start, start - 1].map((from) => combined(records.slice(from, next), roleOf));
  return own !== undefined && both !== undefined && hasTwice(own) && !hasTwice(both);
}

/** Where nothing is known: the rows of words above the first row that has numbers. */
function unknownHead(records: readonly RawRow[], roleOf: HeadRole): readonly [number, number] {
  const isData = (row: RawRow) => !isWords(row) && !isNumbered(row) && filled(row).length > 1;
  const first = records.findIndex(isData);
  const before = records[first - 1];
  const next = before && isNumbered(before) ? first - 1 : first;
  if (next < 1) return [0, 1];
  let start = next - 1;
  while (start > 0 && next - start < MOST_ROWS && isWords(records[start - 1] as RawRow)) start -= 1;
  while (start < next - 1 && isTitle(records[start] as RawRow, records.slice(start + 1, next)))
    start += 1;
  return [isTold(records, [start, next], roleOf) ? start - 1 : start, next];
}

/** The first and the next record of the head. */
function headRecords(records: Records, roleOf: HeadRole): readonly [number, number] {
  const first = records.slice(0, SEARCHED).rows();
  const found = findHead(first, roleOf);
  if (!found) return unknownHead(first, roleOf);
  let [start, next] = [found.next - found.head.lines.length, found.next];
  const isGroups = (row: RawRow | undefined) =>
    row !== undefined && filled(row).length > TITLE_CELLS && isWords(row);
  const regions = regionColumns(found.head, roleOf);
  while (next < records.length && isBelowHead(records.at(next), regions)) next += 1;
  while (isGroups(first[start - 1]) || isTold(first, [start, next], roleOf)) start -= 1;
  return [start, next];
}

/** Tells titles, head, rows and notes apart. */
export function layout(records: Records, roleOf: HeadRole): Layout {
  const [start, next] = headRecords(records, roleOf);
  const [first] = records.slice(next, next + 1).rows();
  const numbers = first && isNumbered(first) ? first : null;
  const body = records.slice(numbers ? next + 1 : next);
  const headRows = records.slice(start, next).rows();
  const head = combined(headRows, roleOf);
  const parts = bodyOf(body, head, headRows, numbers, roleOf);
  return { titles: records.slice(0, start).rows(), head, numbers, ...parts };
}
