import type { SheetChart } from 'hucre/xlsx';
import type { Allowed } from './allowed.js';

/** What a cell holds; null is a blank one, which stands for what is not known. */
export type Value = string | number | null;

/** What a cell's value is, which decides its format and side. */
export type Kind =
  | 'text'
  | 'prose'
  /** A word in the place of a number. */
  | 'word'
  | 'count'
  | 'rupiah'
  | 'share'
  | 'points'
  | 'hundredths'
  | 'number'
  | 'key';

/** What a cell is for, which decides its colours. An input may be changed by the reader. */
export type Part = 'body' | 'input' | 'total' | 'head' | 'title' | 'remark' | 'helper';

/** One cell. Beside a formula stands the value that it has, for programs that do not compute. */
export interface SheetCell {
  readonly value: Value;
  readonly formula: string | null;
  readonly kind: Kind;
  readonly part: Part;
  /** A mark that is shown behind its number, which stays one. */
  readonly mark?: string;
}

/** A row of a sheet; null is a cell that is not there. */
export type Row = readonly (SheetCell | null)[];

/** Cells of a column that show how large they are: coverage as bars up to 100 %, people by their colour. */
export interface Scale {
  readonly kind: 'bars' | 'colours';
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** A sheet, ready to be written. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Row of the heads and the last row that can be filtered; null where the sheet is no table. */
  readonly table: {
    readonly head: number;
    readonly last: number;
    /** Columns that name the rows, which stay in sight; left out where there are none. */
    readonly names?: number;
  } | null;
  /** Left out where there are none. */
  readonly scales?: readonly Scale[];
  /** Columns that are printed: those after them only help to compute. */
  readonly printed: number;
  readonly charts: readonly SheetChart[];
  /** What may be typed into cells that are to be filled in; left out where there are none. */
  readonly allowed?: readonly Allowed[];
}

/** A cell of plain text. */
export function textCell(value: string, part: Part = 'body', kind: Kind = 'text'): SheetCell {
  return { value, formula: null, kind, part };
}
