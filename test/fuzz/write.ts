import { gzipSync } from 'node:zlib';
import { bookOf } from '../support/book.js';
import { once, oneOf, type Picker } from './picker.js';
import type { Sheet } from './sheet.js';
import type { Column } from './style.js';

/** A file that a table is read of. */
export interface Made {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A table as files: one of both counts, or one of each. */
export interface MadeTable {
  readonly files: readonly Made[];
  readonly isJoined: boolean;
  readonly isWide: boolean;
}

function lines({ above, heads, numbers, rows, below }: Sheet): (readonly string[])[] {
  return [
    ...above,
    ...heads,
    ...(numbers ? [numbers] : []),
    ...rows.map(({ cells }) => cells),
    ...below,
  ];
}

function quoted(cell: string, delimiter: string, isAlways: boolean): string {
  const must = cell.includes(delimiter) || /["\n\r]/.test(cell);
  return must || isAlways ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table as text in some encoding, with some delimiter and some end of lines; or packed. */
function textOf(sheet: Sheet, pick: Picker): Buffer {
  const delimiter = oneOf(pick, [',', ';', '\t']);
  const [isQuoted, isFilled] = [once(pick, 5), once(pick, 2)];
  const end = oneOf(pick, ['\n', '\n', '\r\n', '\r']);
  const width = sheet.heads[0]?.length ?? 0;
  const text = lines(sheet)
    // Spreadsheets fill every line up to the width of the table.
    .map((cells) =>
      isFilled
        ? Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '')
        : cells,
    )
    .map((cells) => cells.map((cell) => quoted(cell, delimiter, isQuoted)).join(delimiter))
    .join(end);
  const whole = once(pick, 4) ? text : text + end;
  const bytes = oneOf<() => Buffer>(pick, [
    () => Buffer.from(whole),
    () => Buffer.from(whole),
    () => Buffer.from(`\ufeff${whole}`),
    () => Buffer.from(`\ufeff${whole}`, 'utf16le'),
    () => Buffer.from(whole, /^[\0-\xff]*$/.test(whole) ? 'latin1' : 'utf8'),
  ])();
  return once(pick, 8) ? gzipSync(bytes) : bytes;
}

const NUMBERS: readonly (Column | null)[] = [
  'potential',
  'registered',
  'subsidised',
  'wage',
  'year',
];

/** A workbook; counts of digits alone are numbers in it, codes are text. */
function bookFor(sheet: Sheet): Promise<Buffer> {
  const cellOf = (cell: string, at: number) => {
    if (cell === '') return null;
    return NUMBERS.includes(sheet.columns[at] ?? null) && /^\d{1,15}$/.test(cell)
      ? Number(cell)
      : cell;
  };
  return bookOf({ Data: lines(sheet).map((cells) => cells.map(cellOf)) });
}

async function fileOf(sheet: Sheet, name: string, pick: Picker): Promise<Made> {
  const bytes = await (once(pick, 6) ? bookFor(sheet) : textOf(sheet, pick));
  return { name, bytes };
}

/** The table without some of its columns. */
function without(sheet: Sheet, columns: readonly Column[]): Sheet {
  const kept = sheet.columns.flatMap((column, at) =>
    column && columns.includes(column) ? [] : [at],
  );
  const of = (cells: readonly string[]) => kept.map((at) => cells[at] ?? '');
  return {
    ...sheet,
    heads: sheet.heads.map(of),
    numbers: null,
    columns: kept.map((at) => sheet.columns[at] ?? null),
    rows: sheet.rows.map(({ cells, facts }) => ({
      cells: [...of(cells), ...cells.slice(sheet.columns.length)],
      facts,
    })),
  };
}

/** The files of a table. */
export async function filesOf(sheet: Sheet, pick: Picker): Promise<MadeTable> {
  const isJoined = !sheet.isWide && once(pick, 5);
  const { isWide } = sheet;
  if (!isJoined) return { files: [await fileOf(sheet, 't.csv', pick)], isJoined, isWide };
  const sides = [
    without(sheet, ['registered', 'subsidised', 'percent']),
    without(sheet, ['potential', 'percent', 'wage']),
  ];
  const files = [
    await fileOf(sides[0] as Sheet, 'p.csv', pick),
    await fileOf(sides[1] as Sheet, 'r.csv', pick),
  ];
  return { files, isJoined, isWide };
}
