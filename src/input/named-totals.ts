import { type Cell, fold } from '../core/cell.js';
import { Runs } from './runs.js';
import { isAllSegments } from './total-names.js';
import { type Counts, distance, sumOf, type TotalRow, totalKey, type Whole } from './totals.js';

/** An average adds up nothing. */
const AVERAGE = /^rata[- ]rata\b/;

/** Rows in the order of their lines, and what all of them add up to. */
interface Column {
  readonly runs: Runs;
  readonly sums: Counts | null;
}

/** Cells that totals may add up, by file, segment and period, in the order of their lines. */
class Columns {
  private readonly found = new Map<string, Cell[]>();
  private readonly made = new Map<string, Column>();

  constructor(cells: readonly Cell[]) {
    for (const cell of [...cells].sort((a, b) => a.origin.line - b.origin.line))
      for (const segment of [null, cell.segmentKey]) {
        const at = totalKey(cell.origin.file, segment, cell.period);
        const own = this.found.get(at);
        if (own) own.push(cell);
        else this.found.set(at, [cell]);
      }
  }

  of({ origin: { file }, segmentKey, period }: TotalRow): Column {
    const segment = segmentKey === '' || isAllSegments(segmentKey) ? null : segmentKey;
    const at = totalKey(file, segment, period);
    const cells = this.found.get(at) ?? [];
    const column = this.made.get(at) ?? { runs: new Runs(cells), sums: sumOf(cells) };
    this.made.set(at, column);
    return column;
  }
}

/** The place of the first cell after a line, of cells in the order of their lines. */
function firstAfter(cells: readonly Cell[], line: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.origin.line ?? 0) <= line) low = middle + 1;
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
  const { cells } = runs;
  const at = firstAfter(cells, line);
  const wanted = {
    potential: counts.get('potential') ?? 0,
    registered: counts.get('registered') ?? 0,
  };
  const some = [
    cells.slice(firstAfter(cells, before), at),
    runs.upTo(at, wanted) ?? [],
    runs.from(at, wanted) ?? [],
    cells.slice(at, firstAfter(cells, after)),
  ].map((parts) => ({ parts, sums: sumOf(parts) }));
  const found = [{ parts: cells, sums: all }, ...some];
  const away = found.map(({ sums }) => distance(counts, sums));
  return found[away.indexOf(Math.min(...away))] ?? { parts: [], sums: null };
}

/** Lines of the totals before and behind a total. */
type Bounds = readonly [before: number, after: number];

/** Rows called totals, each with the rows of its file that it adds up. An average adds up nothing. */
export function namedTotals(totals: readonly TotalRow[], cells: readonly Cell[]): Whole[] {
  const columns = new Columns(cells);
  const lineOf = (total: TotalRow | undefined, file: string) =>
    total?.origin.file === file ? total.origin.line : null;
  return totals.map((total, at) => {
    const { origin, label, counts: printed, coverage } = total;
    const before = lineOf(totals[at - 1], origin.file) ?? 0;
    const after = lineOf(totals[at + 1], origin.file) ?? Number.POSITIVE_INFINITY;
    const isAverage = AVERAGE.test(fold(label));
    const { parts, sums } = isAverage
      ? { parts: [], sums: null }
      : rowsOf(total, [before, after], columns.of(total));
    return { origin, label, kind: 'named', printed, sums, parts, coverage };
  });
}

/** Totals in columns of one file beside those of its segments, each with the cells of its own row. */
export function besideTotals(totals: readonly TotalRow[], cells: readonly Cell[]): Whole[] {
  const rows = new Map<number, Cell[]>(totals.map(({ origin }) => [origin.line, []]));
  const file = totals[0]?.origin.file;
  for (const cell of cells) if (cell.origin.file === file) rows.get(cell.origin.line)?.push(cell);
  return totals.map(({ origin, label, counts: printed, coverage }) => {
    const parts = rows.get(origin.line) ?? [];
    return { origin, label, kind: 'segments', printed, sums: sumOf(parts), parts, coverage };
  });
}
