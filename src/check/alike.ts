import type { Cells } from '../core/cells.js';
import { membersOf } from '../core/dimension.js';
import { COUNTS, type Count } from '../core/vocabulary.js';
import { named } from '../input/rows/duplicates.js';
import { significant } from '../input/text/chance.js';
import type { Doubt } from '../problem/doubt.js';
import { byPath, type Doubting, placeOf } from './doubting.js';

/** Counts that two rows can have in common, and what they must come to for it to be no chance in a short table. */
const COMPARED: readonly (readonly [roles: readonly Count[], least: number])[] = [
  [['potential', 'registered'], 100_000],
  [['potential'], 10_000],
  [['registered'], 10_000],
];
/** How many times as many values as pairs of rows there must be. */
const RARE = 100;

/** A row, another one that has its counts, and which counts. */
interface Alike {
  readonly row: number;
  readonly first: number;
  readonly roles: readonly Count[];
}

/** Rows of a period that have counts of another one, or of the one right before: there are fewer of such pairs. */
function alikeIn(cells: Cells, rows: Int32Array, [roles, least]: (typeof COMPARED)[number]) {
  const columns = roles.map((role) => cells.columns[role]);
  const firsts = new Map<string, number>();
  const found: Alike[] = [];
  const isSame = (row: number, other: number | undefined): other is number =>
    other !== undefined && columns.every((column) => column[row] === column[other]);
  const pairs = rows.length ** 2 * RARE;
  rows.forEach((row, at) => {
    const rareness = columns.reduce((all, column) => all * significant(column[row] as number), 1);
    if (rareness < least || rareness < rows.length * RARE) return;
    const before = rows[at - 1];
    if (isSame(row, before)) {
      found.push({ row, first: before, roles });
      return;
    }
    if (rareness < pairs) return;
    const key = columns.map((column) => column[row]).join();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else found.push({ row, first, roles });
  });
  return found;
}

/** Rows of each period that have the counts of another one, each said once. */
function alike(cells: Cells): Alike[] {
  const { values, ids } = cells.periods;
  const periods = membersOf({ ids, firsts: new Int32Array(values.length) });
  const { ids: own } = cells.identities;
  const found = new Map<number, Alike>();
  // Rows that stand twice are refused, and need no doubt.
  for (const compared of COMPARED)
    for (const rows of periods)
      for (const each of alikeIn(cells, rows, compared))
        if (!found.has(each.row) && own[each.row] !== own[each.first]) found.set(each.row, each);
  return [...found.values()];
}

/** Counts of many digits that two rows have in common: one may be a copy of the other. */
export const countsAlike: Doubting = (table) => {
  const files = byPath(table);
  return alike(table.cells).map(({ row, first, roles }): Doubt => {
    const [cell, origin] = [table.cells.at(row), table.cells.originAt(first)];
    const counts = COUNTS.filter((role) => roles.includes(role)).map((role) => String(cell[role]));
    return {
      code: 'counts-alike',
      ...placeOf(files, cell, roles[0] ?? 'potential'),
      list: counts,
      other: `${named(table.cells.at(first))} (${origin.file}:${origin.line})`,
    };
  });
};
