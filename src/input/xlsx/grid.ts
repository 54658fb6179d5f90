import type { RawRow } from '../records/records.js';
import { broken, keepWithin, type WorkbookLimits } from './failure.js';
import type { CellPlace, Merge } from './places.js';
import type { CellText } from './value.js';

/** A row that holds anything; `line` is the number beside it. All rows of a sheet are as wide. */
export interface SheetRow extends RawRow {
  /**
   * For each cell whether the workbook holds a number there. Its text is then a plain decimal such
   * as `136000000` or `12.5`, or `55.39%` where it is shown as a percentage: the dot is the decimal
   * mark and there are no others. Dates are given as ISO text and are not typed.
   */
  readonly typed: readonly boolean[];
}

interface GrowingRow {
  readonly line: number;
  readonly isHidden: boolean;
  readonly cells: string[];
  readonly typed: boolean[];
}

function fillUp({ cells, typed }: GrowingRow, width: number): void {
  while (cells.length < width) {
    cells.push('');
    typed.push(false);
  }
}

/** Grows row by row and cell by cell, and takes no room for rows and cells that are blank. */
export class Grid {
  readonly #part: string;
  readonly #limits: WorkbookLimits;
  readonly #rows: GrowingRow[] = [];
  #row: GrowingRow = { line: 0, isHidden: false, cells: [], typed: [] };
  #width = 0;
  #used: number;

  /** @param used cells of the sheets before, which count towards the same limit */
  constructor(part: string, limits: WorkbookLimits, used: number) {
    this.#part = part;
    this.#limits = limits;
    this.#used = used;
  }

  /** The number of the row that is open; 0 before the first. */
  get line(): number {
    return this.#row.line;
  }

  get width(): number {
    return this.#width;
  }

  get hiddenRows(): number {
    return this.#rows.filter(({ isHidden }) => isHidden).length;
  }

  openRow(line: number, isHidden: boolean): void {
    if (line <= this.#row.line) broken(`${this.#part}: row ${line} after row ${this.#row.line}`);
    keepWithin(this.#limits, 'rows', line);
    this.#row = { line, isHidden, cells: [], typed: [] };
  }

  put(column: number, { text, isTyped }: CellText): void {
    const row = this.#row;
    if (row.cells.length === 0) this.#rows.push(row);
    this.#used += column + 1 - row.cells.length;
    keepWithin(this.#limits, 'cells', this.#used);
    fillUp(row, column);
    row.cells.push(text);
    row.typed.push(isTyped);
    this.#width = Math.max(this.#width, column + 1);
  }

  #cellsAt(line: number): GrowingRow | undefined {
    const row = this.#rows[this.#indexOf(line)];
    return row?.line === line ? row : undefined;
  }

  /** The whole number in a cell: 0 where it is blank; null where it holds anything else. */
  numberAt({ line, column }: CellPlace): number | null {
    const row = this.#cellsAt(line);
    const text = row?.cells[column] ?? '';
    if (text === '') return 0;
    return row?.typed[column] && /^-?\d+$/.test(text) ? Number(text) : null;
  }

  /** Puts a number into a cell that was put before. */
  fill({ line, column }: CellPlace, text: string): void {
    const row = this.#cellsAt(line);
    if (!row) return;
    row.cells[column] = text;
    row.typed[column] = true;
  }

  /** All rows, filled up to the widest, with what stands under merges blanked. */
  finish(merges: readonly Merge[]): SheetRow[] {
    const filled = this.#rows.reduce((sum, { cells }) => sum + cells.length, 0);
    keepWithin(this.#limits, 'cells', this.#used - filled + this.#rows.length * this.#width);
    for (const row of this.#rows) fillUp(row, this.#width);
    this.#blank(merges);
    return this.#rows.map(({ line, cells, typed }) => ({ line, cells, typed }));
  }

  #blank(merges: readonly Merge[]): void {
    let left = this.#rows.length * this.#width;
    for (const merge of merges) {
      const end = Math.min(merge.lastColumn + 1, this.#width);
      if (merge.firstColumn >= end) continue;
      for (let at = this.#indexOf(merge.firstLine); at < this.#rows.length; at += 1) {
        const row = this.#rows[at];
        if (!row || row.line > merge.lastLine) break;
        // Merges that lie over each other would take time without end.
        left -= end - merge.firstColumn;
        if (left < 0) broken(`${this.#part}: merged cells overlap`);
        const start = merge.firstColumn + (row.line === merge.firstLine ? 1 : 0);
        row.cells.fill('', start, end);
        row.typed.fill(false, start, end);
      }
    }
  }

  /** Where the first row is that is not above a line. */
  #indexOf(line: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle]?.line ?? line) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
