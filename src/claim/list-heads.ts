import { foldHead } from '../input/head/roles.js';
import type { List } from '../input/list.js';
import { unitAlone, unitOf } from '../input/text/unit.js';
import type { Problem } from '../problem/problem.js';

/** Heads of columns of units, in which a number alone (`000`) is one too. */
const UNIT_HEAD = /^(?:satuan|skala|kelipatan|scale|multiplier)(?: (?:uang|nilai|angka|rupiah))?$/;

/** Whether a cell says that numbers are in thousands: in words. A number is one unless its column is of units. */
function saysScale(text: string, head: string): boolean {
  const isWord = /\p{L}/u.test(text) || UNIT_HEAD.test(foldHead(head));
  return isWord && (unitAlone(text)?.scale ?? 1) > 1;
}

/** A row with a unit in a cell of its own, `ribu rupiah`. */
function scaledRow<Name extends string>({ rows, otherHeads }: List<Name>) {
  for (const { line, others } of rows) {
    const at = others.findIndex((text, index) => saysScale(text, otherHeads[index] ?? ''));
    if (at >= 0) return { line, column: otherHeads[at] ?? '', value: others[at] ?? '' };
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
