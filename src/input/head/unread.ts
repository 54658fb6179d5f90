import { fold } from '../../core/cell.js';
import type { Column } from '../records/column.js';
import { rowOfLine } from '../records/records.js';
import { periodMeant } from '../text/period.js';
import { cleaned } from '../text/text.js';
import { filledDown } from './keys.js';
import type { Layout } from './layout.js';
import { fineness } from './levels.js';
import { momentOf } from './moments.js';
import { type ReadColumns, readIndexes } from './read-columns.js';
import { foldHead, type Role } from './roles.js';
import { isProgramme } from './same-people.js';
import { isVersion } from './versions.js';
import type { SheetFacts } from './workbook.js';

/** What a column that is not read seems to say: when, where, who, or by which source or for which programme is counted. */
export type Telling = 'period' | 'region' | 'version' | 'programme' | 'segment';

/** A column that is not read, by which rows might be told apart. */
export interface UnreadColumn {
  readonly head: string;
  readonly kind: Telling;
  /** Whether it can have that role: nothing else has it, or it names finer regions. */
  readonly isFree: boolean;
  readonly textAt: (line: number) => string;
}

const NUMBER = /^[-−(]?[\d.,\s]+%?\)?$/;
/** Heads of numbers and remarks: what differs in them tells no rows apart. */
const NO_KEY =
  /^(?:no|nr|nomor|urut|id|ket|keterangan|catatan|link|url|notes?|remarks?)\b|\b(?:kode|kd|code)\b/;
/** Heads of sources, which tell rows apart where they are known. */
const SOURCE = /^(?:sumber|source)\b/;
/** Distinct texts of a column that are looked at: more are not needed to see what they are. */
const LOOKED_AT = 1000;

function isTime(text: string): boolean {
  return momentOf(text) !== null || (!NUMBER.test(text) && periodMeant(text) !== null);
}

/** A column that nothing is read from, with what a merged cell says of the rows below. */
interface Left {
  readonly head: string;
  readonly column: Column;
}

/** The columns that may tell rows apart. Only they are kept of a table whose rows are read: it can be long. */
function leftOf({ head, rows }: Layout, sheet: SheetFacts | null, found: ReadColumns): Left[] {
  const read = readIndexes(found);
  return head.cells.flatMap((cell, index) => {
    if (read.has(index) || cell === '' || NO_KEY.test(foldHead(cell))) return [];
    const column = filledDown(rows, sheet, [index]).columns[index];
    return column ? [{ head: cell, column }] : [];
  });
}

/** What a column says, by its head and cells; null where it holds numbers, or what is not known. */
function kindOf({ head, column }: Left): Telling | null {
  const texts: string[] = [];
  for (const { text } of column.distinct()) {
    const own = cleaned(text);
    if (own !== '') texts.push(own);
    if (texts.length === LOOKED_AT) break;
  }
  if (texts.length === 0) return null;
  // `II` below `Triwulan` is a time; below `Tahap` it is none.
  if (texts.every((text) => isTime(text) || momentOf(`${head} ${text}`) !== null)) return 'period';
  if (texts.every((text) => isVersion(text) || isTime(text))) return 'version';
  if (texts.every((text) => isProgramme(fold(text)))) return 'programme';
  if (texts.some((text) => NUMBER.test(text)) || SOURCE.test(foldHead(head))) return null;
  return fineness(head) >= 0 ? 'region' : 'segment';
}

/** Whether no column has a role; one of coarser regions does not stand in the way of finer ones. */
function isFree(kind: Telling, head: string, { columns, heads, wide }: ReadColumns): boolean {
  if (kind === 'version' || kind === 'programme') return false;
  if (kind === 'segment') return !wide && !columns.has('segment');
  const has = (role: Role) => columns.has(role);
  if (kind === 'period') return !(has('period') || has('year') || has('month'));
  const own = columns.get('region');
  const level = own === undefined ? -1 : fineness(heads[own] ?? '');
  return level < 0 || fineness(head) < level;
}

/** A column as rows are told apart by it; none where it says nothing. */
function columnsOf(left: Left, lines: Int32Array, found: ReadColumns): UnreadColumn[] {
  const kind = kindOf(left);
  if (kind === null) return [];
  const { head, column } = left;
  const textAt = (line: number) => {
    const row = rowOfLine(lines, line);
    return row === undefined ? '' : column.cleanedAt(row);
  };
  return [{ head, kind, isFree: isFree(kind, head, found), textAt }];
}

/** Gives the columns of a table that nothing is read from, once rows are to be told apart by them. */
export function unreadColumns(
  table: Layout,
  sheet: SheetFacts | null,
  found: ReadColumns,
): () => readonly UnreadColumn[] {
  const [left, { lines }] = [leftOf(table, sheet, found), table.rows];
  return () => left.flatMap((each) => columnsOf(each, lines, found));
}
