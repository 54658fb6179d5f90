import { refuse } from '../../problem/problem.js';
import { splitLines } from '../records/lines.js';
import type { Encoding, TextFacts } from '../records/pieces.js';
import { readText } from '../records/read.js';
import type { Records } from '../records/records.js';
import { bytesOf, type Named, type Reading, sizeOf } from '../records/source.js';
import { headRole } from './columns.js';
import { type HeadRole, isWords } from './heads.js';
import type { ColumnWants } from './read-columns.js';
import { isWorkbook, readWorkbookSheet, type SheetFacts } from './workbook.js';

/** How the bytes of a source are to be read where detection is not wanted. */
export interface SheetChoices extends ColumnWants {
  readonly delimiter: string | null;
  readonly encoding: Encoding | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
}

/** The records of one sheet, and how its bytes were read. */
export interface RawSheet extends Omit<TextFacts, 'encoding'> {
  readonly records: Records;
  readonly encoding: Encoding | 'xlsx';
  /** Null where cells are apart by themselves. */
  readonly delimiter: string | null;
  /** Null where the source is text. */
  readonly sheet: SheetFacts | null;
}

/** How many heads of a line are known. One that a delimiter does not part says nothing of it. */
function knownIn(cells: readonly string[], roleOf: HeadRole): number {
  if (cells.length === 1 || !isWords({ cells })) return 0;
  return cells.filter((cell) => roleOf(cell) !== undefined).length;
}

/** The delimiter with which most heads are known; of equal ones the one that stands most often. */
export function delimiterBy(text: string, roleOf: HeadRole): string {
  let best = ',';
  let most: readonly [number, number] = [-1, -1];
  for (const [delimiter, lines] of splitLines(text)) {
    const known = Math.max(0, ...lines.map((cells) => knownIn(cells, roleOf)));
    const cells = lines.reduce((sum, heads) => sum + heads.length, 0);
    if (known > most[0] || (known === most[0] && cells > most[1])) {
      best = delimiter;
      most = [known, cells];
    }
  }
  return best;
}

/** The first bytes of a source. */
function startOf({ path, chunks }: Named): Buffer {
  for (const piece of chunks()) return piece;
  return refuse({ code: 'empty-file', file: path });
}

/** Where a source is, and who is told how much of it is read. */
interface Watched {
  readonly cwd: string;
  readonly progress?: Reading | undefined;
}

/** Reads the bytes of a source as records of text. */
export async function readSheet(
  source: Named,
  choices: SheetChoices,
  { cwd, progress }: Watched,
): Promise<RawSheet> {
  const { path } = source;
  if (isWorkbook(startOf(source))) {
    const own = { path, bytes: bytesOf(source) };
    const found = await readWorkbookSheet(own, choices.sheet, headRole(choices), choices.needs);
    return { ...found, encoding: 'xlsx', isPacked: false, isGuess: false, delimiter: null };
  }
  const size = sizeOf(path, cwd);
  const roleOf = headRole(choices);
  const text = await readText(source, {
    encoding: choices.encoding,
    delimiterOf: (start) => choices.delimiter ?? delimiterBy(start, roleOf),
    ...(size > 0 && { onRead: (bytes) => progress?.(path, Math.min(1, bytes / size)) }),
  });
  return { ...text, sheet: null };
}
