import type { WorkbookLimits } from './failure.js';
import { type CellPlace, placeOf } from './places.js';

/** The whole number in a cell: 0 where it is blank; null where it holds anything else. */
type NumberAt = (place: CellPlace) => number | null;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = new RegExp(`^(${CELL}):(${CELL})$`);
const REFERENCE = new RegExp(`^${CELL}$`);
const SUM = /^SUM\(([^()]*)\)$/;
/** Letters of a formula, and cells of it, that are looked at: others are not plain. */
const MOST_LETTERS = 300;
const MOST_CELLS = 10_000;

function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
}

/** Computes formulas that only add up whole numbers of their own sheet. */
export class PlainFormulas {
  constructor(
    private readonly part: string,
    private readonly limits: WorkbookLimits,
    private readonly at: NumberAt,
  ) {}

  private place(name: string): CellPlace {
    return placeOf(this.part, name.replaceAll('$', ''), this.limits);
  }

  private range(first: string, last: string): number | null {
    const [from, to] = [this.place(first), this.place(last)];
    const width = to.column - from.column + 1;
    const count = width * (to.line - from.line + 1);
    if (width < 1 || count < 1 || count > MOST_CELLS) return null;
    const cells = Array.from({ length: count }, (_, index) => ({
      line: from.line + Math.floor(index / width),
      column: from.column + (index % width),
    }));
    return sumOf(cells.map(this.at));
  }

  private term(text: string): number | null {
    if (REFERENCE.test(text)) return this.at(this.place(text));
    const inside = SUM.exec(text)?.[1];
    if (inside === undefined) return null;
    return sumOf(
      inside.split(',').map((each) => {
        const [, first = '', last = ''] = RANGE.exec(each) ?? [];
        return first ? this.range(first, last) : REFERENCE.test(each) ? this.term(each) : null;
      }),
    );
  }

  /** What a formula such as `C2+D2` or `SUM(C2:F2)` comes to; null where it is any other. */
  value(formula: string): number | null {
    if (formula.length > MOST_LETTERS) return null;
    const terms = formula.replace(/\s|^=/g, '').toUpperCase().split('+');
    const value = sumOf(terms.map((term) => this.term(term)));
    return Number.isSafeInteger(value) ? value : null;
  }
}
