import { readMoney } from '../claim/amount.js';
import { foldHead } from '../input/head/roles.js';
import type { List } from '../input/list.js';
import type { Problem } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';
import { isBelowNothing } from './returned.js';

/** Heads that do not say whether they are of the budget after its change, or of what was added and taken off. */
const EITHER = /^(?:perubahan|pergeseran|revisi)$/;

/**
 * Refuses a column of a changed budget that may be of the change alone: some of it is below 0, or each is less than half
 * of the budget that it would take the place of. Not where the column was named, but for what is below 0.
 */
export function changeAlone(
  { path: file, rows, heads, headLine: line }: List<SpendingColumn>,
  named: readonly (readonly [string, string])[],
): Problem[] {
  const value = heads.revised ?? '';
  const head = foldHead(value);
  const below = rows.find(({ textOf }) => isBelowNothing(textOf('revised')));
  if (below) return [{ code: 'spending-change', file, line: below.line, value, other: 'below' }];
  if (!EITHER.test(head) || named.some(([, own]) => foldHead(own) === head)) return [];
  const changed = rows.flatMap(({ textOf }) => {
    const [before, after] = [readMoney(textOf('amount')), readMoney(textOf('revised'))];
    return before && after !== null ? [{ before, after }] : [];
  });
  const areSmall = changed.every(({ before, after }) => after * 2 < before);
  const isAlone = areSmall && changed.some(({ after }) => after > 0);
  return isAlone ? [{ code: 'spending-change', file, line, value }] : [];
}
