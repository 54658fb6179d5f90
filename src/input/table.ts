import type { Cell } from '../core/cell.js';
import { add } from '../core/exact.js';
import { STATUSES, type Status } from '../core/vocabulary.js';
import { isRefusal, type Problem, Refusal, refuse } from '../problem/problem.js';
import {
  cellKey,
  codesMissing,
  codesWithTwoNames,
  duplicates,
  isTotal,
  mayHoldProvinces,
  mixedPeriods,
  periodsMissing,
  prefixRows,
  provinceRows,
  subsidisedAbove,
  totalRows,
  unlikeDuplicates,
} from './checks.js';
import { type ColumnChoices, knownCount, type ReadColumns, readColumns } from './columns.js';
import type { NumberWay } from './convention.js';
import { countColumns, type MarkedColumn, type ScaledColumn } from './counts.js';
import { type Decoded, decode, type Encoding } from './decode.js';
import { type Layout, layout, stackedHeads } from './layout.js';
import { readRecords, splitLines } from './records.js';
import { type RowChoices, RowReader } from './row.js';
import { expand, type Place, readSource, type Source, STDIN } from './source.js';

export const DUPLICATE_WAYS = ['error', 'sum'] as const;
export type DuplicateWay = (typeof DUPLICATE_WAYS)[number];

/** How inputs are to be read where detection or the default is not wanted. */
export interface ReadChoices extends RowChoices {
  readonly columns: ColumnChoices;
  readonly duplicates: DuplicateWay;
  readonly delimiter: string | null;
  readonly encoding: Encoding | null;
  readonly numbers: NumberWay | null;
}

/** What was read of one file. */
export interface ReadFile extends ReadColumns, Omit<Decoded, 'text'> {
  readonly source: Source;
  readonly delimiter: string;
  /** Rows that became cells. */
  readonly rows: number;
  /** Line that the head stands in. */
  readonly headLine: number;
  /** Lines that are no rows: titles above the head, column numbers, notes below the table. */
  readonly aside: readonly number[];
  /** Lines of rows left out because a count is missing. */
  readonly leftOut: readonly number[];
  /** Columns of counts that were read with marks between their digits. */
  readonly marked: readonly MarkedColumn[];
  /** Columns of counts that count thousands or millions. */
  readonly scaled: readonly ScaledColumn[];
}

/** Checked cells of all files, and what was read of each. */
export interface ReadTable {
  readonly cells: readonly Cell[];
  readonly files: readonly ReadFile[];
}

/** The delimiter with which most heads are known; of equal ones the one that stands most often. */
function detectDelimiter(text: string, choices: ReadChoices): string {
  let best = ',';
  let most: readonly [number, number] = [-1, -1];
  for (const [delimiter, lines] of splitLines(text)) {
    const known = Math.max(0, ...lines.map((heads) => knownCount(heads, choices.columns)));
    const cells = lines.reduce((sum, heads) => sum + heads.length, 0);
    const score: readonly [number, number] = [known, cells];
    if (score[0] > most[0] || (score[0] === most[0] && score[1] > most[1])) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

function raggedRows(file: string, { head, rows }: Layout): Problem[] {
  return rows.flatMap(({ line, cells }) => {
    const beyond = cells.slice(head.cells.length).some((cell) => cell.trim() !== '');
    if (cells.length >= head.cells.length && !beyond) return [];
    const other = String(head.cells.length);
    return [{ code: 'ragged-row' as const, file, line, value: String(cells.length), other }];
  });
}

async function readFile(
  source: Source,
  choices: ReadChoices,
  cells: Cell[],
  problems: Problem[],
): Promise<ReadFile> {
  const file = source.path;
  const { text, ...decoded } = await decode(source, choices.encoding);
  const delimiter = choices.delimiter ?? detectDelimiter(text, choices);
  const table = layout(await readRecords(file, text, delimiter), choices.columns);
  const stacked = stackedHeads(file, table);
  if (stacked.length > 0) throw new Refusal(stacked);
  const columns = readColumns(file, table.head, choices.columns);
  if (table.rows.length === 0) refuse({ code: 'no-rows', file });
  const counts = countColumns(file, table, columns, choices.numbers);
  const ragged = [...raggedRows(file, table), ...counts.problems];
  problems.push(...ragged);
  const context = { file, head: table.head, found: columns, choices, ways: counts.ways };
  const leftOut: number[] = [];
  const before = cells.length;
  for (const row of ragged.length > 0 ? [] : table.rows) {
    const found: Problem[] = [];
    const reader = new RowReader(context, row, found);
    const cell = reader.cell();
    // A row of totals lacks what others have; that it is one is what is wrong with it.
    const total = [cell.region.name, cell.region.code ?? ''].find(isTotal);
    if (found.length > 0 && total !== undefined)
      problems.push({ code: 'total-row', file, line: row.line, value: total });
    else problems.push(...found);
    if (reader.leftOut) leftOut.push(row.line);
    else cells.push(cell);
  }
  const rows = cells.length - before;
  const { marked, scaled } = counts;
  const { titles, numbers, notes } = table;
  const aside = [...titles, ...(numbers ? [numbers] : []), ...notes].map(({ line }) => line);
  const read = { source, delimiter, headLine: table.head.line, aside, rows, leftOut };
  return { ...columns, ...decoded, ...read, marked, scaled };
}

/** The less sure of two statuses. */
function lessSure(a: Status | null, b: Status | null): Status | null {
  const rank = (status: Status | null) => (status === null ? 0 : STATUSES.indexOf(status));
  return rank(b) > rank(a) ? b : a;
}

function together(first: Cell, cell: Cell): Cell {
  const isKnown = first.subsidised !== null && cell.subsidised !== null;
  return {
    ...first,
    further: [...first.further, cell.origin],
    potential: add(first.potential, cell.potential),
    registered: add(first.registered, cell.registered),
    subsidised: isKnown ? add(first.subsidised ?? 0, cell.subsidised ?? 0) : null,
    status: lessSure(first.status, cell.status),
  };
}

/** Adds up cells of the same region, segment and period, where the user asked for it. */
function summed(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const first = sums.get(cellKey(cell));
    sums.set(cellKey(cell), first ? together(first, cell) : cell);
  }
  return [...sums.values()];
}

/** Rules over all rows together, each on its own. */
const RULES = [
  totalRows,
  prefixRows,
  codesWithTwoNames,
  codesMissing,
  mixedPeriods,
  periodsMissing,
  subsidisedAbove,
] as const;

/** Files that cannot be read as one table, or in which no row has its counts. */
function filesTogether(files: readonly ReadFile[], cells: readonly Cell[]): Problem[] {
  if (cells.length === 0)
    return files.map(({ source, leftOut: [line = 1] }) => ({
      code: 'no-counts',
      file: source.path,
      line,
    }));
  const has = ({ columns }: ReadFile) => columns.has('segment');
  const [without, beside] = [files.find((file) => !has(file)), files.find(has)];
  if (!without || !beside) return [];
  return [{ code: 'segments-mixed', file: without.source.path, other: beside.source.path }];
}

async function problemsOf(cells: readonly Cell[], duplicateWay: DuplicateWay): Promise<Problem[]> {
  const problems = RULES.flatMap((rule) => rule(cells));
  problems.push(...(duplicateWay === 'error' ? duplicates : unlikeDuplicates)(cells));
  if (mayHoldProvinces(cells)) {
    const { provinceNames } = await import('../region/names.js');
    problems.push(...provinceRows(cells, provinceNames()));
  }
  return problems;
}

/**
 * Reads all inputs as one table. Everything that is wrong in any of them is reported at once.
 *
 * @throws {Refusal} with every problem found
 */
export async function readTable(
  paths: readonly string[],
  choices: ReadChoices,
  place: Place,
): Promise<ReadTable> {
  const cells: Cell[] = [];
  const problems: Problem[] = [];
  const files: ReadFile[] = [];
  const expanded = expand(paths, place.cwd);
  if (expanded.filter((path) => path === '-').length > 1)
    refuse({ code: 'stdin-twice', file: STDIN });
  for (const path of expanded) {
    try {
      files.push(await readFile(readSource(path, place), choices, cells, problems));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length === 0) problems.push(...filesTogether(files, cells));
  if (problems.length === 0) problems.push(...(await problemsOf(cells, choices.duplicates)));
  if (problems.length > 0) throw new Refusal(problems);
  return { cells: choices.duplicates === 'sum' ? summed(cells) : cells, files };
}
