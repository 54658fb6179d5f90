import { Cells } from '../core/cells.js';
import { rowsWhere, valueAt } from '../core/dimension.js';
import { COUNTS } from '../core/vocabulary.js';
import { type Problem, Refusal, refuse } from '../problem/problem.js';
import { countColumns, type MarkedColumn } from './counts/counts.js';
import { type Unrelated, unrelatedRows } from './counts/related.js';
import { namelessNumbers, splitThousands } from './counts/split-thousands.js';
import type { ScaledColumn } from './counts/unit-column.js';
import { type SumPart, sumParts } from './counts/wide-sums.js';
import {
  type StateColumn,
  stateColumn,
  stateProblems,
  statesOf,
  withoutStates,
} from './head/activity.js';
import { headRole, readColumns } from './head/columns.js';
import {
  filledDown,
  formulas,
  keyColumns,
  mergedCounts,
  periodTexts,
  withoutBlank,
} from './head/keys.js';
import { type Layout, layout } from './head/layout.js';
import { regionNumbers, rowsAbove, secondTable, swallowedRows } from './head/layout-problems.js';
import { likelyColumns } from './head/likely-heads.js';
import { peopleList } from './head/people.js';
import type { ReadColumns } from './head/read-columns.js';
import { type RawSheet, readSheet, type SheetChoices } from './head/sheet.js';
import { type SoleHead, soleCount } from './head/sole.js';
import { type UnreadColumn, unreadColumns } from './head/unread.js';
import { lackedBy } from './head/wide.js';
import { type Places, readPlaces } from './places/places.js';
import { type Records, rowOfLine } from './records/records.js';
import type { Named, Place } from './records/source.js';
import { type InactiveRow, potentialLost } from './rows/inactive.js';
import { datedBy, withoutHeadings } from './rows/month-headings.js';
import { type RowsRead, readRows } from './rows/reading.js';
import type { LeftOut, RowChoices, TableContext } from './rows/row.js';
import type { NumberWay } from './text/convention.js';
import { type Percent, readPercent } from './text/percent.js';
import { dayFirst } from './text/period.js';
import { cleaned } from './text/text.js';
import { withTotalsAside } from './totals/aside-totals.js';
import { leftOver } from './totals/left-over.js';

/** How a file is to be read where detection or the default is not wanted. */
export interface FileChoices extends RowChoices, SheetChoices {
  readonly numbers: NumberWay | null;
}

/** What was read of one file. */
export interface ReadFile
  extends ReadColumns,
    Omit<RawSheet, 'records'>,
    Pick<Places, 'numbering' | 'findings'> {
  readonly source: Named;
  /** Rows that became cells. */
  readonly rows: number;
  /** The only column of numbers of a side of a join, taken whatever it is called; or null. */
  readonly soleHead: SoleHead | null;
  /** Line that the head ends in. */
  readonly headLine: number;
  /** Lines of the head, from the top. */
  readonly headLines: readonly number[];
  /** Lines that are no rows: titles above the head, column numbers, notes below the table. */
  readonly aside: readonly number[];
  /** Rows left out because a count is missing; of a wide table each segment by itself. */
  readonly leftOut: readonly LeftOut[];
  /** Rows of members who are not active, left out too. */
  readonly inactive: readonly InactiveRow[];
  /** Columns of counts that were read with marks between their digits. */
  readonly marked: readonly MarkedColumn[];
  /** Counts with the mark of a footnote behind them, which was taken off. */
  readonly remarked: readonly string[];
  /** Columns of counts that count thousands or millions. */
  readonly scaled: readonly ScaledColumn[];
  /** A period that is a day in numbers, read with the day first; null where there is none. */
  readonly dayFirst: { readonly example: string; readonly read: string } | null;
  /** Totals whose names were read as segments, since regions stand under several of them. */
  readonly blockSegments: readonly string[];
  /** Columns that may hold what is left of numbers with commas that were not quoted. */
  readonly split: readonly string[];
  /** Columns of a wide table that add up others, left out. */
  readonly sums: readonly SumPart[];
  /** Rows in which a column is not the sum of others, or what they leave, as it is in most rows. */
  readonly unrelated: () => readonly Unrelated[];
  /** The coverage that rows print, by line. */
  readonly coverages: { readonly get: (line: number) => Percent | undefined };
}

/** A file with its rows as cells, the rows that are called totals, and all that is wrong. */
export interface FileRows extends Pick<RowsRead, 'cells' | 'totals' | 'beside' | 'problems'> {
  readonly file: ReadFile;
  /** The columns that nothing is read from, found where they are asked for. */
  readonly unread: () => readonly UnreadColumn[];
}

/** A part of a table that has columns of its own: all of a long one, a segment of a wide one. */
type Columned = Pick<TableContext, 'columns' | 'segment'>;

function partsOf({ wide, columns }: ReadColumns): readonly Columned[] {
  return wide ?? [{ columns, segment: null }];
}

function raggedRows(file: string, { head, rows }: Layout): Problem[] {
  const width = head.cells.findLastIndex((cell) => cell !== '') + 1;
  const isBeyond = (row: number) =>
    rows
      .at(row)
      .cells.slice(head.cells.length)
      .some((cell) => cell.trim() !== '');
  const ragged = rowsWhere(rows.length, (row) => {
    const own = rows.widthOf(row);
    return own < width || (own > head.cells.length && isBeyond(row));
  });
  const other = String(head.cells.length);
  return Array.from(ragged, (row) => {
    const at = { file, line: rows.lineOf(row) };
    return { code: 'ragged-row' as const, ...at, value: String(rows.widthOf(row)), other };
  });
}

/** Columns that hold people, in all parts of a table. */
function countIndexes(found: ReadColumns): number[] {
  const all = partsOf(found).flatMap(({ columns }) =>
    COUNTS.flatMap((role) => columns.get(role) ?? []),
  );
  return [...new Set(all)];
}

/** Lines that are no rows. */
function asideOf({ titles, numbers, repeated, notes }: Layout): number[] {
  const all = [...titles, ...(numbers ? [numbers] : []), ...repeated, ...notes];
  return all.map(({ line }) => line);
}

/** Of a table without a column of coverage: nothing of its rows is kept. */
const NO_COVERAGES: ReadFile['coverages'] = { get: () => undefined };

/** The coverage that rows print, where a column has it. */
function coveragesOf(rows: Records, { columns, wide }: ReadColumns): ReadFile['coverages'] {
  const column = rows.columns[columns.get('coverage') ?? -1];
  if (!column || wide) return NO_COVERAGES;
  const { lines } = rows;
  const textOf = (row: number | undefined) => (row === undefined ? '' : column.textAt(row));
  return { get: (line) => readPercent(cleaned(textOf(rowOfLine(lines, line)))) ?? undefined };
}

/** The layout of a table, and its columns as far as its heads tell. */
function tableOf(file: string, { records, sheet }: RawSheet, choices: FileChoices) {
  const found = layout(records, headRole(choices));
  const people = peopleList(file, found);
  if (people.length > 0) throw new Refusal(people);
  const soleHead = soleCount(found, choices);
  const named = new Map([...likelyColumns(found, sheet, choices), ...choices.columns]);
  if (soleHead) named.set(soleHead.role, soleHead.head);
  const all = readColumns(file, found.head, { ...choices, columns: named });
  if (found.rows.length === 0) refuse({ code: 'no-rows', file });
  const { rows, headings } = withoutHeadings(found.rows, all);
  const table = { ...found, rows: filledDown(rows, sheet, keyColumns(all)) };
  const states = stateColumn(table);
  const own = withoutBlank(table.rows, withoutStates(all, states));
  return { table, headings, soleHead, states, own };
}

/** How counts are written, and the columns that hold them, without those that only add up others. */
function countsOf(file: string, table: Layout, own: ReadColumns, choices: FileChoices) {
  const indexes = countIndexes(own);
  const counts = countColumns(file, table, indexes, choices.numbers);
  const sums = sumParts(own.wide ?? [], table.rows, counts.ways);
  const isSum = ({ segment }: Columned) => sums.some((sum) => sum.segment === segment);
  const wide = own.wide?.filter((part) => !isSum(part)) ?? null;
  return { indexes, counts, sums, columns: { ...own, wide } };
}

/** A table whose columns are told, before any row is read. */
type Told = ReturnType<typeof countsOf> & {
  readonly table: Layout;
  readonly sheet: RawSheet['sheet'];
  readonly delimiter: string | null;
};

/** Refuses a table that is not as it must be for its rows to be read. */
function checkTable(file: string, told: Told, choices: FileChoices): void {
  const { table, sheet, indexes, counts, columns, delimiter } = told;
  const broken = [
    ...rowsAbove(file, table),
    ...secondTable(file, table),
    ...swallowedRows(file, table, columns, delimiter),
    ...raggedRows(file, table),
    ...(delimiter === ',' ? namelessNumbers(file, table, indexes) : []),
    ...regionNumbers(file, table, columns),
    ...mergedCounts(file, table, sheet, indexes),
    ...counts.problems,
    ...leftOver(file, told, choices),
  ];
  if (broken.length > 0) throw new Refusal(broken);
}

/** Refuses states of members that are not told, of rows that are no totals. */
function checkStates(
  file: string,
  table: Layout,
  states: StateColumn | null,
  { of }: Places,
): void {
  const isTotalRow = (row: number) => valueAt(of, row).label !== undefined;
  const untold = stateProblems(file, table, states, isTotalRow);
  if (untold.length > 0) throw new Refusal(untold);
}

/** Rows of all parts of a table. */
function together(parts: readonly RowsRead[]): RowsRead {
  return {
    cells: Cells.together(parts.map(({ cells }) => cells)),
    totals: parts.flatMap(({ totals }) => totals),
    beside: parts.flatMap(({ beside }) => beside),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    inactive: parts.flatMap(({ inactive }) => inactive),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Reads the rows of all parts of a table. */
function rowsOf(
  file: string,
  { table: { rows, head }, sheet, columns, counts: { ways } }: Told,
  states: StateColumn | null,
  places: Places,
  choices: FileChoices,
): RowsRead {
  const [basis, { time }] = [columns.basisHead?.basis ?? null, columns];
  const formulaAt = formulas(sheet);
  const shared = { file, head, rows, time, basis, choices, ways, places: places.of, formulaAt };
  const known = {
    states: statesOf(rows, states),
    uncomputed: new Set(sheet?.uncomputed.map(({ line }) => line)),
  };
  const read = partsOf(columns).map((part) => {
    const isBeside = part.segment !== null && lackedBy(part, choices.needs) !== undefined;
    return readRows({ context: { ...shared, ...part }, ...known, isBeside });
  });
  return together(read);
}

/** Columns that may hold what is left of numbers with commas that were not quoted. */
function splitIn({ table, indexes, columns, delimiter }: Told): readonly string[] {
  const used = new Set(partsOf(columns).flatMap((part) => [...part.columns.values()]));
  return delimiter === ',' ? splitThousands(table, indexes, used) : [];
}

/** What is known of the columns and rows of a file, beside how its bytes were read. */
function factsOf(told: Told, { leftOut, inactive, cells }: RowsRead, places: Places) {
  const { table, columns, sums, counts } = told;
  const { rows, head } = table;
  const { marked, remarked, scaled } = counts;
  const { numbering, findings } = places;
  return {
    ...{ ...columns, numbering, findings, marked, remarked, scaled, sums, leftOut },
    ...{ headLine: head.line, headLines: head.lines, aside: asideOf(table), rows: cells.length },
    ...{ blockSegments: [], dayFirst: dayFirst(periodTexts(rows, columns)), split: splitIn(told) },
    coverages: coveragesOf(rows, columns),
    inactive: inactive.map(({ origin: { line }, registered }) => ({ line, registered })),
  };
}

/**
 * Reads one file.
 *
 * @throws {Refusal} where its columns cannot be told, so that no row can be read
 */
export async function readFile(
  source: Named,
  choices: FileChoices,
  place: Pick<Place, 'cwd' | 'progress'>,
): Promise<FileRows> {
  const file = source.path;
  const { records, ...sheet } = await readSheet(source, choices, place);
  const { table, headings, soleHead, states, own } = tableOf(file, { records, ...sheet }, choices);
  const told: Told = {
    ...countsOf(file, table, own, choices),
    ...{ table, sheet: sheet.sheet, delimiter: sheet.delimiter },
  };
  checkTable(file, told, choices);
  const found = await readPlaces(file, table.rows, table.head, told.columns);
  const places = { ...found, of: withTotalsAside(found.of, table, told.columns, states) };
  checkStates(file, table, states, places);
  const read = datedBy(rowsOf(file, told, states, places, choices), headings);
  const { cells, totals, beside, inactive } = read;
  const problems = [...places.problems, ...read.problems, ...potentialLost(inactive, cells)];
  const unrelated = unrelatedRows(
    file,
    { table, ways: told.counts.ways },
    told.columns,
    choices.numbers,
  );
  const facts = { ...factsOf(told, read, places), ...sheet, source, soleHead, unrelated };
  const unread = unreadColumns(table, sheet.sheet, told.columns);
  return { file: facts, cells, totals, beside, problems, unread };
}
