import { taken } from '../../core/numbers.js';
import type { Column } from './column.js';

/** One record of a table: its cells as text and the line it starts on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** For each cell, whether a workbook holds it as a number; left out where everything is text. */
  readonly typed?: readonly boolean[];
}

/** The parts that records are made of. */
interface Parts {
  readonly columns: readonly Column[];
  /** Line that each record starts on. */
  readonly lines: Int32Array;
  /** Cells of each record. */
  readonly widths: Uint16Array;
  /** Cells beyond the columns, of the few records that have such. */
  readonly beyond: ReadonlyMap<number, readonly string[]>;
}

/** The row that starts on a line; undefined where none does. Lines ascend. */
export function rowOfLine(lines: Int32Array, line: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : undefined;
}

/** The records of a table that are not blank, in columns. A record is made one where it is asked for. */
export class Records {
  constructor(private readonly parts: Parts) {}

  get length(): number {
    return this.parts.lines.length;
  }

  get columns(): readonly Column[] {
    return this.parts.columns;
  }

  /** Line that each record starts on. */
  get lines(): Int32Array {
    return this.parts.lines;
  }

  lineOf(row: number): number {
    return this.parts.lines[row] as number;
  }

  /** Cells of a record. */
  widthOf(row: number): number {
    return this.parts.widths[row] as number;
  }

  /** The text of a cell as it stands; empty where there is none. */
  textAt(row: number, index: number): string {
    return this.columns[index]?.textAt(row) ?? '';
  }

  at(row: number): RawRow {
    const width = this.widthOf(row);
    const own = this.columns.slice(0, width);
    const cells = own.map((column) => column.textAt(row));
    const typed = own.map((column) => column.isTypedAt(row));
    const all = [...cells, ...(this.parts.beyond.get(row) ?? [])];
    const line = this.lineOf(row);
    return typed.includes(true) ? { line, cells: all, typed } : { line, cells: all };
  }

  /** All records as objects: for few. */
  rows(): RawRow[] {
    return Array.from({ length: this.length }, (_, row) => this.at(row));
  }

  /** The records from `start` to before `end`; no column is copied. */
  slice(start: number, until = this.length): Records {
    const end = Math.min(until, this.length);
    const { columns, lines, widths, beyond } = this.parts;
    const within = [...beyond].flatMap(([row, cells]) =>
      row >= start && row < end ? [[row - start, cells] as const] : [],
    );
    return new Records({
      columns: columns.map((column) => column.slice(start, end)),
      lines: lines.subarray(start, end),
      widths: widths.subarray(start, end),
      beyond: new Map(within),
    });
  }

  /** The records without some, in their order. */
  without(rows: ReadonlySet<number>): Records {
    if (rows.size === 0) return this;
    const kept = Int32Array.from({ length: this.length }, (_, row) => row).filter(
      (row) => !rows.has(row),
    );
    const { columns, lines, widths, beyond } = this.parts;
    const own = new Map<number, readonly string[]>();
    for (const [at, row] of kept.entries()) {
      const cells = beyond.get(row);
      if (cells) own.set(at, cells);
    }
    return new Records({
      columns: columns.map((column) => column.withIds(taken(column.ids, kept))),
      lines: taken(lines, kept),
      widths: Uint16Array.from(kept, (row) => widths[row] as number),
      beyond: own,
    });
  }

  /** The records with another column in the place of one. */
  with(index: number, column: Column | undefined): Records {
    if (!column) return this;
    const columns = this.columns.map((own, at) => (at === index ? column : own));
    return new Records({ ...this.parts, columns });
  }

  /** The row that starts on a line; undefined where none does. */
  rowOfLine(line: number): number | undefined {
    return rowOfLine(this.parts.lines, line);
  }

  /** The records with other lines, as where each was a record within a line of another text. */
  withLines(lineOf: (line: number) => number): Records {
    return new Records({ ...this.parts, lines: this.parts.lines.map(lineOf) });
  }
}
