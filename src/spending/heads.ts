import { scaledMoney } from '../claim/list-heads.js';
import { roleOf } from '../input/head/roles.js';
import type { List } from '../input/list.js';
import type { ListColumns } from '../input/list-row.js';
import { nearest, suggested } from '../problem/nearest.js';
import { type Problem, Refusal } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';
import { namesTime, readMonths } from './months.js';

/** Whether heads are those of a table of workers and members, or of what `ucj gap` computes of one. */
function isOfCounts(heads: readonly string[]): boolean {
  const roles = heads.map(roleOf);
  return roles.includes('potential') && roles.includes('registered');
}

/** A column that is missing, with a head that may be it. */
function missing(
  { path: file, headLine: line, allHeads, heads }: List<SpendingColumn>,
  value: SpendingColumn,
  columns: ListColumns<SpendingColumn>,
): Problem {
  const list = allHeads.filter((head) => head !== '');
  if (isOfCounts(list)) return { code: 'spending-counts', file, line, value };
  const isRead = new Set(Object.values(heads));
  const known = columns[value]?.heads ?? [];
  const isLike = (head: string) =>
    // A word of four letters is near to any other.
    (head.length > 4 && nearest(head.toLowerCase(), known) !== undefined) ||
    (value === 'month' && namesTime(head));
  const near = list.find((head) => !isRead.has(head) && isLike(head));
  const suggestion = suggested(near);
  // Months that are columns are of no column that could be named.
  const isWide = list.filter((head) => readMonths(head, '2026') !== null).length > 1;
  const other = isWide ? { other: 'wide' } : {};
  return { code: 'spending-column', file, line, value, list, ...suggestion, ...other };
}

/** How a head says that its amounts are of all months up to each row. */
const CUMULATIVE =
  /kumulatif|cumulative|to date|akumulasi|s\.?\s*\/?\s*d\.?\s+bulan|sampai (?:dengan )?bulan/i;

/** Amounts that add up all months up to each row: of payments they would be counted again and again. */
function cumulative({ path: file, headLine: line, heads }: List<SpendingColumn>): Problem[] {
  const value = heads.amount ?? '';
  const isOfMonths = heads.month !== undefined;
  return isOfMonths && CUMULATIVE.test(value)
    ? [{ code: 'spending-cumulative', file, line, value }]
    : [];
}

/**
 * Refuses a table that has not all it needs: of each list of columns one at least.
 *
 * @throws {Refusal} with every column that is missing, and amounts that are not in rupiah
 */
export function checkHeads(
  list: List<SpendingColumn>,
  needs: readonly (readonly [SpendingColumn, ...SpendingColumn[]])[],
  columns: ListColumns<SpendingColumn>,
): void {
  const lacking = needs.filter((names) => !names.some((name) => list.heads[name] !== undefined));
  const problems = [
    ...lacking.map(([name]) => missing(list, name, columns)),
    ...scaledMoney(list, ['amount', 'revised']),
    ...cumulative(list),
  ];
  if (problems.length > 0) throw new Refusal(problems);
}
