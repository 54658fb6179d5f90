import { visible } from '../core/cell.js';
import { refuse } from '../problem/problem.js';
import { headRole, knownCount } from './columns.js';
import { type Decoded, decode, type Encoding } from './decode.js';
import type { ColumnWants } from './read-columns.js';
import { type RawRow, readRecords, splitLines } from './records.js';
import { shownRows } from './shown.js';
import type { Source } from './source.js';
import { isWorkbook, readWorkbookSheet, type SheetFacts } from './workbook.js';

/** How the bytes of a source are to be read where detection is not wanted. */
export interface SheetChoices extends ColumnWants {
  readonly delimiter: string | null;
  readonly encoding: Encoding | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
}

/** The records of one sheet, and how its bytes were read. */
export interface RawSheet extends Omit<Decoded, 'text' | 'encoding'> {
  readonly records: readonly [RawRow, ...RawRow[]];
  readonly encoding: Encoding | 'xlsx';
  /** Null where cells are apart by themselves. */
  readonly delimiter: string | null;
  /** Null where the source is text. */
  readonly sheet: SheetFacts | null;
}

/** The delimiter with which most heads are known; of equal ones the one that stands most often. */
export function detectDelimiter(text: string, wants: ColumnWants): string {
  let best = ',';
  let most: readonly [number, number] = [-1, -1];
  for (const [delimiter, lines] of splitLines(text)) {
    const known = Math.max(0, ...lines.map((heads) => knownCount(heads, wants)));
    const cells = lines.reduce((sum, heads) => sum + heads.length, 0);
    if (known > most[0] || (known === most[0] && cells > most[1])) {
      best = delimiter;
      most = [known, cells];
    }
  }
  return best;
}

/** What a spreadsheet can hold; a table of more has lost its line ends or its delimiter. */
const MOST_COLUMNS = 16_384;

function refuseWide(file: string, records: readonly RawRow[]): void {
  const row = records.find(({ cells }) => cells.length > MOST_COLUMNS);
  if (!row) return;
  const [value, other] = [String(row.cells.length), String(MOST_COLUMNS)];
  refuse({ code: 'too-many-columns', file, line: row.line, value, other });
}

/** Reads the bytes of a source as records of text. */
export async function readSheet(source: Source, choices: SheetChoices): Promise<RawSheet> {
  if (isWorkbook(source.bytes)) {
    const found = await readWorkbookSheet(source, choices.sheet, headRole(choices));
    const encoding = { encoding: 'xlsx' as const, isPacked: false, isGuess: false };
    return { ...found, records: shownRows(found.records), ...encoding, delimiter: null };
  }
  const { text: raw, ...decoded } = await decode(source, choices.encoding);
  const text = visible(raw);
  const delimiter = choices.delimiter ?? detectDelimiter(text, choices);
  const records = await readRecords(source.path, text, delimiter);
  refuseWide(source.path, records);
  // Most texts have no guards, and a long one need not be looked through cell by cell.
  const isGuarded = text.includes("'") || text.includes('="');
  return {
    ...decoded,
    delimiter,
    records: isGuarded ? shownRows(records) : records,
    sheet: null,
  };
}
