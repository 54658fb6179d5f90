import { type WrongTotal, wrongTotals } from '../claim/list-total.js';
import { foldHead } from '../input/head/roles.js';
import type { List } from '../input/list.js';
import { suggest } from '../problem/nearest.js';
import { type Problem, Refusal } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';

/** Heads of a table. */
export interface HeadsIn {
  readonly path: string;
  readonly heads: readonly string[];
}

/** Lines of a table. */
export interface LinesIn {
  readonly path: string;
  readonly lines: readonly number[];
}

/** What heads of amounts and people have in them. */
const TELLING =
  /pagu|anggaran|budget|rupiah|\brp\b|jumlah|nilai|realisasi|perubahan|revis|geser|dpp?a|orang|peserta|pekerja|kuota/i;

/** Heads of a list that may be of amounts or people, and that no column is read from. */
export function unreadIn({ path, allHeads, heads }: List<SpendingColumn>): readonly HeadsIn[] {
  const read = new Set(Object.values(heads));
  const found = allHeads.filter((head) => TELLING.test(head) && !read.has(head));
  return found.length > 0 ? [{ path, heads: found }] : [];
}

/**
 * Lines of rows that add up others: those that are called so, and those that were told among the rows.
 *
 * @param told lines of the latter
 */
export function totalsIn(
  { path, totals }: List<SpendingColumn>,
  told: readonly number[],
): readonly LinesIn[] {
  const lines = [...totals.map(({ line }) => line), ...told].sort((a, b) => a - b);
  return lines.length > 0 ? [{ path, lines }] : [];
}

/** A list without the rows of some lines. */
export function withoutLines(
  list: List<SpendingColumn>,
  lines: readonly number[],
): List<SpendingColumn> {
  const left = new Set(lines);
  return { ...list, rows: list.rows.filter(({ line }) => !left.has(line)) };
}

/** Wrong totals of a changed budget, of which a row that was not changed has its first amount. */
export function revisedTotals(list: List<SpendingColumn>): WrongTotal[] {
  if (list.heads.revised === undefined) return [];
  const filled = list.rows.map((row) => {
    const text = row.textOf('revised') || row.textOf('amount');
    return {
      ...row,
      textOf: (name: SpendingColumn) => (name === 'revised' ? text : row.textOf(name)),
    };
  });
  return wrongTotals({ ...list, rows: filled }, 'revised');
}

/** Refuses heads that were named and are in neither of the tables. */
export function checkNamed(
  lists: readonly List<SpendingColumn>[],
  named: readonly (readonly [string, string])[],
): void {
  const list = lists.flatMap(({ allHeads }) => allHeads.filter((head) => head !== ''));
  const there = new Set(list.map(foldHead));
  const problems = named
    .filter(([, head]) => !there.has(foldHead(head)))
    .map(([, value]): Problem => {
      return { code: 'unknown-head', option: '--column', value, list, ...suggest(value, list) };
    });
  if (problems.length > 0) throw new Refusal(problems);
}

/** Refuses rows of numbers alone where others have a name: a total that is not the sum of those above, most likely. */
export function checkNames({ path: file, rows }: List<SpendingColumn>): void {
  if (rows.every(({ isNameless }) => isNameless)) return;
  const problems = rows
    .filter(({ isNameless }) => isNameless)
    .map(({ line, textOf }): Problem => {
      return { code: 'spending-nameless', file, line, value: textOf('amount') || textOf('people') };
    });
  if (problems.length > 0) throw new Refusal(problems);
}
