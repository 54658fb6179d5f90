import { CsvError, type Info, parse } from 'csv-parse/sync';

/** A record and the line it starts on, or the line at which a quotation mark is wrong. */
export type Quoted =
  | { readonly line: number; readonly cells: readonly string[] }[]
  | { readonly brokenAt: number };

/**
 * Records of a text that has quotation marks (RFC 4180), read by csv-parse. Apart, because most
 * tables have none, and without any other import, so that nothing else is loaded with it.
 */
export function quotedRecords(text: string, delimiter: string): Quoted {
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
    if (error instanceof CsvError) return { brokenAt: Number(error['lines']) };
    throw error;
  }
}
