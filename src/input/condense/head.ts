import { COUNTS } from '../../core/vocabulary.js';
import { stateColumn } from '../activity.js';
import { headRole, readColumns } from '../columns.js';
import type { FileChoices } from '../file.js';
import { type Layout, layout } from '../layout.js';
import { peopleList } from '../people.js';
import { LF } from '../plain/lines.js';
import type { PlainShape } from '../plain/shape.js';
import type { ReadColumns } from '../read-columns.js';
import { plainRecords, type RawRow } from '../records.js';
import { type Role, roleOf } from '../roles.js';
import { detectDelimiter } from '../sheet.js';
import { namelessNumbers, splitThousands } from '../split-thousands.js';
import { isUnclear, unitOf } from '../unit.js';
import { unitColumn } from '../unit-column.js';

/** Roles whose texts, beside the region, can change what a row means or costs. */
export const TERMS = ['wage', 'sector', 'payer', 'basis', 'status'] as const satisfies Role[];
const PERIODS = ['period', 'year', 'month'] as const satisfies Role[];

/** The head of a long table, and how the rows below it are read byte by byte. */
export interface PlainHead {
  readonly table: Layout;
  readonly found: ReadColumns;
  readonly delimiter: string;
  readonly shape: PlainShape;
  /** Byte that the first row starts at. */
  readonly start: number;
  /** Places among the keys of each role that has a column. */
  readonly placeOf: (role: Role) => number | null;
}

/** The byte at which a line starts; null where the bytes end before. */
function startOfLine(bytes: Buffer, line: number): number | null {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    at = bytes.indexOf(LF, at) + 1;
    if (at === 0) return null;
  }
  return at;
}

/** Whether all columns can be read byte by byte: one code, and people counted one by one. */
function isPlain({ columns, heads, wide, time, labourHead }: ReadColumns): boolean {
  const codes = heads.filter((head) => roleOf(head) === 'region_code').length;
  const counts = COUNTS.map((role) => heads[columns.get(role) ?? -1] ?? '');
  const isWhole = counts.every((head) => unitOf(head).scale === 1 && !isUnclear(head));
  const isBps = /bps/i.test(heads[columns.get('region_code') ?? -1] ?? '');
  const isUsual = wide === null && time === null && labourHead === null;
  return codes === 1 && isWhole && !isBps && isUsual;
}

/** Whether numbers with commas may have been split, which is said of what is read row by row. */
function hasSplit(table: Layout, { columns }: ReadColumns, delimiter: string): boolean {
  const counts = COUNTS.flatMap((role) => columns.get(role) ?? []);
  if (delimiter !== ',') return false;
  const isNameless = namelessNumbers('', table, counts).length > 0;
  return isNameless || splitThousands(table, counts, new Set(columns.values())).length > 0;
}

function shapeOf({ columns, heads }: ReadColumns, delimiter: string, firstLine: number) {
  const at = (roles: readonly Role[]) => roles.flatMap((role) => columns.get(role) ?? []);
  const keys = at(['region_code', 'region', 'segment', ...PERIODS, ...TERMS]);
  const [counts, blanks] = [at(COUNTS), at(['subsidised'])];
  const shape: PlainShape = {
    delimiter: delimiter.charCodeAt(0),
    width: heads.length,
    ...{ keys, counts, blanks, firstLine },
  };
  const placeOf = (role: Role) => {
    const place = keys.indexOf(columns.get(role) ?? -1);
    return place < 0 ? null : place;
  };
  return { shape, placeOf };
}

/**
 * Finds the head of a long table as it is found of any other. Null where rows cannot be read byte by
 * byte below it.
 *
 * @throws {Refusal} where the table would be refused for its head
 */
export function plainHead(file: string, bytes: Buffer, choices: FileChoices): PlainHead | null {
  const text = bytes.toString('latin1', 0, bytes.lastIndexOf(LF) + 1);
  // What is not ASCII, quoted, or has other line ends is for the slow way to tell.
  if (!/^[\t\n\r\x20-\x7e]+$/.test(text) || /"|\r(?!\n)/.test(text)) return null;
  const delimiter = choices.delimiter ?? detectDelimiter(text, choices);
  const records = plainRecords(text, delimiter).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const [first, ...others] = records;
  if (!first) return null;
  const table = layout([first, ...others], headRole(choices));
  const found = readColumns(file, table.head, choices);
  const [row] = table.rows as readonly (RawRow | undefined)[];
  const start = row ? startOfLine(bytes, row.line) : null;
  if (!row || start === null || !isPlain(found) || peopleList(file, table).length > 0) return null;
  if (stateColumn(table) || unitColumn(table) || hasSplit(table, found, delimiter)) return null;
  return { table, found, delimiter, start, ...shapeOf(found, delimiter, row.line) };
}
