import type { Cell } from '../core/cell.js';
import { Cells } from '../core/cells.js';
import { COUNTS } from '../core/vocabulary.js';
import { type Problem, Refusal, refuse } from '../problem/problem.js';
import {
  type InactiveRow,
  isInactive,
  potentialLost,
  rowState,
  type StateColumn,
  stateColumn,
  stateProblems,
  withoutStates,
} from './activity.js';
import { headRole, readColumns } from './columns.js';
import type { NumberWay } from './convention.js';
import { countColumns, type MarkedColumn } from './counts.js';
import { filledDown, formulas, periodTexts, withoutBlank } from './keys.js';
import { type Layout, layout } from './layout.js';
import { regionNumbers, rowsAbove, secondTable } from './layout-problems.js';
import { peopleList } from './people.js';
import type { Percent } from './percent.js';
import { dayFirst } from './period.js';
import { type Places, readPlaces } from './places.js';
import type { ReadColumns } from './read-columns.js';
import type { RawRow } from './records.js';
import type { Columns } from './roles.js';
import {
  type CountWays,
  type LeftOut,
  type RowChoices,
  RowReader,
  type TableContext,
} from './row.js';
import { type RawSheet, readSheet, type SheetChoices } from './sheet.js';
import { type SoleHead, soleCount } from './sole.js';
import type { Named, Progress, Source } from './source.js';
import { namelessNumbers, splitThousands } from './split-thousands.js';
import type { TotalRow } from './totals.js';
import type { ScaledColumn } from './unit-column.js';
import { lackedBy } from './wide.js';
import { type SumPart, sumParts } from './wide-sums.js';

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
  /** The coverage that rows print, by line. */
  readonly coverages: ReadonlyMap<number, Percent>;
}

/** A file with its rows as cells, the rows that are called totals, and all that is wrong. */
export interface FileRows {
  readonly file: ReadFile;
  readonly cells: Cells;
  readonly totals: readonly TotalRow[];
  /** Totals of one count over the segments of a row, in a column beside them. */
  readonly beside: readonly TotalRow[];
  readonly problems: readonly Problem[];
}

/** A part of a table that has columns of its own: all of a long one, a segment of a wide one. */
interface Part {
  readonly columns: Columns;
  readonly segment: string | null;
}

function partsOf({ wide, columns }: ReadColumns): readonly Part[] {
  return wide ?? [{ columns, segment: null }];
}

function raggedRows(file: string, { head, rows }: Layout): Problem[] {
  const width = head.cells.findLastIndex((cell) => cell !== '') + 1;
  return rows.flatMap(({ line, cells }) => {
    const beyond = cells.slice(head.cells.length).some((cell) => cell.trim() !== '');
    if (cells.length >= width && !beyond) return [];
    const other = String(head.cells.length);
    return [{ code: 'ragged-row' as const, file, line, value: String(cells.length), other }];
  });
}

/** Rows between two words on how far a read is. */
const STEP = 10_000;

/** Reads the rows of one file as cells and totals. */
class Reading {
  readonly cells: Cell[] = [];
  readonly totals: TotalRow[] = [];
  readonly beside: TotalRow[] = [];
  readonly problems: Problem[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly coverages = new Map<number, Percent>();
  readonly inactive: Cell[] = [];

  constructor(
    private readonly file: string,
    private readonly table: Layout,
    private readonly columns: ReadColumns,
    private readonly choices: FileChoices,
    private readonly places: Places,
    private readonly ways: CountWays,
    private readonly states: StateColumn | null,
    private readonly formulaAt: TableContext['formulaAt'],
  ) {}

  private row(row: RawRow, part: Part): void {
    const { file, places, choices, ways } = this;
    const [{ head }, basis] = [this.table, this.columns.labourHead?.basis ?? null];
    const found: Problem[] = [];
    const { placeOf } = places;
    const { formulaAt } = this;
    const { time } = this.columns;
    const context = { file, head, ...part, time, basis, choices, ways, placeOf, formulaAt };
    const reader = new RowReader(context, row, found);
    const { label, text } = placeOf(row);
    const state = rowState(row, this.states) ?? 'active';
    const isBeside = part.segment !== null && lackedBy(part, choices.needs) !== undefined;
    if (label !== undefined || isBeside) {
      const name = label ?? `${text.name || text.code}, ${part.segment}`;
      const totals = label === undefined ? this.beside : this.totals;
      if (state === 'active') totals.push(reader.total(name));
      return;
    }
    const cell = reader.cell();
    this.problems.push(...found);
    if (state !== 'active' || isInactive(cell.segmentKey)) {
      this.inactive.push(cell);
      return;
    }
    const coverage = reader.coverage();
    if (coverage && part.segment === null) this.coverages.set(row.line, coverage);
    const leftOut = reader.leftOut(cell);
    if (leftOut) this.leftOut.push(leftOut);
    else this.cells.push(cell);
  }

  rows(progress: Progress | undefined): void {
    const { rows } = this.table;
    for (const part of partsOf(this.columns))
      for (const [at, row] of rows.entries()) {
        if (at % STEP === 0) progress?.at(this.file, at / rows.length);
        this.row(row, part);
      }
  }
}

/** Columns that hold people, in all parts of a table. */
function countIndexes(found: ReadColumns): number[] {
  const all = partsOf(found).flatMap(({ columns }) =>
    COUNTS.flatMap((role) => columns.get(role) ?? []),
  );
  return [...new Set(all)];
}

/** Lines that are no rows. */
export function asideOf({ titles, numbers, repeated, notes }: Layout): number[] {
  const all = [...titles, ...(numbers ? [numbers] : []), ...repeated, ...notes];
  return all.map(({ line }) => line);
}

/**
 * Reads one file.
 *
 * @throws {Refusal} where its columns cannot be told, so that no row can be read
 */
export async function readFile(
  source: Source,
  choices: FileChoices,
  progress?: Progress,
): Promise<FileRows> {
  const file = source.path;
  const { records, ...sheet } = await readSheet(source, choices);
  const found = layout(records, headRole(choices));
  const people = peopleList(file, found);
  if (people.length > 0) throw new Refusal(people);
  const soleHead = soleCount(found, choices);
  const named = new Map(choices.columns);
  if (soleHead) named.set(soleHead.role, soleHead.head);
  const all = readColumns(file, found.head, { ...choices, columns: named });
  if (found.rows.length === 0) refuse({ code: 'no-rows', file });
  const table = { ...found, rows: filledDown(found.rows, sheet.sheet, all) };
  const states = stateColumn(table);
  const own = withoutBlank(table.rows, withoutStates(all, states));
  const indexes = countIndexes(own);
  const counts = countColumns(file, table, indexes, choices.numbers);
  const sums = sumParts(own.wide ?? [], table.rows, counts.ways);
  const isSum = ({ segment }: Part) => sums.some((sum) => sum.segment === segment);
  const wide = own.wide?.filter((part) => !isSum(part)) ?? null;
  const columns = { ...own, wide };
  const isComma = sheet.delimiter === ',';
  const broken = [
    ...rowsAbove(file, table),
    ...secondTable(file, table),
    ...raggedRows(file, table),
    ...(isComma ? namelessNumbers(file, table, indexes) : []),
    ...regionNumbers(file, table, columns),
    ...counts.problems,
  ];
  if (broken.length > 0) throw new Refusal(broken);
  const places = await readPlaces(file, table.rows, table.head, columns);
  const { ways } = counts;
  const formulaAt = formulas(sheet.sheet);
  const reading = new Reading(file, table, columns, choices, places, ways, states, formulaAt);
  const isTotalRow = (row: RawRow) => places.placeOf(row).label !== undefined;
  const untold = stateProblems(file, table, states, isTotalRow);
  if (untold.length > 0) throw new Refusal(untold);
  reading.rows(progress);
  const { cells, totals, beside, coverages } = reading;
  const problems = [
    ...places.problems,
    ...reading.problems,
    ...potentialLost(reading.inactive, cells),
  ];
  const { marked, scaled } = counts;
  const { numbering, findings } = places;
  const read = {
    source,
    soleHead,
    headLine: table.head.line,
    headLines: table.head.lines,
    aside: asideOf(table),
    rows: cells.length,
    blockSegments: [],
    dayFirst: dayFirst(periodTexts(table.rows, columns)),
  };
  const inactive = reading.inactive.map(({ origin: { line }, registered }) => ({
    line,
    registered,
  }));
  const regions = { numbering, findings, coverages, leftOut: reading.leftOut, inactive };
  const used = new Set(partsOf(columns).flatMap((part) => [...part.columns.values()]));
  const split = isComma ? splitThousands(table, indexes, used) : [];
  const facts = { ...columns, ...sheet, ...read, ...regions, marked, scaled, split, sums };
  return { file: facts, cells: Cells.of(cells), totals, beside, problems };
}
