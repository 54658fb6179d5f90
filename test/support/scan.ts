import type { Records } from '../../src/input/records/records.js';
import { Scanner } from '../../src/input/records/scanner.js';

/** The records of a text, all at once. */
export function scanned(text: string, delimiter: string): Records {
  const scanner = new Scanner(delimiter);
  const bytes = Buffer.from(/[\r\n]$/.test(text) ? text : `${text}\n`);
  scanner.read(bytes, 0, bytes.length);
  return scanner.records();
}
