import { fold } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import type { Telling, UnreadColumn } from '../head/unread.js';

/** The columns of each file that are not read: they are looked for where rows stand there twice. */
export type UnreadOf = (file: string) => readonly UnreadColumn[];

/** Groups that are looked into, and rows of each: a table of a million rows is not told by more. */
const MOST = 1000;

/** What says when two rows are of comes before what says where, by whom, and whom they count. */
const ORDER: readonly Telling[] = ['period', 'region', 'version', 'programme', 'segment'];

/** The first rows of the first groups that have several. */
function examined({ identities: { ids, firsts } }: Cells): number[][] {
  const sizes = new Int32Array(firsts.length);
  for (const id of ids) sizes[id] = (sizes[id] as number) + 1;
  const groups = new Map<number, number[]>();
  ids.forEach((id, row) => {
    if ((sizes[id] as number) < 2) return;
    const own = groups.get(id);
    if (!own && groups.size < MOST) groups.set(id, [row]);
    else if (own && own.length < MOST) own.push(row);
  });
  return [...groups.values()];
}

/** A column that is not read, and the rows that it tells apart from those before them. */
interface ToldBy {
  readonly column: UnreadColumn;
  /** Of rows that were not looked at, whether it did so for all others. */
  readonly tells: (row: number) => boolean;
}

/** Those of some rows in which columns of this head have a text that none before them has. */
function toldApart(cells: Cells, unreadOf: UnreadOf, head: string, rows: readonly number[]) {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { file, line } = cells.originAt(row);
    const text = fold(
      unreadOf(file)
        .find((each) => each.head === head)
        ?.textAt(line) ?? '',
    );
    const isNew = !seen.has(text) && !seen.has('') && text !== '';
    seen.add(text);
    return isNew && seen.size > 1;
  });
}

/** The column that is not read which tells most of the rows apart that stand there twice; null where none does. */
export function toldBy(cells: Cells, unreadOf: UnreadOf): ToldBy | null {
  const groups = examined(cells);
  const files = new Set(groups.flat().map((row) => cells.originAt(row).file));
  const columns = new Map([...files].flatMap(unreadOf).map((column) => [column.head, column]));
  const ordered = ORDER.flatMap((kind) =>
    [...columns.values()].filter((column) => column.kind === kind),
  );
  const told = ordered.map((column) => {
    const rows = groups.flatMap((group) => toldApart(cells, unreadOf, column.head, group));
    return { column, rows: new Set(rows) };
  });
  const [best] = told.toSorted((one, other) => other.rows.size - one.rows.size);
  if (!best || best.rows.size === 0) return null;
  const seen = new Set(groups.flatMap((rows) => rows.slice(1)));
  const isAll = best.rows.size === seen.size;
  const tells = (row: number) => (seen.has(row) ? best.rows.has(row) : isAll);
  return { column: best.column, tells };
}
