import type { Problem } from '../../problem/problem.js';
import { type Layout, TITLE_CELLS } from '../head/layout.js';
import type { RawRow } from '../records/records.js';
import { isUnclear, saysUnit, unitAlone, unitOf } from '../text/unit.js';

/** Words with which a text tells the unit of the numbers of a table. */
const SPEAKS = /\b(?:dalam|dlm|satuan|unit|in|x)\b|[([{\]})]/i;
/** Words with a number before them tell an amount: `50 juta pekerja`. */
const AMOUNT = /\d[\d.,]*\s*(?:ribu|rb|juta|jt|thousand|million)/i;

/** Whether a text is about the unit of the numbers, and they are not people one by one. */
function isScale(text: string): boolean {
  if (unitOf(text).scale > 1) return !AMOUNT.test(text) || SPEAKS.test(text);
  return isUnclear(text) && !AMOUNT.test(text);
}

/** Whether a text is a unit and nothing else, and not one of people. */
function isOther(text: string): boolean {
  const kind = unitAlone(text)?.kind ?? 'people';
  return kind !== 'people';
}

function inRows(rows: readonly RawRow[]) {
  return rows.flatMap(({ line, cells }) => {
    // A row of more cells is one of names.
    const isTitle = cells.filter((cell) => cell.trim() !== '').length <= TITLE_CELLS;
    const other = isTitle ? cells.find(isOther) : undefined;
    const value = other ?? cells.find(isScale);
    const code = other === undefined ? ('unit-elsewhere' as const) : ('not-people' as const);
    return value === undefined ? [] : [{ code, line, value: value.trim() }];
  });
}

/** The first title or note that speaks of thousands or millions. */
export function scaleSaid({ titles, notes }: Layout): Pick<Problem, 'line' | 'value'> | null {
  const found = [...inRows(titles), ...inRows(notes)].find(({ value }) => isScale(value));
  return found ? { line: found.line, value: found.value } : null;
}

/**
 * Titles and notes that speak of thousands, where the heads of counts (`heads`) do not all name their
 * unit: whether they speak of these numbers cannot be told, and a guess would be wrong a thousandfold.
 */
export function unitsElsewhere(
  file: string,
  { titles, notes, head }: Layout,
  heads: readonly string[],
): Problem[] {
  if (heads.every(saysUnit)) return [];
  const [said] = [...inRows(titles), ...inRows(notes)];
  return said ? [{ file, ...said, other: String(head.line) }] : [];
}
