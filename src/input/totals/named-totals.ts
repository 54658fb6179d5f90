import type { Cells } from '../../core/cells.js';
import { groupedBy, membersOf, rowsWhere, valueAt } from '../../core/dimension.js';
import { taken } from '../../core/numbers.js';
import { distance, noParts, sumOf, type TotalRow, type Whole } from '../rows/total-rows.js';
import { addsUpNothing, isAllSegments, namesKind } from '../text/total-names.js';
import { ColumnSums } from './column-sums.js';
import type { Range } from './runs.js';

/** What rows are looked up by: the file, the segment (`null`: all), and when. */
function columnKey(file: string, segmentKey: string | null, period: string | null): string {
  return `${file}\n${segmentKey ?? ''}\n${period ?? ''}`;
}

/** Rows that totals may add up, by file, segment and period. */
class Columns {
  private readonly found = new Map<string, Int32Array>();
  private readonly made = new Map<string, ColumnSums>();

  constructor(readonly cells: Cells) {
    const [{ file }, keys, periods] = [cells.columns, cells.segmentKeys, cells.periods];
    for (const segments of [[], [keys]]) {
      const ids = [file, periods, ...segments].map((each) => each.ids);
      const groups = groupedBy(cells.length, ids);
      for (const [at, rows] of membersOf(groups).entries()) {
        const row = groups.firsts[at] as number;
        const segment = segments.length > 0 ? valueAt(keys, row) : null;
        this.found.set(columnKey(valueAt(file, row), segment, valueAt(periods, row)), rows);
      }
    }
  }

  of({ origin: { file }, segmentKey, period }: TotalRow): ColumnSums {
    const segment = segmentKey === '' || isAllSegments(segmentKey) ? null : segmentKey;
    const key = columnKey(file, segment, period);
    const rows = this.found.get(key) ?? new Int32Array();
    const column = this.made.get(key) ?? new ColumnSums(this.cells, rows);
    this.made.set(key, column);
    return column;
  }
}

/** Lines of the totals before and behind a total. */
type Bounds = readonly [before: number, after: number];

/**
 * The runs right above and right below a total, at a place of its column, that add up to its counts. They leave out no
 * row of the same list: a sum in which the first rows are missing is wrong.
 */
function fittingRuns({ label, counts }: TotalRow, at: number, column: ColumnSums): Range[] {
  const { runs } = column;
  const wanted = {
    potential: counts.get('potential') ?? 0,
    registered: counts.get('registered') ?? 0,
  };
  const [above, below] = [runs.upTo(at, wanted), runs.from(at, wanted)];
  // A row that counts as much as the total is no row of its list, but another total of it.
  const isTotal = (place: number) => distance(counts, column.sums([place, place + 1])) === 0;
  const isWhole = (border: number, beside: number) =>
    namesKind(label) || column.isBorder(border) || isTotal(beside);
  return [
    ...(above && isWhole(above[0], above[0] - 1) ? [above] : []),
    ...(below && isWhole(below[1], below[1]) ? [below] : []),
  ];
}

/**
 * The run that a row called a total adds up: all of its file, the rows since the total before it or up
 * to the one behind it, or a run right above or below it that fits; whichever fits best.
 */
function runOf(
  total: TotalRow,
  [before, after]: Bounds,
  column: ColumnSums,
  hasTotal: boolean,
): Range {
  const at = column.firstAfter(total.origin.line);
  const all: Range = [0, column.rows.length];
  const block: Range = [column.firstAfter(before), at];
  // Where another total is that of all, one below a block is no second one.
  const isOfBlock = hasTotal && distance(total.counts, column.sums(all)) > 0 && block[0] < at;
  const found: readonly Range[] = [
    ...(isOfBlock ? [] : [all]),
    block,
    ...fittingRuns(total, at, column),
    [at, column.firstAfter(after)],
  ];
  const away = found.map((range) => distance(total.counts, column.sums(range)));
  return found[away.indexOf(Math.min(...away))] ?? [0, 0];
}

/** The rows of its file that a total adds up; of what adds up nothing none. */
function addedUp(
  total: TotalRow,
  bounds: Bounds,
  columns: Columns,
  hasTotal: ReadonlySet<ColumnSums>,
): Pick<Whole, 'parts' | 'sums'> {
  const { cells } = columns;
  if (addsUpNothing(total.label)) return { parts: noParts(cells), sums: null };
  const column = columns.of(total);
  const run = runOf(total, bounds, column, hasTotal.has(column));
  return { parts: { cells, rows: column.rows.subarray(...run) }, sums: column.sums(run) };
}

/** The columns of which a total adds up all rows. */
function withTotal(totals: readonly TotalRow[], columns: Columns): ReadonlySet<ColumnSums> {
  const found = totals.flatMap((total) => {
    const column = columns.of(total);
    return distance(total.counts, column.sums([0, column.rows.length])) === 0 ? [column] : [];
  });
  return new Set(found);
}

/** Rows called totals, each with the rows that it adds up. */
export function namedTotals(totals: readonly TotalRow[], cells: Cells): Whole[] {
  if (totals.length === 0) return [];
  const columns = new Columns(cells);
  const hasTotal = withTotal(totals, columns);
  const lineOf = (total: TotalRow | undefined, file: string) =>
    total?.origin.file === file ? total.origin.line : null;
  return totals.map((total, at) => {
    const { origin, label, counts: printed, coverage, unread = [] } = total;
    const before = lineOf(totals[at - 1], origin.file) ?? 0;
    const after = lineOf(totals[at + 1], origin.file) ?? Number.POSITIVE_INFINITY;
    const added = addedUp(total, [before, after], columns, hasTotal);
    return { origin, label, kind: 'named', printed, ...added, coverage, unread };
  });
}

/** Totals in columns of one file beside those of its segments, each with the cells of its own row. */
export function besideTotals(totals: readonly TotalRow[], cells: Cells): Whole[] {
  const [first] = totals;
  if (!first) return [];
  const { file, line } = cells.columns;
  const lines = new Set(totals.map(({ origin }) => origin.line));
  const own = file.values.indexOf(first.origin.file);
  const rows = rowsWhere(
    cells.length,
    (row) => file.ids[row] === own && lines.has(line[row] as number),
  );
  const groups = groupedBy(rows.length, [taken(line, rows)]);
  const members = new Map(
    membersOf(groups).map((places, at) => {
      const first = rows[groups.firsts[at] as number] as number;
      return [line[first] as number, taken(rows, places)];
    }),
  );
  return totals.map(({ origin, label, counts: printed, coverage }) => {
    const rows = members.get(origin.line);
    const parts = rows ? { cells, rows } : noParts(cells);
    return { origin, label, kind: 'segments', printed, sums: sumOf(parts), parts, coverage };
  });
}
