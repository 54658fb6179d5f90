import { fold } from '../../core/cell.js';
import { type Dimension, valueAt } from '../../core/dimension.js';
import type { StateColumn } from '../head/activity.js';
import type { Layout } from '../head/layout.js';
import { type ReadColumns, readIndexes } from '../head/read-columns.js';
import type { Place } from '../places/places.js';
import type { Column } from '../records/column.js';
import { cleaned } from '../text/text.js';
import { asJoined, isAllSegments, joinedNames } from '../text/total-names.js';

/** Kinds that a column tells apart at most, such as men and women. */
const MOST_KINDS = 20;

/** Whether a text of a column joins others of it: `L+P`; or says that it is all of them: `Jumlah`. */
function isOfAll(text: string, kinds: ReadonlySet<string>): boolean {
  const names = joinedNames(text);
  if (names.length > 1 && names.every((name) => kinds.has(asJoined(name)))) return true;
  return isAllSegments(text) && !/ .* /.test(text);
}

/** The rows that a column of kinds calls the total of others, with what it says. */
function totalsIn(column: Column): (readonly [row: number, label: string])[] {
  const texts = new Set<string>();
  for (const { text } of column.words()) {
    texts.add(fold(cleaned(text)));
    if (texts.size > MOST_KINDS) return [];
  }
  const kinds = new Set([...texts].map(asJoined));
  const totals = new Set([...texts].filter((text) => isOfAll(text, kinds)));
  // Where nothing else is told, nothing is added up.
  if (totals.size === 0 || [...texts].every((text) => text === '' || totals.has(text))) return [];
  const rows = column.rowsOfWords((text) => totals.has(fold(cleaned(text))));
  return rows.map((row) => [row, cleaned(column.textAt(row))]);
}

/** Columns that nothing is read from, not even whether members are active. */
function unreadColumns(
  { rows }: Layout,
  columns: ReadColumns,
  states: StateColumn | null,
): Column[] {
  const read = readIndexes(columns);
  return rows.columns.filter((_, index) => !read.has(index) && index !== states?.index);
}

/** The places of rows; those that a column of kinds beside them calls a total of others are labelled so. */
export function withTotalsAside(
  places: Dimension<Place>,
  table: Layout,
  read: ReadColumns,
  states: StateColumn | null,
): Dimension<Place> {
  const totals = unreadColumns(table, read, states).flatMap(totalsIn);
  if (totals.length === 0) return places;
  const [values, ids] = [[...places.values], places.ids.slice()];
  for (const [row, label] of totals) {
    const place = valueAt(places, row);
    ids[row] = values.push({ ...place, label: place.label ?? label }) - 1;
  }
  return { values, ids };
}
