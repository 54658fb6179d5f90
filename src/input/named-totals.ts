import { fold } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { type Grouped, groupedBy, membersOf } from '../core/dimension.js';
import { inLines } from './lines.js';
import { Runs } from './runs.js';
import { isAllSegments } from './total-names.js';
import {
  type Counts,
  distance,
  noParts,
  type Parts,
  sumOf,
  type TotalRow,
  totalKey,
  type Whole,
} from './totals.js';

/** An average adds up nothing. */
const AVERAGE = /^rata[- ]rata\b/;

/** Rows in the order of their lines, and what all of them add up to. */
interface Column {
  readonly runs: Runs;
  readonly sums: Counts | null;
}

/** Rows that totals may add up, by file, segment and period, in the order of their lines. */
class Columns {
  private readonly rows = new Map<string, Int32Array>();
  private readonly made = new Map<string, Column>();

  constructor(private readonly cells: Cells) {
    const { columns, periods, segmentKeys } = cells;
    const files = groupedBy(cells.length, [columns.file.ids, periods.ids]);
    this.add(files, () => null);
    this.add(groupedBy(cells.length, [files.ids, segmentKeys.ids]), (row) => {
      return segmentKeys.values[segmentKeys.ids[row] as number] ?? null;
    });
  }

  private add(groups: Grouped, segmentOf: (row: number) => string | null): void {
    const { columns, periods } = this.cells;
    for (const rows of membersOf(groups)) {
      const first = rows[0] as number;
      const file = columns.file.values[columns.file.ids[first] as number] ?? '';
      const period = periods.values[periods.ids[first] as number] ?? null;
      this.rows.set(totalKey(file, segmentOf(first), period), rows);
    }
  }

  of({ origin: { file }, segmentKey, period }: TotalRow): Column {
    const segment = segmentKey === '' || isAllSegments(segmentKey) ? null : segmentKey;
    const at = totalKey(file, segment, period);
    const known = this.made.get(at);
    if (known) return known;
    const rows = inLines(this.cells, this.rows.get(at) ?? new Int32Array(0));
    const { cells } = this;
    const column = { runs: new Runs(cells, rows), sums: sumOf({ cells, rows }) };
    this.made.set(at, column);
    return column;
  }
}

/** The place of the first row after a line, of rows in the order of their lines. */
function firstAfter({ cells, rows }: Parts, line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells.columns.line[rows[middle] as number] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows that a row called a total adds up: all of its file, those since the total before it or up
 * to the one behind it, or a run right above or below it that fits; whichever fits best.
 */
function rowsOf({ origin: { line }, counts }: TotalRow, [before, after]: Bounds, column: Column) {
  const { runs, sums: all } = column;
  const { cells, rows } = runs;
  const at = firstAfter(runs, line);
  const wanted = {
    potential: counts.get('potential') ?? 0,
    registered: counts.get('registered') ?? 0,
  };
  const none = new Int32Array(0);
  const some = [
    rows.subarray(firstAfter(runs, before), at),
    runs.upTo(at, wanted) ?? none,
    runs.from(at, wanted) ?? none,
    rows.subarray(at, firstAfter(runs, after)),
  ].map((own) => ({ parts: { cells, rows: own }, sums: sumOf({ cells, rows: own }) }));
  const found = [{ parts: { cells, rows }, sums: all }, ...some];
  const away = found.map(({ sums }) => distance(counts, sums));
  return found[away.indexOf(Math.min(...away))] ?? { parts: noParts(cells), sums: null };
}

/** Lines of the totals before and behind a total. */
type Bounds = readonly [before: number, after: number];

/** Rows called totals, each with the rows of its file that it adds up. An average adds up nothing. */
export function namedTotals(totals: readonly TotalRow[], cells: Cells): Whole[] {
  if (totals.length === 0) return [];
  const columns = new Columns(cells);
  const lineOf = (total: TotalRow | undefined, file: string) =>
    total?.origin.file === file ? total.origin.line : null;
  return totals.map((total, at) => {
    const { origin, label, counts: printed, coverage } = total;
    const before = lineOf(totals[at - 1], origin.file) ?? 0;
    const after = lineOf(totals[at + 1], origin.file) ?? Number.POSITIVE_INFINITY;
    const isAverage = AVERAGE.test(fold(label));
    const { parts, sums } = isAverage
      ? { parts: noParts(cells), sums: null }
      : rowsOf(total, [before, after], columns.of(total));
    return { origin, label, kind: 'named', printed, sums, parts, coverage };
  });
}

/** Totals in columns of one file beside those of its segments, each with the cells of its own row. */
export function besideTotals(totals: readonly TotalRow[], cells: Cells): Whole[] {
  const [first] = totals;
  if (!first) return [];
  const { file, line } = cells.columns;
  const rows = new Map<number, number[]>(totals.map(({ origin }) => [origin.line, []]));
  for (let row = 0; row < cells.length; row += 1)
    if (file.values[file.ids[row] as number] === first.origin.file)
      rows.get(line[row] as number)?.push(row);
  return totals.map(({ origin, label, counts: printed, coverage }) => {
    const parts = { cells, rows: Int32Array.from(rows.get(origin.line) ?? []) };
    return { origin, label, kind: 'segments', printed, sums: sumOf(parts), parts, coverage };
  });
}
