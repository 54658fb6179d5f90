import { depthOf, dotted } from '../region/code.js';
import type { Head } from './head/heads.js';
import { fineness, levelOf } from './head/levels.js';
import { foldHead, roleOf } from './head/roles.js';
import { type NamedAbove, namedAbove } from './places/regions-above.js';
import type { RawRow } from './records/records.js';
import { isSum, isTotal } from './text/total-names.js';

/** A column of a list: what it holds, and the heads it is known by, folded; see `foldHead`. */
interface ListColumn {
  readonly holds: 'number' | 'region' | 'text';
  readonly heads: readonly string[];
}

/** The columns that a list can have, out of all that lists of its kind know. */
export type ListColumns<Name extends string> = Readonly<Partial<Record<Name, ListColumn>>>;

/** A row of a list. */
export interface ListRow<Name extends string> {
  readonly line: number;
  /** The text of a cell, trimmed; empty where there is none. */
  readonly textOf: (name: Name) => string;
  /** Names of the regions that its own lies in, from columns beside that of the region; the finest first. */
  readonly above: readonly NamedAbove[];
  /** The texts of cells that no column is read from, without remarks; see `otherHeads` of the list. */
  readonly others: readonly string[];
  /** The text of a remark; empty where no column has one. */
  readonly remark: string;
  /** Whether it has numbers alone, and neither a word nor a region. */
  readonly isNameless: boolean;
  /** The code of an account, dotted; empty where no column has it. */
  readonly account: string;
}

/** Heads of remarks, which may speak of totals and be of none. */
const REMARK = /^(?:ket|keterangan|catatan|remarks?|notes?)$/;
/** Heads of account numbers, and such a number. */
const ACCOUNT_HEAD = /\b(?:rekening|akun|account)\b/;
const ACCOUNT = /^\d+(?:\.\d+)*$/;

/** The columns that no column of a list is read from: accounts, remarks, and others. */
export function unreadColumns(head: Head, places: ReadonlyMap<string, number>) {
  const read = new Set(places.values());
  const heads = head.cells.map((cell) => foldHead(cell));
  const all = [...heads.keys()].filter((index) => !read.has(index));
  return {
    account: all.find((index) => ACCOUNT_HEAD.test(heads[index] ?? '')),
    remark: all.find((index) => REMARK.test(heads[index] ?? '')),
    others: all.filter((index) => !REMARK.test(heads[index] ?? '')),
  };
}

/** The column that regions are read from: that of names, which is declared after that of codes. */
function regionColumn<Name extends string>(
  columns: ListColumns<Name>,
  places: ReadonlyMap<Name, number>,
): number | undefined {
  const names = Object.keys(columns) as Name[];
  const own = names.filter((name) => columns[name]?.holds === 'region' && places.has(name)).at(-1);
  return own === undefined ? undefined : places.get(own);
}

/** The columns of names of regions above those that a list is of, the finest first: `Kab/Kota` beside `Kecamatan`. */
export function columnsAbove<Name extends string>(
  { cells }: Head,
  columns: ListColumns<Name>,
  places: ReadonlyMap<Name, number>,
): number[] {
  const own = regionColumn(columns, places);
  if (own === undefined) return [];
  const read = new Set(places.values());
  const level = (index: number) => fineness(cells[index] ?? '');
  const isAbove = (index: number) => level(index) < 0 || level(index) > level(own);
  return [...cells.keys()]
    .filter((index) => !read.has(index) && isAbove(index))
    .filter((index) => ['region', 'province'].includes(roleOf(cells[index] ?? '') ?? ''))
    .sort((a, b) => level(a) - level(b));
}

/** Makes rows of a list, and tells whether something in one calls it a total. */
export function rowsBy<Name extends string>(
  head: Head,
  columns: ListColumns<Name>,
  places: ReadonlyMap<Name, number>,
) {
  const { account, remark, others } = unreadColumns(head, places);
  const ofKind = (kind: ListColumn['holds']) =>
    [...places].flatMap(([name, index]) => (columns[name]?.holds === kind ? [index] : []));
  const above = columnsAbove(head, columns, places).map((index) => {
    return { index, level: levelOf(head.cells[index] ?? '') };
  });
  const [texts, regions] = [ofKind('text'), ofKind('region')];
  return ({ line, cells }: RawRow) => {
    const at = (index: number | undefined) => (cells[index ?? -1] ?? '').trim();
    const hasCode = regions.some((index) => depthOf(dotted(at(index)) ?? '') > 0);
    const isOne =
      [...texts, ...regions, ...others].some((index) => isSum(at(index))) ||
      (!hasCode && regions.some((index) => isTotal(at(index))));
    const isNameless =
      !cells.some((cell) => /\p{L}/u.test(cell)) && regions.every((index) => at(index) === '');
    const own = at(account);
    const row: ListRow<Name> = {
      line,
      textOf: (name: Name) => at(places.get(name)),
      above: namedAbove(at, above),
      others: others.map(at),
      remark: at(remark),
      isNameless,
      account: ACCOUNT.test(own) ? own : '',
    };
    return { isOne, row };
  };
}
