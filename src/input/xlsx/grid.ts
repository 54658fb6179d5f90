import { grown } from '../../core/pairs.js';
import { BLANK, Column, idOfText } from '../records/column.js';
import { Records } from '../records/records.js';
import { Texts } from '../records/texts.js';
import { broken, keepWithin, type WorkbookLimits } from './failure.js';
import type { CellPlace, Merge } from './places.js';
import type { CellText } from './value.js';

/** Digits that are kept as their value. */
const VALUE = /^(?:0|[1-9]\d{0,8})$/;

/** One column of a sheet, as it grows. */
class GrowingColumn {
  readonly texts = new Texts();
  ids: Int32Array = new Int32Array(64).fill(BLANK);
  private readonly known = new Map<string, number>();

  put(row: number, text: string, isTyped: boolean): void {
    if (row >= this.ids.length) {
      const { length } = this.ids;
      this.ids = grown(this.ids, row + 1).fill(BLANK, length);
    }
    this.ids[row] = this.idOf(text, isTyped);
  }

  private idOf(text: string, isTyped: boolean): number {
    // A text of digits is none of the numbers that the workbook holds, so it is kept as a text.
    if (isTyped && VALUE.test(text)) return Number(text);
    const key = isTyped ? `\0${text}` : text;
    const id = this.known.get(key) ?? idOfText(this.texts.numberOf(text, isTyped));
    this.known.set(key, id);
    return id;
  }

  finish(rows: number): Column {
    const { length } = this.ids;
    if (length < rows) this.ids = grown(this.ids, rows).fill(BLANK, length);
    return new Column(this.ids.subarray(0, rows), this.texts, true);
  }
}

/**
 * Grows row by row and cell by cell into columns, and takes no room for rows and cells that are blank. The text of
 * a number that a workbook holds is a plain decimal such as `136000000` or `12.5`, or `55.39%` where it is shown
 * as a percentage: the dot is the decimal mark and there are no others. Dates are ISO text and no numbers.
 */
export class Grid {
  readonly #part: string;
  readonly #limits: WorkbookLimits;
  readonly #columns: GrowingColumn[] = [];
  /** Lines of the rows that hold anything. */
  #lines: Int32Array = new Int32Array(64);
  #rows = 0;
  #line = 0;
  #isHidden = false;
  /** Cells of the row that is open, up to the last one that was put. */
  #filled = 0;
  /** Cells of the sheets before, and with those of this one. */
  readonly #before: number;
  #used: number;
  hiddenRows = 0;

  /** @param used cells of the sheets before, which count towards the same limit */
  constructor(part: string, limits: WorkbookLimits, used: number) {
    this.#part = part;
    this.#limits = limits;
    this.#before = used;
    this.#used = used;
  }

  /** The number of the row that is open; 0 before the first. */
  get line(): number {
    return this.#line;
  }

  get width(): number {
    return this.#columns.length;
  }

  openRow(line: number, isHidden: boolean): void {
    if (line <= this.#line) broken(`${this.#part}: row ${line} after row ${this.#line}`);
    keepWithin(this.#limits, 'rows', line);
    this.#line = line;
    this.#isHidden = isHidden;
    this.#filled = 0;
  }

  #takeRow(): void {
    if (this.#rows === this.#lines.length) this.#lines = grown(this.#lines);
    this.#lines[this.#rows] = this.#line;
    this.#rows += 1;
    if (this.#isHidden) this.hiddenRows += 1;
  }

  put(column: number, { text, isTyped }: CellText): void {
    if (this.#filled === 0) this.#takeRow();
    this.#used += column + 1 - this.#filled;
    keepWithin(this.#limits, 'cells', this.#used);
    this.#filled = column + 1;
    while (this.#columns.length <= column) this.#columns.push(new GrowingColumn());
    this.#columns[column]?.put(this.#rows - 1, text, isTyped);
  }

  /** The row of a line; -1 where it holds nothing. */
  #rowOf(line: number): number {
    const row = this.#indexOf(line);
    return row < this.#rows && this.#lines[row] === line ? row : -1;
  }

  /** The whole number in a cell: 0 where it is blank; null where it holds anything else. */
  numberAt({ line, column }: CellPlace): number | null {
    const own = this.#columns[column]?.finish(this.#rows);
    const row = this.#rowOf(line);
    const text = row < 0 ? '' : (own?.textAt(row) ?? '');
    if (text === '') return 0;
    return own?.isTypedAt(row) && /^-?\d+$/.test(text) ? Number(text) : null;
  }

  /** Puts a number into a cell that was put before. */
  fill({ line, column }: CellPlace, text: string): void {
    const row = this.#rowOf(line);
    if (row >= 0) this.#columns[column]?.put(row, text, true);
  }

  /** All rows, as wide as the widest, with what stands under merges blanked. */
  finish(merges: readonly Merge[]): Records {
    const { width } = this;
    keepWithin(this.#limits, 'cells', this.#before + this.#rows * width);
    const columns = this.#columns.map((column) => column.finish(this.#rows));
    this.#blank(merges, columns);
    return new Records({
      columns,
      lines: this.#lines.subarray(0, this.#rows),
      widths: new Uint16Array(this.#rows).fill(width),
      beyond: new Map(),
    });
  }

  #blank(merges: readonly Merge[], columns: readonly Column[]): void {
    let left = this.#rows * this.width;
    for (const merge of merges) {
      const end = Math.min(merge.lastColumn + 1, this.width);
      if (merge.firstColumn >= end) continue;
      for (let row = this.#indexOf(merge.firstLine); row < this.#rows; row += 1) {
        const line = this.#lines[row] as number;
        if (line > merge.lastLine) break;
        // Merges that lie over each other would take time without end.
        left -= end - merge.firstColumn;
        if (left < 0) broken(`${this.#part}: merged cells overlap`);
        const start = merge.firstColumn + (line === merge.firstLine ? 1 : 0);
        for (const { ids } of columns.slice(start, end)) ids[row] = BLANK;
      }
    }
  }

  /** Where the first row is that is not above a line. */
  #indexOf(line: number): number {
    let [low, high] = [0, this.#rows];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] as number) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
