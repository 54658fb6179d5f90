import { codeWithin } from '../core/above.js';
import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { among, type Dimension, mapped, rowsWhere, valueAt } from '../core/dimension.js';
import { upTo } from '../core/numbers.js';
import { lackingIn, type SegmentNames, seriesOf } from '../core/series.js';
import { named } from '../input/rows/duplicates.js';
import { isAllSegments } from '../input/text/total-names.js';
import { refuse } from '../problem/problem.js';
import type { Note } from './note.js';

/** Those of some rows whose value is a wanted one. */
export function rowsAmong(rows: Int32Array, isWanted: Dimension<boolean>): Int32Array {
  if (!valuesIn(isWanted, rows).includes(false)) return rows;
  return among(rows, (row) => valueAt(isWanted, row));
}

/** The periods of some rows, ascending. */
export function periodsOf(cells: Cells, rows: Int32Array): string[] {
  const there = valuesIn(cells.columns.period, rows);
  return there.flatMap((each) => each ?? []).sort();
}

/** A period, and the rows of regions and segments that others have and it lacks: its sums are too low beside theirs. */
export interface Lacking {
  readonly period: string;
  readonly lacking: number;
}

/** What periods lack that stand beside each other, in their order. */
export function lackingOf(
  cells: Cells,
  periods: readonly string[],
  names: SegmentNames,
): readonly Lacking[] {
  const [{ values }, lacking] = [cells.columns.period, lackingIn(cells, names)];
  return periods.map((period) => ({ period, lacking: lacking[values.indexOf(period)] as number }));
}

/** What is to be known of periods that lack rows. */
export function lackingNotes(all: readonly Lacking[]): Note[] {
  const some = all.filter(({ lacking }) => lacking > 0);
  if (some.length === 0) return [];
  const rows = some.reduce((sum, { lacking }) => sum + lacking, 0);
  return [{ code: 'periods-lacking', periods: some.map(({ period }) => period), rows }];
}

/** The cells of some periods. */
export function cellsOf(cells: Cells, periods: readonly string[]): Cells {
  const isWanted = mapped(cells.columns.period, (each) => each !== null && periods.includes(each));
  return cells.take(rowsWhere(cells.length, (row) => valueAt(isWanted, row)));
}

/** Those of some rows that are of the newest period which their region and segment has among them. */
export function newestEach(cells: Cells, rows: Int32Array, names: SegmentNames): Int32Array {
  if (valuesIn(cells.columns.period, rows).length < 2) return rows;
  const { ids, firsts } = seriesOf(cells, names);
  const texts = [...new Set(cells.columns.period.values.map((each) => each ?? ''))].sort();
  const ages = mapped(cells.columns.period, (each) => texts.indexOf(each ?? ''));
  const newest = new Int32Array(firsts.length).fill(-1);
  for (const row of rows) {
    const id = ids[row] as number;
    newest[id] = Math.max(newest[id] as number, valueAt(ages, row));
  }
  return among(rows, (row) => valueAt(ages, row) === newest[ids[row] as number]);
}

/** Regions x segments that none of the chosen rows is of: how many, and their potential. */
export function absentFrom(cells: Cells, chosen: Int32Array, all: Int32Array, names: SegmentNames) {
  if (chosen.length === all.length) return { rows: 0, workers: 0 };
  const { ids, firsts } = seriesOf(cells, names);
  const isThere = new Uint8Array(firsts.length);
  for (const row of chosen) isThere[ids[row] as number] = 1;
  const { potential } = cells.columns;
  const others = among(all, (row) => isThere[ids[row] as number] === 0);
  const gone = newestEach(cells, others, names);
  return { rows: gone.length, workers: gone.reduce((sum, row) => sum + (potential[row] ?? 0), 0) };
}

/** The last row of each number; -1 of one that no row has. */
function lastRows(ids: Int32Array, count: number, isWanted: (row: number) => boolean): Int32Array {
  const last = new Int32Array(count).fill(-1);
  for (let row = 0; row < ids.length; row += 1) if (isWanted(row)) last[ids[row] as number] = row;
  return last;
}

/** The last row of the regions that lie in each code. */
function rowsBelow(cells: Cells): ReadonlyMap<string, number> {
  const { values, ids } = cells.regions;
  const last = lastRows(ids, values.length, () => true);
  const below = new Map<string, number>();
  values.forEach((region, id) => {
    const within = codeWithin(region);
    const parts = within?.split('.') ?? [];
    const isOwn = within === region.code;
    for (let depth = 1; depth < parts.length + Number(!isOwn); depth += 1) {
      const above = parts.slice(0, depth).join('.');
      below.set(above, Math.max(below.get(above) ?? -1, last[id] as number));
    }
  });
  return below;
}

/** The row of another period whose people a row has too: of a region in its own, or of one of its segments. */
function overlapsOf(cells: Cells): (row: number) => number | undefined {
  const { values, ids } = cells.regions;
  const below = rowsBelow(cells);
  const lower = values.map(({ code }) => (code === null ? undefined : below.get(code)));
  const isAll = mapped(cells.columns.segment, ({ segmentKey }) => isAllSegments(segmentKey));
  const apart = lastRows(ids, values.length, (row) => !valueAt(isAll, row));
  const { period } = cells.columns;
  return (row) => {
    const id = ids[row] as number;
    const parts = [lower[id], valueAt(isAll, row) ? apart[id] : undefined];
    return parts.find((part = -1) => part >= 0 && valueAt(period, part) !== valueAt(period, row));
  };
}

/** A region beside one that lies in it, of different periods: who is in both would be counted twice. */
export function refuseOverlaps(cells: Cells): void {
  const overlapOf = overlapsOf(cells);
  for (let row = 0; row < cells.length; row += 1) {
    const part = overlapOf(row);
    if (part === undefined) continue;
    const [value, other] = [named(cells.at(row)), named(cells.at(part))];
    const [newest = ''] = periodsOf(cells, upTo(cells.length)).toReversed();
    const suggestion = `--period ${newest}`;
    refuse({ code: 'periods-overlap', ...cells.originAt(row), value, other, suggestion });
  }
}
