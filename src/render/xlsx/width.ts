import type { Kind, Row, SheetCell } from './sheet.js';

/** Characters that a column is wide at least and at most. */
const LEAST = 8;
/** Characters of the widest column of texts. */
export const WIDEST_TEXT = 44;
const MOST: Readonly<Record<Kind, number>> = {
  text: WIDEST_TEXT,
  prose: 70,
  word: 40,
  count: 40,
  rupiah: 40,
  share: 40,
  points: 40,
  hundredths: 40,
  number: 40,
  key: 20,
};
/** Digits that a number can grow by when somebody changes what it rests on. */
const SLACK = 2;
/** Characters beside the text: the margins, and in a head the button of the filter. */
const MARGIN = 2;
const BUTTON = 3;

/** Characters of a value as its format shows it; letters of other scripts can be two wide. */
function shown({ value, kind }: SheetCell): number {
  if (value === null) return 0;
  if (typeof value === 'string') return value.replace(/[\u1100-\uffff]/g, 'xx').length;
  if (kind === 'points' || kind === 'hundredths') return value.toFixed(2).length + 1;
  if (kind === 'share') return (value * 100).toFixed(1).length + 1;
  const digits = String(Math.abs(value)).length;
  return kind === 'key' ? digits : digits + Math.floor((digits - 1) / 3) + SLACK;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]/).map((word) => word.length));
}

/** The width of a column: its widest value, and the longest word of its head. */
function widthOf(head: SheetCell | null, cells: Iterable<SheetCell | null>): number {
  const word = longestWord(String(head?.value ?? '')) + BUTTON;
  let width = word;
  let most = MOST[head?.kind ?? 'text'];
  for (const cell of cells) {
    if (!cell) continue;
    width = Math.max(width, shown(cell) + MARGIN);
    most = Math.max(most, MOST[cell.kind]);
  }
  return Math.min(Math.max(width, LEAST), most);
}

/** The widths of the columns of a table, by its heads and the rows below them. */
export function widthsOf(heads: Row, rows: readonly Row[]): number[] {
  return heads.map((head, at) =>
    widthOf(
      head,
      rows.map((row) => row[at] ?? null),
    ),
  );
}

/** Lines that a text takes in a column; words are not broken. */
export function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needs = used === 0 ? word.length : used + 1 + word.length;
    if (needs > width && used > 0) {
      lines += 1;
      used = word.length;
    } else used = needs;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used %= width + 1;
  }
  return lines;
}
