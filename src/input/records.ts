import { CsvError, type Info, parse } from 'csv-parse/sync';
import { Refusal, refuse } from '../problem/problem.js';

/** One record of a table: its cells as text and the line it starts on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table before its columns have a meaning. */
export interface RawTable {
  readonly head: RawRow;
  readonly rows: readonly RawRow[];
}

export const DELIMITERS = [',', ';', '\t'] as const;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** All records of a text that are not blank, with the line each starts on. */
function records(file: string, text: string, delimiter: string, most?: number): RawRow[] {
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      ...(most === undefined ? {} : { to: most }),
    }) as unknown as { record: string[]; info: Info }[];
    let before = 0;
    const rows: RawRow[] = [];
    for (const { record, info } of parsed) {
      if (!isBlank(record)) rows.push({ line: before + 1, cells: record });
      before = info.lines;
    }
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse({ code: 'broken-quote', file, line: Number(error['lines']) });
  }
}

/** The first record read with each delimiter, so that the one that gives a head can be found. */
export function heads(file: string, text: string): Map<string, RawRow> {
  const first = text.slice(Math.max(0, text.search(/[^\r\n\ufeff]/)));
  const found = new Map<string, RawRow>();
  for (const delimiter of DELIMITERS) {
    try {
      const [head] = records(file, first, delimiter, 1);
      if (head) found.set(delimiter, head);
    } catch (error) {
      // A quote that is broken with one delimiter may be whole with another.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return found;
}

/** Reads a whole table; its first record that is not blank is the head. */
export function readRecords(file: string, text: string, delimiter: string): RawTable {
  const [head, ...rows] = records(file, text, delimiter);
  if (!head) refuse({ code: 'empty-file', file });
  return { head, rows };
}
