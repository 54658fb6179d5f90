import type { Problem } from '../problem/problem.js';
import {
  type Convention,
  type Found,
  findConvention,
  type NumberWay,
  namedConvention,
} from './convention.js';
import type { Layout } from './layout.js';
import { isMissing } from './number.js';
import type { RawRow } from './records.js';
import type { CountWay, CountWays } from './row.js';
import { unitOf } from './unit.js';

/** A column whose numbers have marks between their digits, and how they were read. */
export interface MarkedColumn {
  readonly head: string;
  readonly convention: Convention;
  readonly example: string;
}

/** A column whose head says that its numbers count more than one each. */
export interface ScaledColumn {
  readonly head: string;
  readonly scale: number;
}

/** How the columns of counts of a file are written, and what cannot be decided. */
export interface CountColumns {
  readonly ways: CountWays;
  readonly marked: readonly MarkedColumn[];
  /** Columns that count thousands or millions. */
  readonly scaled: readonly ScaledColumn[];
  readonly problems: readonly Problem[];
}

/** The cells of a column that hold text; what a workbook holds as a number is in no doubt. */
function cellsOf(rows: readonly RawRow[], index: number): RawRow[] {
  return rows
    .filter(({ typed }) => !typed?.[index])
    .map(({ line, cells }) => ({ line, cells: [cells[index] ?? ''] }))
    .filter(({ cells: [cell = ''] }) => !isMissing(cell));
}

/** A column of counts with what was found out about it. */
interface Column {
  readonly index: number;
  readonly head: string;
  readonly scale: number;
  readonly cells: readonly RawRow[];
  readonly found: Found;
}

/** Where a number stands that speaks against a reading. */
interface Against {
  readonly column: Column;
  readonly text: string;
}

function lineOf({ cells }: Column, text: string): number {
  return cells.find(({ cells: [cell = ''] }) => cell.trim() === text)?.line ?? 0;
}

function undecided(file: string, column: Column, value: string, against: Against): Problem {
  const other = `${against.text} (${file}:${lineOf(against.column, against.text)})`;
  const at = { file, line: lineOf(column, value), column: column.head };
  return { code: 'count-undecided', ...at, value, other };
}

/** What another column of the file says against the way a column is read; null where nothing. */
function againstInFile({ found }: Column, others: readonly Column[]): Against | null {
  if ('undecided' in found || found.example === null) return null;
  const { group, decimal } = found.convention;
  for (const column of others) {
    if ('undecided' in column.found) continue;
    const { convention: other, example, unmarked, isSure } = column.found;
    const clashes =
      (group !== null && other.group !== null && group !== other.group) ||
      (group !== null && group === other.decimal) ||
      (decimal !== null && decimal === other.group);
    if (clashes && example !== null && (isSure || !found.isSure)) return { column, text: example };
    // Who writes one column without marks hardly sets them in the next.
    if (!found.isSure && group !== null && unmarked !== null) return { column, text: unmarked };
  }
  return null;
}

function problemsOf(file: string, column: Column, all: readonly Column[]): Problem[] {
  const { found } = column;
  if ('undecided' in found) {
    const [value, text] = found.undecided;
    return [undecided(file, column, value, { column, text })];
  }
  const others = all.filter((other) => other !== column);
  const against = againstInFile(column, others);
  return against && found.example ? [undecided(file, column, found.example, against)] : [];
}

/** Thousands have decimals, so a mark in them is in doubt until the user says what it is. */
function scaledConvention(texts: readonly string[], head: string): Found {
  const marked = texts.find((text) => !/^\d+$/.test(text));
  if (marked !== undefined) return { undecided: [marked, `"${head}"`] };
  const convention = { group: null, decimal: null };
  return { convention, example: null, unmarked: null, isSure: false };
}

function columnOf({ head, rows }: Layout, index: number): Column {
  const name = head.cells[index] ?? '';
  const cells = cellsOf(rows, index);
  const { scale } = unitOf(name);
  const texts = cells.map(({ cells: [cell = ''] }) => cell.trim());
  const found = scale === 1 ? findConvention(texts) : scaledConvention(texts, name);
  return { index, head: name, scale, cells, found };
}

/** Decides for each column of counts how it is written; `way` settles it for all. */
export function countColumns(
  file: string,
  table: Layout,
  indexes: readonly number[],
  way: NumberWay | null,
): CountColumns {
  const all = indexes.map((index) => columnOf(table, index));
  const ways = new Map<number, CountWay>();
  const marked: MarkedColumn[] = [];
  for (const { index, head, scale, found } of all) {
    if (way !== null) ways.set(index, { convention: namedConvention(way), scale });
    if (way !== null || 'undecided' in found) continue;
    const { convention, example } = found;
    ways.set(index, { convention, scale });
    if (example !== null) marked.push({ head, convention, example });
  }
  const problems = way === null ? all.flatMap((column) => problemsOf(file, column, all)) : [];
  return { ways, marked, scaled: all.filter(({ scale }) => scale > 1), problems };
}
