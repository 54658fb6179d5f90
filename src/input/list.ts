import { type Problem, Refusal, refuse } from '../problem/problem.js';
import { scaleSaid } from './counts/scale.js';
import type { Head, HeadRole } from './head/heads.js';
import { filledDown } from './head/keys.js';
import { layout } from './head/layout.js';
import { rowsAbove, secondTable } from './head/layout-problems.js';
import { finestFirst } from './head/levels.js';
import { ofYearFirst } from './head/missing-columns.js';
import { foldHead, knownAs } from './head/roles.js';
import { delimiterBy } from './head/sheet.js';
import { isWorkbook, readWorkbookSheet, type SheetFacts } from './head/workbook.js';
import { columnsAbove, type ListColumns, type ListRow, rowsBy, unreadColumns } from './list-row.js';
import { readText } from './records/read.js';
import type { RawRow, Records } from './records/records.js';
import type { Source } from './records/source.js';

/** What is said of how a list is to be read. */
export interface ListChoices {
  /** Columns with the heads that they are to be; a head that is not there is another table's. Null where none can be named. */
  readonly named: readonly (readonly [column: string, head: string])[] | null;
  /** Sheet of a workbook; null for the only one that has a head. */
  readonly sheet: string | null;
  /** The year that it is most likely of, where that is known: its heads are offered first. */
  readonly year?: string | null;
}

/** A table whose columns are declared: rows of a budget or of payments, written by hand or by a program. */
export interface List<Name extends string> {
  readonly path: string;
  readonly bytes: Buffer;
  readonly headLine: number;
  /** All heads as they stand. */
  readonly allHeads: readonly string[];
  /** The head of each column that is there. */
  readonly heads: Readonly<Partial<Record<Name, string>>>;
  /** The heads of the columns that no column is read from, without remarks. */
  readonly otherHeads: readonly string[];
  /** The head of the column of remarks; empty where there is none. */
  readonly remarkHead: string;
  readonly rows: readonly ListRow<Name>[];
  /** The title or note that says that numbers are in thousands or millions; null where none does. */
  readonly scale: Pick<Problem, 'line' | 'value'> | null;
  /** Rows that are called a total of others. */
  readonly totals: readonly ListRow<Name>[];
}

/** The heads that the user named, folded, with the column that each is to be. */
function namedIn<Name extends string>(
  columns: ListColumns<Name>,
  named: readonly (readonly [string, string])[],
): ReadonlyMap<string, Name> {
  const names = Object.keys(columns) as Name[];
  return new Map(
    named.flatMap(([wanted, head]) => {
      const name = names.find((each) => each === wanted);
      return name === undefined ? [] : [[foldHead(head), name] as const];
    }),
  );
}

/** Which column each head is: a head that the user named first, then one that is known. */
function columnsBy<Name extends string>(
  columns: ListColumns<Name>,
  own: ReadonlyMap<string, Name>,
) {
  const names = Object.keys(columns) as Name[];
  const known = new Map(
    names.flatMap((name) => (columns[name]?.heads ?? []).map((head) => [head, name] as const)),
  );
  return (head: string): Name | undefined =>
    own.get(foldHead(head)) ?? known.get(foldHead(head)) ?? known.get(knownAs(head));
}

/** Numbers tell a row from a title or a note, as those of people do; a region tells heads apart. */
function roleBy<Name extends string>(
  columns: ListColumns<Name>,
  columnOf: (head: string) => Name | undefined,
): HeadRole {
  return (head) => {
    const name = columnOf(head);
    if (name === undefined) return undefined;
    const holds = columns[name]?.holds;
    return holds === 'number' ? 'registered' : holds === 'region' ? 'region' : 'segment';
  };
}

/** The records of a source, and what is known of its sheet. */
async function recordsOf(source: Source, sheet: string | null, roleOf: HeadRole) {
  if (isWorkbook(source.bytes)) return readWorkbookSheet(source, sheet, roleOf);
  const delimiterOf = (text: string) => delimiterBy(text, roleOf);
  const { records } = await readText(source, { encoding: null, delimiterOf });
  return { records, sheet: null };
}

/** Several heads of one column: one of them can be named, or all but one have to go. */
function twoHeads(
  at: Pick<Problem, 'file' | 'line'>,
  value: string,
  list: readonly string[],
  canName: boolean,
  year: string | null,
): Problem {
  return canName
    ? { code: 'two-heads', ...at, value, list: finestFirst(ofYearFirst(list, year)) }
    : { code: 'duplicate-head', ...at, column: list.at(-1) ?? value };
}

/** Where each column is: the head that was named for it, else the only one that is known for it. */
function placesOf<Name extends string>(
  file: string,
  { cells, line }: Head,
  columnOf: (head: string) => Name | undefined,
  own: ReadonlyMap<string, Name>,
  { named, year = null }: ListChoices,
): Map<Name, number> {
  const found = new Map<Name, number[]>();
  cells.forEach((cell, index) => {
    const name = columnOf(cell);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), index]);
  });
  const problems: Problem[] = [];
  const places = new Map<Name, number>();
  for (const [name, indexes] of found) {
    const chosen = indexes.filter((index) => own.has(foldHead(cells[index] ?? '')));
    const [first = 0, ...others] = chosen.length > 0 ? chosen : indexes;
    const list = [first, ...others].map((index) => cells[index] ?? '');
    if (others.length > 0)
      problems.push(twoHeads({ file, line }, name, list, named !== null, year));
    places.set(name, first);
  }
  if (problems.length > 0) throw new Refusal(problems);
  return places;
}

/** Rows that have more cells than the head. */
function raggedRows(file: string, rows: readonly RawRow[], width: number): Problem[] {
  return rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      const [value, other] = [String(cells.length), String(width)];
      return { code: 'ragged-row', file, line, value, other };
    });
}

/** Cells of the columns that are read whose formula nobody has computed. */
function uncomputed<Name extends string>(
  file: string,
  sheet: SheetFacts | null,
  places: ReadonlyMap<Name, number>,
  { cells }: Head,
): Problem[] {
  const read = new Set(places.values());
  const own = sheet?.uncomputed.filter(({ column }) => read.has(column)) ?? [];
  return own.map(({ line, column: index, formula }) => {
    const [column, value] = [cells[index] ?? '', `=${formula}`];
    return { code: 'formula-uncomputed', file, line, column, value };
  });
}

function filled<Name extends string>(
  rows: Records,
  sheet: SheetFacts | null,
  head: Head,
  columns: ListColumns<Name>,
  places: ReadonlyMap<Name, number>,
): RawRow[] {
  const keys = [...places].flatMap(([name, index]) =>
    columns[name]?.holds === 'number' ? [] : [index],
  );
  keys.push(...columnsAbove(head, columns, places));
  return filledDown(rows, sheet, keys).rows();
}

/**
 * Reads a list: its head is looked for below titles, its rows end at notes and signatures, merged cells are of all
 * their rows, in text and workbooks alike.
 *
 * @throws {Refusal} where its columns cannot be told
 */
export async function readList<Name extends string>(
  source: Source,
  columns: ListColumns<Name>,
  choices: ListChoices,
): Promise<List<Name>> {
  const { named, sheet: wanted } = choices;
  const { path: file, bytes } = source;
  const chosen = namedIn(columns, named ?? []);
  const columnOf = columnsBy(columns, chosen);
  const roleOf = roleBy(columns, columnOf);
  const { records, sheet } = await recordsOf(source, wanted, roleOf);
  const found = layout(records, roleOf);
  const { head } = found;
  const places = placesOf(file, head, columnOf, chosen, choices);
  if (found.rows.length === 0) refuse({ code: 'no-rows', file });
  const rows = filled(found.rows, sheet, head, columns, places);
  const broken = [
    ...rowsAbove(file, found),
    ...secondTable(file, found),
    ...uncomputed(file, sheet, places, head),
    ...raggedRows(file, rows, head.cells.length),
  ];
  if (broken.length > 0) throw new Refusal(broken);
  const all = rows.map(rowsBy(head, columns, places));
  const heads = [...places].map(([name, index]) => [name, head.cells[index] ?? ''] as const);
  const unread = unreadColumns(head, places);
  return {
    ...{ path: file, bytes, headLine: head.line, allHeads: head.cells, scale: scaleSaid(found) },
    heads: Object.fromEntries(heads) as List<Name>['heads'],
    otherHeads: unread.others.map((index) => head.cells[index] ?? ''),
    remarkHead: head.cells[unread.remark ?? -1] ?? '',
    rows: all.flatMap(({ isOne, row }) => (isOne ? [] : [row])),
    totals: all.flatMap(({ isOne, row }) => (isOne ? [row] : [])),
  };
}
