import type { Layout } from '../head/layout.js';
import { type ReadColumns, readIndexes } from '../head/read-columns.js';
import type { Records } from '../records/records.js';
import type { NumberWay } from '../text/convention.js';
import { type CountWay, type CountWays, countsIn, PLAIN } from './count-way.js';
import { countColumns } from './counts.js';
import { best, type ColumnOf, computed, isLikely, possible, type Relation } from './relations.js';

/** A row in which a column is not what others give, as in most rows. */
export interface Unrelated {
  readonly line: number;
  readonly column: string;
  readonly printed: number;
  readonly computed: number;
  /** The heads of the others. */
  readonly parts: readonly string[];
  readonly isDifference: boolean;
}

/** The first rows of a table, by which it is told what a column can be. */
const FIRST = 10;
/** Columns that are looked at: a table of more has many that are no parts. */
const MOST = 16;

/** Gives the counts of columns of some rows, each read once. */
function readOnce(rows: Records, wayOf: (index: number) => CountWay): ColumnOf {
  const read = new Map<number, Int32Array>();
  return (index) => {
    const counts = read.get(index) ?? countsIn(rows, index, wayOf(index));
    read.set(index, counts);
    return counts;
  };
}

/** Numbers in columns that nothing is read from, as far as they are looked at. */
function freeColumns(few: Records, read: ReadColumns): number[] {
  const used = readIndexes(read);
  const hasNumbers = (index: number) =>
    few.lines.some((_, row) => /^\s*\d/.test(few.textAt(row, index)));
  const free = read.heads.flatMap((head, index) => (head === '' || used.has(index) ? [] : [index]));
  return free.filter(hasNumbers).slice(0, MOST);
}

/** How columns are written, those that are not known found out once. */
function waysOf(file: string, table: Layout, known: CountWays, numbers: NumberWay | null) {
  const found = new Map<number, CountWay>(known);
  return (index: number) => {
    const way =
      found.get(index) ?? countColumns(file, table, [index], numbers).ways.get(index) ?? PLAIN;
    found.set(index, way);
    return way;
  };
}

/** The relations that the first rows of a table show. */
function likelyIn(rows: Records, read: ReadColumns, wayOf: (index: number) => CountWay) {
  if (read.wide) return [];
  const few = rows.slice(0, FIRST);
  const of = readOnce(few, wayOf);
  const all = possible(read.columns, freeColumns(few, read));
  return all.filter((each) => isLikely(each, few.length, of));
}

/** The counts of the columns of some relations: all others are let go. */
function countsOf(relations: readonly Relation[], of: ColumnOf): ReadonlyMap<number, Int32Array> {
  const indexes = relations.flatMap(({ column, parts }) => [column, ...parts]);
  return new Map(indexes.map((index) => [index, of(index)]));
}

/**
 * Columns of which potential or registered is the sum (`L`, `P`, `Jumlah`), or that hold what is left of them (`Belum
 * Terdaftar`), in most rows: gives the rows in which they are not, once they are asked for.
 */
export function unrelatedRows(
  file: string,
  { table, ways }: { readonly table: Layout; readonly ways: CountWays },
  read: ReadColumns,
  numbers: NumberWay | null,
): () => readonly Unrelated[] {
  const { rows, head } = table;
  const wayOf = waysOf(file, table, ways, numbers);
  const likely = likelyIn(rows, read, wayOf);
  const { lines } = rows;
  const counts = countsOf(likely, readOnce(rows, wayOf));
  const of = (index: number) => counts.get(index) ?? new Int32Array(lines.length).fill(-1);
  const headOf = (index: number) => head.cells[index] ?? '';
  const toldOf = ({ column, parts, sign }: Relation) => ({
    ...{ column: headOf(column), parts: parts.map(headOf), isDifference: sign < 0 },
  });
  return () =>
    best(likely, lines.length, of).flatMap(({ relation, others }) =>
      others.map((row) => ({
        ...toldOf(relation),
        line: lines[row] as number,
        printed: of(relation.column)[row] as number,
        computed: computed(relation, row, of) ?? 0,
      })),
    );
}
