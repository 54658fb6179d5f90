import { filledDown } from './keys.js';
import type { Layout } from './layout.js';
import { fineness } from './levels.js';
import { momentOf } from './moments.js';
import { periodMeant } from './period.js';
import { type ReadColumns, readIndexes } from './read-columns.js';
import { foldHead, type Role } from './roles.js';
import { cleaned } from './text.js';
import type { SheetFacts } from './workbook.js';

/** What a column that is not read seems to say: when, where, or who is counted. */
export type Telling = 'period' | 'region' | 'segment';

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
  /^(?:no|nr|nomor|urut|id|ket|keterangan|catatan|sumber|sumber data|link|url|notes?|remarks?|source)\b|\b(?:kode|kd|code)\b/;
/** Distinct texts of a column that are looked at: more are not needed to see what they are. */
const LOOKED_AT = 1000;

function isTime(text: string): boolean {
  return momentOf(text) !== null || (!NUMBER.test(text) && periodMeant(text) !== null);
}

/** What a column says, by its head and cells; null where it holds numbers, remarks or nothing. */
function kindOf({ rows }: Layout, index: number, head: string): Telling | null {
  if (head === '' || NO_KEY.test(foldHead(head))) return null;
  const texts: string[] = [];
  for (const { text } of rows.columns[index]?.distinct() ?? []) {
    const own = cleaned(text);
    if (own !== '') texts.push(own);
    if (texts.length === LOOKED_AT) break;
  }
  if (texts.length === 0) return null;
  if (texts.every(isTime)) return 'period';
  if (texts.some((text) => NUMBER.test(text))) return null;
  return fineness(head) >= 0 ? 'region' : 'segment';
}

/** Whether no column has a role; one of coarser regions does not stand in the way of finer ones. */
function isFree(kind: Telling, head: string, { columns, heads, wide }: ReadColumns): boolean {
  if (kind === 'segment') return !wide && !columns.has('segment');
  const has = (role: Role) => columns.has(role);
  if (kind === 'period') return !(has('period') || has('year') || has('month'));
  const own = columns.get('region');
  const level = own === undefined ? -1 : fineness(heads[own] ?? '');
  return level < 0 || fineness(head) < level;
}

/** The columns of a table that nothing is read from, where rows are to be told apart by them. */
export function unreadColumns(
  table: Layout,
  sheet: SheetFacts | null,
  found: ReadColumns,
): readonly UnreadColumn[] {
  const read = readIndexes(found);
  return table.head.cells.flatMap((head, index): UnreadColumn[] => {
    const kind = read.has(index) ? null : kindOf(table, index, head);
    if (kind === null) return [];
    const rows = filledDown(table.rows, sheet, [index]);
    const textAt = (line: number) => {
      const row = rows.rowOfLine(line);
      return row === undefined ? '' : cleaned(rows.textAt(row, index));
    };
    return [{ head, kind, isFree: isFree(kind, head, found), textAt }];
  });
}
