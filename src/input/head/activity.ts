import { type Dimension, mapped, rowsWhere, valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import type { Records } from '../records/records.js';
import { cleaned } from '../text/text.js';
import { isTotal } from '../text/total-names.js';
import type { Layout } from './layout.js';
import type { ReadColumns } from './read-columns.js';
import { type Columns, foldHead } from './roles.js';

/** Words for members who are not active: nobody pays for them now, so that they are not insured. */
const NOT_ACTIVE =
  /\b(?:(?:non|tidak|tdk|tak|belum|bukan|in|not)[\s–—]*|dinon|penon|menon)(?:aktif|active)|\b(?:keluar(?! negeri)|berhenti|diberhentikan|mengundurkan diri|(?:me|ter|pe)nunggak|tunggakan|pasif|passive|lapsed|dormant|arrears|former members?|mantan peserta)\b/;
/** What a column of states says beside these. */
const LEFT =
  /\b(?:meninggal|phk|pensiun|resign(?:ed)?|terminated|suspended|tutup|ditutup|dibekukan|nunggak|putus)\b|^(?:tidak|tdk|no|n|t|false|0)$/;
const ACTIVE = /\b(?:aktif|active|lunas|lancar|tertib)\b|^(?:ya|yes|y|true|1)$/;
const JUST_ACTIVE = /^(?:(?:peserta|kepesertaan|pekerja|tenaga kerja|tk) )?(?:aktif|active)$/;
/** Heads of columns that say whether members are active. */
const STATE_HEAD =
  /\bkeaktifan\b|^status (?:kepesertaan|peserta|aktif|keanggotaan|iuran|pembayaran)\b|^membership status$/;

/** Whether a head or a segment is one of members who are not active. They are never registered. */
export function isInactive(text: string): boolean {
  return NOT_ACTIVE.test(foldHead(text));
}

/** Words for those who are not members, and for members who are only wanted. */
const NO_MEMBERS =
  /\b(?:belum|tidak|tdk|tak|bukan|non|not)\s+(?:(?:men)?jadi|ter\w+|di(?:lindungi|cakup|daftar\w*|jamin)|ada|peserta|masuk|ikut|memiliki|punya|registered|covered|insured|members?)\b|\bun(?:registered|covered|insured)\b|\b(?:sisa|selisih|kekurangan|target|rencana|kuota)\b/;

/** Whether a head counts others than active members. It is never taken for these, whoever names it. */
export function countsOthers(head: string): boolean {
  return isInactive(head) || NO_MEMBERS.test(foldHead(head));
}

/** Whether a head says that it counts active members. */
export function saysActive(head: string): boolean {
  const folded = foldHead(head);
  return !NOT_ACTIVE.test(folded) && /\b(?:aktif|active|terlindungi)\b/.test(folded);
}

/** What a row is of: active members, others, or both together. */
export type State = 'active' | 'inactive' | 'all';

function stateOf(text: string, isOfStates: boolean): State | null {
  const folded = foldHead(text);
  if (NOT_ACTIVE.test(folded) || (isOfStates && LEFT.test(folded))) return 'inactive';
  if ((isOfStates ? ACTIVE : JUST_ACTIVE).test(folded)) return 'active';
  return isTotal(text) || /^(?:semua|all)$/.test(folded) ? 'all' : null;
}

/** The column that tells rows of active members from others. */
export interface StateColumn {
  readonly index: number;
  readonly head: string;
  /** Whether its head says what it holds, rather than its cells alone. */
  readonly isNamed: boolean;
}

/** Whether the rows of a column all say that they are of active members, or not. */
function holdsStates({ rows }: Layout, index: number, isOfStates: boolean): boolean {
  let isAny = false;
  for (const { text } of rows.columns[index]?.distinct() ?? []) {
    const own = cleaned(text);
    const state = stateOf(own, isOfStates);
    if (own !== '' && state === null) return false;
    if (own !== '' && state !== 'all') isAny = true;
  }
  return isAny;
}

/** Finds the column that tells active members from others, by its head or by what it holds. */
export function stateColumn(table: Layout): StateColumn | null {
  const { head, rows } = table;
  const named = head.cells.findIndex((cell) => STATE_HEAD.test(foldHead(cell)));
  const first = rows.length > 0 ? cleaned(rows.textAt(0, named)) : '';
  const isNamed = named >= 0 && !/^\d/.test(first);
  const index = isNamed
    ? named
    : head.cells.findIndex((_, each) => holdsStates(table, each, false));
  return index < 0 ? null : { index, head: head.cells[index] ?? '', isNamed };
}

/** What the column of states says of each row; null where there is no such column. */
export function statesOf(
  rows: Records,
  column: StateColumn | null,
): Dimension<State | null> | null {
  const own = column && rows.columns[column.index];
  return own ? mapped(own.dimension(), (text) => stateOf(cleaned(text), column.isNamed)) : null;
}

/** Columns without the one of states, which is no status of data and no segment. */
export function withoutStates(read: ReadColumns, column: StateColumn | null): ReadColumns {
  if (!column) return read;
  const rest = (columns: Columns) =>
    new Map([...columns].filter(([, index]) => index !== column.index));
  const wide = read.wide?.map((part) => ({ ...part, columns: rest(part.columns) })) ?? null;
  return { ...read, columns: rest(read.columns), wide };
}

/** Rows of which nothing says whether their members are active, or that none of them is. */
export function stateProblems(
  file: string,
  { rows, head }: Layout,
  column: StateColumn | null,
  isTotalRow: (row: number) => boolean,
): Problem[] {
  const states = statesOf(rows, column);
  if (!column || !states) return [];
  const at = { file, column: column.head };
  const own = rowsWhere(rows.length, (row) => !isTotalRow(row));
  const untold = own.filter((row) => valueAt(states, row) === null);
  const textAt = (row: number) => cleaned(rows.textAt(row, column.index));
  if (untold.length > 0)
    return Array.from(untold, (row) => {
      return { code: 'state-unknown', ...at, line: rows.lineOf(row), value: textAt(row) };
    });
  const [first] = own;
  if (first === undefined || own.some((row) => valueAt(states, row) === 'active')) return [];
  return [{ code: 'none-active', ...at, line: head.line, value: textAt(first) }];
}
