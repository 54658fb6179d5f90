import type { Count } from '../../core/vocabulary.js';
import { isMissing } from '../text/number.js';
import { isInactive } from './activity.js';
import type { Layout } from './layout.js';
import type { ColumnWants } from './read-columns.js';
import { basisOfHead, foldHead, roleOf } from './roles.js';

/** Words of heads that count somebody else, or nobody. */
const OTHERS =
  /\b(belum|tidak|bukan|sisa|selisih|target|cakupan|persen|persentase|not|uncovered)\b|%/;
/** Heads of row numbers, which count nothing. */
const NUMBERING: readonly string[] = ['', 'no', 'nomor', 'nr', 'urut', 'no urut', 'id'];

function isNumbers({ rows }: Layout, index: number): boolean {
  const filled = rows.columns[index]?.filled(isMissing);
  return filled?.every((cell) => /^\d[\d.,'\s]*$/.test(cell)) ?? false;
}

/** A head, and the count it is taken for. */
export interface SoleHead {
  readonly head: string;
  readonly role: Count;
}

/**
 * The head of the only column of numbers, where a file of a join has just one: whatever it is
 * called, it is that side's count. Null where there is none or more than one, or where it counts the
 * labour force, which is potential only when the user says so.
 */
export function soleCount(table: Layout, { needs, columns, isWide }: ColumnWants): SoleHead | null {
  const [role, another] = needs;
  if (!role || another || isWide || columns.has(role)) return null;
  const heads = table.head.cells;
  if (heads.some((head) => roleOf(head) === role)) return null;
  const isFree = (head: string) => !roleOf(head) && !NUMBERING.includes(foldHead(head));
  const [found, ...others] = heads.filter((head, index) => isFree(head) && isNumbers(table, index));
  if (found === undefined || others.length > 0) return null;
  if (OTHERS.test(foldHead(found)) || isInactive(found)) return null;
  return role === 'potential' && basisOfHead(found) ? null : { head: found, role };
}
