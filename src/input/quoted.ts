import { CsvError, type Info, parse } from 'csv-parse/sync';
import { refuse } from '../problem/problem.js';
import type { RawRow } from './records.js';

/** Records of a text that has quotation marks (RFC 4180), read by csv-parse. */
export function quotedRecords(file: string, text: string, delimiter: string): RawRow[] {
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; info: Info }[];
    let before = 0;
    return parsed.map(({ record, info }) => {
      const line = before + 1;
      before = info.lines;
      return { line, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse({ code: 'broken-quote', file, line: Number(error['lines']) });
  }
}
