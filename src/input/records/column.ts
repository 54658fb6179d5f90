import { type Dimension, groupedBy } from '../../core/dimension.js';
import type { Texts } from './texts.js';

/** What a blank cell has for a number. */
export const BLANK = -1;

/** The number of a text: those of digits alone are their own value, so that they need no text. */
export function idOfText(number: number): number {
  return -number - 1;
}

/** A text that a column has, and the first row that has it. */
export interface Example {
  readonly text: string;
  readonly row: number;
  readonly isTyped: boolean;
}

/** The cells of a column that are not blank. */
interface Filled {
  readonly first: string;
  /** Whether something holds for each, and there is one. It must not matter which digits a number has. */
  readonly every: (holds: (text: string) => boolean) => boolean;
}

/** What is known of a column without looking at its rows again. */
interface Seen {
  /** For each text the first row that has it; -1 where none has. */
  readonly firsts: Int32Array;
  /** The least and the most of the cells that are digits alone, and their first row; -1 for none. */
  readonly least: number;
  readonly most: number;
  readonly first: number;
}

/** A number of four digits or more, which shows that its writer sets no marks between them. */
const LONG = 1000;

/**
 * One column of the records of a table. A cell of up to nine digits is kept as their value, any other one as the
 * number of its text: `idOfText` of it.
 */
export class Column {
  private found: Seen | null = null;

  constructor(
    readonly ids: Int32Array,
    readonly texts: Texts,
    /** Whether cells of digits alone are numbers of a workbook; its texts of digits are kept as texts. */
    private readonly areDigitsTyped = false,
  ) {}

  /** The text that a number stands for. */
  textOf(id: number): string {
    return id >= 0 ? String(id) : this.texts.text(-id - 1);
  }

  /** The text of a cell as it is read. */
  cleanedAt(row: number): string {
    const id = this.ids[row] as number;
    return id >= 0 ? String(id) : this.texts.cleaned(-id - 1);
  }

  textAt(row: number): string {
    return this.textOf(this.ids[row] as number);
  }

  /** Whether a workbook holds the cell as a number. */
  isTypedAt(row: number): boolean {
    const id = this.ids[row] as number;
    return id < 0 ? this.texts.isTyped(-id - 1) : this.areDigitsTyped;
  }

  /** The cell of a row with its text. */
  at(row: number): Example {
    return { text: this.textAt(row), row, isTyped: this.isTypedAt(row) };
  }

  private get seen(): Seen {
    this.found ??= this.look();
    return this.found;
  }

  private look(): Seen {
    const firsts = new Int32Array(this.texts.size).fill(-1);
    let [least, most, first] = [Number.POSITIVE_INFINITY, -1, -1];
    const { ids } = this;
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row] as number;
      if (id < 0) {
        if ((firsts[-id - 1] as number) < 0) firsts[-id - 1] = row;
      } else {
        if (first < 0) first = row;
        if (id < least) least = id;
        if (id > most) most = id;
      }
    }
    return { firsts, least, most, first };
  }

  /** Whether a cell of digits alone is among the rows. */
  get hasDigits(): boolean {
    return this.seen.first >= 0;
  }

  /** Whether a cell that is not digits alone is among the rows. */
  get hasWords(): boolean {
    return this.seen.firsts.some((row) => row >= 0);
  }

  /** The texts of the rows that are not digits alone, each once, as they are asked for. */
  *words(): Iterable<Example> {
    const { firsts } = this.seen;
    for (let number = 0; number < firsts.length; number += 1) {
      const row = firsts[number] as number;
      if (row >= 0)
        yield { text: this.texts.text(number), row, isTyped: this.texts.isTyped(number) };
    }
  }

  /**
   * Texts that stand for all of the column, as far as only the number of digits matters of those that are digits
   * alone: the words, and the shortest and longest of digits.
   */
  *samples(): Iterable<string> {
    const { first, least, most } = this.seen;
    if (first >= 0) {
      yield String(least);
      yield String(most);
    }
    for (const { text } of this.words()) yield text;
  }

  private rowOfLong(): number {
    return this.ids.findIndex((id) => id >= LONG);
  }

  /**
   * The words of the column, its first digits, and its first number of four digits or more, in the order of
   * their rows.
   */
  examples(): Example[] {
    const { first, most } = this.seen;
    const digits = [...new Set([first, most >= LONG ? this.rowOfLong() : -1])].filter(
      (row) => row >= 0,
    );
    const numbers = digits.map((row) => this.at(row));
    return [...this.words(), ...numbers].sort((a, b) => a.row - b.row);
  }

  /** Each text of the column once, digits too, with its first row, in the order of these. */
  *distinct(): Iterable<Example> {
    if (!this.hasDigits) {
      yield* this.examples();
      return;
    }
    const numbers = new Set<number>();
    for (let row = 0; row < this.ids.length; row += 1) {
      const id = this.ids[row] as number;
      if (numbers.has(id)) continue;
      numbers.add(id);
      yield this.at(row);
    }
  }

  /** The texts of the column as a dimension. */
  dimension(): Dimension<string> {
    const { ids } = this;
    const numbers = groupedBy(ids.length, [ids]);
    const values = Array.from(numbers.firsts, (row) => this.textAt(row));
    return { values, ids: numbers.ids };
  }

  /** Whether something holds for the text of each row, where it does not matter which digits a number has. */
  every(holds: (text: string) => boolean): boolean {
    for (const text of this.samples()) if (!holds(text)) return false;
    return true;
  }

  /** The cells that are not blank: whether something holds for all of them, and the first one. */
  filled(isBlank: (text: string) => boolean = (text) => text.trim() === ''): Filled {
    const words = [...this.words()].filter(({ text }) => !isBlank(text));
    const numbers = this.examples().filter(({ row }) => (this.ids[row] as number) >= 0);
    const [first] = [...words, ...numbers].sort((a, b) => a.row - b.row);
    if (!first) return { first: '', every: () => false };
    const samples = [...this.samples()].filter((text) => !isBlank(text));
    return {
      first: first.text.trim(),
      every: (holds) => samples.every((text) => holds(text.trim())),
    };
  }

  /** Whether something holds for the text of some row that is not digits alone. */
  some(holds: (text: string) => boolean): boolean {
    for (const { text } of this.words()) if (holds(text)) return true;
    return false;
  }

  /** Rows whose text is none of digits, and of which something holds. */
  rowsOfWords(holds: (text: string) => boolean): number[] {
    const wanted = new Uint8Array(this.texts.size);
    let isAny = false;
    for (const { text, row } of this.words())
      if (holds(text)) {
        wanted[-(this.ids[row] as number) - 1] = 1;
        isAny = true;
      }
    const rows: number[] = [];
    if (!isAny) return rows;
    for (let row = 0; row < this.ids.length; row += 1) {
      const id = this.ids[row] as number;
      if (id < 0 && wanted[-id - 1] === 1) rows.push(row);
    }
    return rows;
  }

  slice(start: number, end: number): Column {
    return this.withIds(this.ids.subarray(start, end));
  }

  /** The column with other texts in some rows. */
  with(texts: ReadonlyMap<number, string>): Column {
    const ids = this.ids.slice();
    for (const [row, text] of texts) ids[row] = idOfText(this.texts.numberOf(text));
    return this.withIds(ids);
  }

  /** A column of the same texts. */
  withIds(ids: Int32Array): Column {
    return new Column(ids, this.texts, this.areDigitsTyped);
  }
}
