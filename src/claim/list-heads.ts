import type { List } from '../input/list.js';
import { unitAlone, unitOf } from '../input/unit.js';
import type { Problem } from '../problem/problem.js';

/** A row with a unit in a cell of its own, `ribu rupiah`. */
function scaledRow<Name extends string>({ rows }: List<Name>) {
  for (const { line, others } of rows) {
    const value = others.find((text) => (unitAlone(text)?.scale ?? 1) > 1);
    if (value !== undefined) return { line, value };
  }
  return null;
}

/** Money in thousands or millions, by the head of its column, a title, or a column of units: nobody knows its last rupiah. */
export function scaledMoney<Name extends string>(
  list: List<Name>,
  columns: readonly Name[],
): Problem[] {
  const { path: file, headLine: line, heads, scale } = list;
  const value = columns.map((name) => heads[name] ?? '').find((head) => unitOf(head).scale > 1);
  const first = value === undefined ? (scale ?? scaledRow(list)) : { line, value };
  return first ? [{ code: 'money-scaled', file, ...first }] : [];
}
