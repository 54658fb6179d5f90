import { type Dimension, groupedBy, mapped, valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import type { Layout } from '../head/layout.js';
import type { Column, Example } from '../records/column.js';
import type { Records } from '../records/records.js';
import { type Found, findConvention, type NumberWay, namedConvention } from '../text/convention.js';
import { isMissing, readCount } from '../text/number.js';
import { isUnclear, unitOf } from '../text/unit.js';
import { markedCounts, withoutMark } from './count-mark.js';
import type { CountWay, CountWays } from './count-way.js';
import { unitsElsewhere } from './scale.js';
import { findScaled } from './scaled.js';
import {
  type ScaledColumn,
  scaledByRows,
  scaleOfRows,
  unitColumn,
  unitProblems,
} from './unit-column.js';

/** A column whose numbers have marks between their digits, and how they were read. */
export interface MarkedColumn {
  readonly head: string;
  readonly example: string;
  /** The people that the example is read as. */
  readonly read: number;
}

/** How the columns of counts of a file are written, and what cannot be decided. */
interface CountColumns {
  readonly ways: CountWays;
  readonly marked: readonly MarkedColumn[];
  /** Counts with a mark behind them, which is taken off. */
  readonly remarked: readonly string[];
  /** Columns that count thousands or millions. */
  readonly scaled: readonly ScaledColumn[];
  readonly problems: readonly Problem[];
}

/** A text of a column of counts, the line it first stands on, and how many each of its units counts. */
interface CountText {
  readonly line: number;
  readonly text: string;
  readonly scale: number;
}

/** The different cells of a column that hold text; what a workbook holds as a number is in no doubt. */
function textsOf(rows: Records, column: Column, scales: Dimension<number> | null): CountText[] {
  const all: Iterable<Example> = scales
    ? Array.from(groupedBy(rows.length, [column.ids, scales.ids]).firsts, (row) => column.at(row))
    : column.examples();
  return [...all]
    .filter(({ isTyped }) => !isTyped)
    .map(({ text, row }) => ({
      line: rows.lineOf(row),
      text: withoutMark(text),
      scale: scales ? valueAt(scales, row) : 1,
    }))
    .filter(({ text }) => !isMissing(text));
}

/** A column of counts with what was found out about it. */
interface CountColumn {
  readonly index: number;
  readonly head: string;
  readonly headLine: number;
  readonly isScaled: boolean;
  readonly scale: number;
  readonly cells: readonly CountText[];
  readonly found: Found;
}

/** Where a number stands that speaks against a reading. */
interface Against {
  readonly column: CountColumn;
  readonly text: string;
}

function lineOf({ cells, headLine }: CountColumn, text: string): number {
  return cells.find((cell) => cell.text === text)?.line ?? headLine;
}

function undecided(file: string, column: CountColumn, value: string, against: Against): Problem {
  const other = `${against.text} (${file}:${lineOf(against.column, against.text)})`;
  const at = { file, line: lineOf(column, value), column: column.head };
  // One number that can be read in two ways has nothing against it but the unit in its head.
  const isAlone = against.column === column && against.text === value;
  const unit = `"${column.head}" (${file}:${column.headLine})`;
  return { code: 'count-undecided', ...at, value, other: isAlone ? unit : other };
}

/** What another column of the file says against the way a column is read; null where nothing. */
function againstInFile({ found }: CountColumn, others: readonly CountColumn[]): Against | null {
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
    const isMark = group !== null && group !== ' ';
    if (!found.isSure && isMark && unmarked !== null) return { column, text: unmarked };
  }
  return null;
}

function problemsOf(file: string, column: CountColumn, all: readonly CountColumn[]): Problem[] {
  const { found } = column;
  if ('undecided' in found) {
    const [value, text] = found.undecided;
    return [undecided(file, column, value, { column, text })];
  }
  const others = all.filter((other) => other !== column);
  const against = againstInFile(column, others);
  return against && found.example ? [undecided(file, column, found.example, against)] : [];
}

/** A column of counts; one that is scaled by its head or by its rows can have decimals. */
function columnOf(
  { head, rows }: Layout,
  index: number,
  scales: Dimension<number> | null,
): CountColumn {
  const name = head.cells[index] ?? '';
  const { scale } = unitOf(name);
  const column = rows.columns[index];
  const texts = column ? textsOf(rows, column, scales) : [];
  const cells = texts.map((each) => ({ ...each, scale: Math.max(scale, each.scale) }));
  const isScaled = scale > 1 || cells.some((cell) => cell.scale > 1);
  const found = isScaled ? findScaled(cells, []) : findConvention(cells.map(({ text }) => text));
  return { index, head: name, headLine: head.line, isScaled, scale, cells, found };
}

/** Scaled columns that are in doubt, read once more as the sure ones of the file are written. */
function settled(all: readonly CountColumn[]): CountColumn[] {
  const sure = all.flatMap(({ found }) =>
    'undecided' in found || !found.isSure ? [] : [found.convention],
  );
  return all.map((column) =>
    column.isScaled && 'undecided' in column.found
      ? { ...column, found: findScaled(column.cells, sure) }
      : column,
  );
}

/** Columns of counts whose heads name what is not people, or a unit that is not understood. */
function headProblems(file: string, columns: readonly CountColumn[]): Problem[] {
  return columns.flatMap(({ head: column, headLine: line }): Problem[] => {
    const { kind } = unitOf(column);
    const at = { file, line, column, value: column };
    if (kind !== null && kind !== 'people') return [{ code: 'not-people', ...at }];
    return isUnclear(column) ? [{ code: 'unit-unclear', ...at }] : [];
  });
}

/** The first number with marks, and what it is read as. */
function markedOf({ head, cells, found }: CountColumn): MarkedColumn[] {
  if ('undecided' in found || found.example === null) return [];
  const { example, convention } = found;
  const scale = cells.find(({ text }) => text === example)?.scale ?? 1;
  const read = readCount(example, convention, scale);
  return typeof read === 'number' ? [{ head, example, read }] : [];
}

/** Decides for each column of counts how it is written; `way` settles it for all. */
export function countColumns(
  file: string,
  table: Layout,
  indexes: readonly number[],
  way: NumberWay | null,
): CountColumns {
  const units = unitColumn(table);
  const scales = scaleOfRows(table, units);
  const all = settled(indexes.map((index) => columnOf(table, index, scales)));
  const ways = new Map<number, CountWay>();
  for (const { index, scale, found } of all) {
    const own = { scales: scales && mapped(scales, (each) => Math.max(scale, each)), scale };
    if (way !== null) ways.set(index, { convention: namedConvention(way), ...own });
    else if (!('undecided' in found)) ways.set(index, { convention: found.convention, ...own });
  }
  const heads = all.map(({ head }) => head);
  const byHeads = heads.map((head) => ({ head, scale: unitOf(head).scale, by: null }));
  return {
    ways,
    marked: way === null ? all.flatMap(markedOf) : [],
    remarked: all.flatMap(({ index }) => {
      const column = table.rows.columns[index];
      return column ? markedCounts(column) : [];
    }),
    scaled: [
      ...byHeads.filter(({ scale }) => scale > 1),
      ...scaledByRows(
        table,
        units,
        heads.filter((head) => unitOf(head).scale === 1),
      ),
    ],
    problems: [
      ...headProblems(file, all),
      ...unitProblems(file, table, units, heads),
      ...unitsElsewhere(file, table, units ? [] : heads),
      ...(way === null ? all.flatMap((column) => problemsOf(file, column, all)) : []),
    ],
  };
}
