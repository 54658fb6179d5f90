import { writeXlsx } from 'hucre/xlsx';
import { entriesOf, relations } from './workbook.js';
import { zipOf } from './zip.js';

/** A cell of a made sheet: text, or a number that stays one. */
type Made = string | number | null;

/** A workbook as a writer library makes it, a sheet for each name. */
export async function bookOf(
  sheets: Readonly<Record<string, readonly (readonly Made[])[]>>,
): Promise<Buffer> {
  const list = Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  return Buffer.from(await writeXlsx({ sheets: list }));
}

/** A workbook of one sheet whose cells are given as XML. */
export function bookFrom(data: string): Buffer {
  return zipOf(entriesOf({ data }));
}

/** What stands in a file that a password protects: an older container with a known name in it. */
export const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

/** A workbook whose one sheet unpacks to more than it may. */
export function bombOf(): Buffer {
  return zipOf([
    ...entriesOf({ data: `<row r="1"><c><v>${'0'.repeat(30_000_000)}</v></c></row>` }),
    { name: 'unused', bytes: relations([]) },
  ]);
}
