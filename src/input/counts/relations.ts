import { COUNTS } from '../../core/vocabulary.js';
import type { Columns } from '../head/roles.js';
import { significant } from '../text/chance.js';

/** A column that is the sum of others in most rows, or what one leaves of another: its number and theirs. */
export interface Relation {
  readonly column: number;
  readonly parts: readonly number[];
  readonly sign: 1 | -1;
}

/** Rows that show a relation, and what their digits must come to for it to be no chance. */
const LEAST = 2;
const SURPRISE = Math.log(10_000);

/** Gives the counts of a column, row by row: below 0 where there is none. */
export type ColumnOf = (index: number) => Int32Array;

/** What the parts of a relation come to in a row; null where one of them or the column itself has no count. */
export function computed(
  { column, parts, sign }: Relation,
  row: number,
  of: ColumnOf,
): number | null {
  const counts = [column, ...parts].map((index) => of(index)[row] as number);
  if (counts.some((count) => count < 0)) return null;
  return counts.slice(2).reduce((sum, count) => sum + sign * count, counts[1] as number);
}

/** Rows in which a relation holds with more than one part, those in which it does not, and what it shows. */
function judged(relation: Relation, length: number, of: ColumnOf) {
  const others: number[] = [];
  let [held, surprise] = [0, 0];
  for (let row = 0; row < length; row += 1) {
    const sum = computed(relation, row, of);
    if (sum === null) continue;
    const own = of(relation.column)[row] as number;
    const isTold = relation.parts.filter((index) => (of(index)[row] as number) > 0).length > 1;
    if (sum !== own) others.push(row);
    else if (isTold && own > 0) {
      held += 1;
      surprise += Math.log(significant(own) + 1);
    }
  }
  return { held, others, surprise };
}

/** Whether a relation holds in most of some rows. */
export function isLikely(relation: Relation, length: number, of: ColumnOf): boolean {
  const { held, others } = judged(relation, length, of);
  return held >= LEAST && held > others.length;
}

/** What columns beside potential and registered may be of these, or these of them. */
export function possible(columns: Columns, free: readonly number[]): Relation[] {
  const counts = COUNTS.flatMap((role) => (role === 'subsidised' ? [] : (columns.get(role) ?? [])));
  if (counts.length < 2) return [];
  const left = free.map((column) => ({ column, parts: counts, sign: -1 as const }));
  const pairs = free.flatMap((first, at) => free.slice(at + 1).map((second) => [first, second]));
  const runs = free.flatMap((_, start) =>
    free.slice(start + 2).map((_each, more) => free.slice(start, start + more + 3)),
  );
  const sums = [...pairs, ...runs].flatMap((parts) =>
    counts.map((column) => ({ column, parts, sign: 1 as const })),
  );
  return [...left, ...sums];
}

/** Of the relations of each column the one that holds in most rows. */
export function best(relations: readonly Relation[], length: number, of: ColumnOf) {
  const found = new Map<number, { relation: Relation } & ReturnType<typeof judged>>();
  for (const relation of relations) {
    const own = { relation, ...judged(relation, length, of) };
    if (own.held > (found.get(relation.column)?.held ?? 0)) found.set(relation.column, own);
  }
  return [...found.values()].filter(
    ({ held, others, surprise }) =>
      held >= LEAST && held > others.length && surprise >= SURPRISE && others.length > 0,
  );
}
