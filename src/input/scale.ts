import type { Problem } from '../problem/problem.js';
import type { ReadColumns } from './columns.js';
import type { ScaledColumn } from './counts.js';
import type { Layout } from './layout.js';
import type { RawRow } from './records.js';
import { foldHead } from './roles.js';

/** Words that say that numbers count thousands or millions of people. */
const SCALED = /\b(ribu(an)?|juta(an)?|thousands?|millions?)\b/i;
const OF_PEOPLE = /\b(orang|jiwa|pekerja|people|persons?|workers|dalam|in)\b|^\W*\w+\W*$/i;

function isScale(text: string): boolean {
  return SCALED.test(text) && OF_PEOPLE.test(text);
}

function inRows(rows: readonly RawRow[]) {
  return rows.flatMap(({ line, cells }) => {
    const value = cells.find(isScale);
    return value === undefined ? [] : [{ line, value: value.trim() }];
  });
}

/**
 * Titles, notes or a column of units that speak of thousands, where no head does: whether they speak
 * of these numbers cannot be told, and a guess would be wrong a thousandfold.
 */
export function unitsElsewhere(
  file: string,
  { titles, notes, rows, head }: Layout,
  { heads }: ReadColumns,
  scaled: readonly ScaledColumn[],
): Problem[] {
  if (scaled.length > 0) return [];
  const unit = heads.findIndex((cell) => ['satuan', 'unit'].includes(foldHead(cell)));
  const first = unit < 0 ? undefined : rows.find(({ cells }) => isScale(cells[unit] ?? ''));
  const inColumn = first ? [{ line: first.line, value: (first.cells[unit] ?? '').trim() }] : [];
  const [said] = [...inRows(titles), ...inColumn, ...inRows(notes)];
  return said ? [{ code: 'unit-elsewhere', file, ...said, other: String(head.line) }] : [];
}
