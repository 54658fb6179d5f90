import type { List } from '../input/list.js';
import { unitOf } from '../input/unit.js';
import type { Problem } from '../problem/problem.js';

/** Columns of money in thousands or millions: nobody knows their last rupiah. */
export function scaledHeads<Name extends string>(
  { path: file, headLine: line, heads }: List<Name>,
  columns: readonly Name[],
): Problem[] {
  return columns.flatMap((name): Problem[] => {
    const value = heads[name] ?? '';
    return unitOf(value).scale > 1 ? [{ code: 'money-scaled', file, line, value }] : [];
  });
}
