import type { RawRow } from '../records/records.js';

/** Numbers of columns in Roman letters, as far as a table of people has columns. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** How columns are numbered, from 1 on. */
const NUMBERINGS: readonly ((place: number) => string | undefined)[] = [
  String,
  (place) => ROMAN[place - 1],
  (place) => (place <= 26 ? String.fromCharCode(0x60 + place) : undefined),
];

/** A number of a column: `1`, `(1)`, `[1]`, `1.`, `-1`, which a spreadsheet makes of `(1)`, and `(5) = (4)/(3)`. */
const LABEL = /^[-−([]? ?(\d{1,3}|[a-z]{1,5}) ?[)\].:]?(?= ?(?:=|$))/;
/** A number of a column, or a hundred, as a part of how another one is computed. */
const TERM = /^ ?[([]{0,2} ?(?:\d{1,3}|[a-z]|[ivx]+) ?[)\].]? ?%? ?\)? ?$/;
const SIGN = /[-−–+*×:÷/]/;
/** An `x` between two of them is a sign; `(x)` and `ix` are numbers. */
const TIMES = /(?<=[\d)\]%. ])x(?=[\d([ ])/g;

/** Whether a text says how a column is computed of others: `4/3 x 100%`, `=(4)-(3)`. */
function isFormula(text: string): boolean {
  const terms = text.replace(/^=/, '').replace(TIMES, '*').split(SIGN);
  return terms.length > 1 && terms.every((term) => TERM.test(term));
}

/** Columns that are numbered at least. */
const LEAST = 3;

/** Whether the cells that are not blank are the numbers of columns in their order, or how these are computed. */
function areInOrder(texts: readonly string[], labelOf: (place: number) => string | undefined) {
  let [next, computed] = [1, 0];
  for (const text of texts) {
    const label = LABEL.exec(text)?.[1];
    // A column that is computed may have a number that is not written.
    const place = [next, next + computed].find((each) => labelOf(each) === label);
    if (label !== undefined && place !== undefined) [next, computed] = [place + 1, 0];
    else if (next > 2 && isFormula(text)) computed += 1;
    else return false;
  }
  return next > 2;
}

/** Whether a row has the numbers of the columns, `(1);(2);(3);(4)=(3)/(2)`, as publications print them below a head. */
export function isNumbered({ cells }: RawRow): boolean {
  const texts = cells
    .map((cell) => cell.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((cell) => cell !== '');
  return texts.length >= LEAST && NUMBERINGS.some((labelOf) => areInOrder(texts, labelOf));
}
