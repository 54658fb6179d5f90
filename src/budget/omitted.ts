import { type Region, regionKey } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { mapped, rowsWhere, valueAt } from '../core/dimension.js';
import { type SegmentNames, seriesKey } from '../core/series.js';
import type { Omitted } from '../input/rows/omitted.js';
import type { SegmentBook } from '../segment/segments.js';
import { isOneOf } from './region-names.js';
import { isOfSegment } from './segment-names.js';

/** What decides which rows without a count would be among the chosen cells. */
export interface Chosen {
  readonly cells: Cells;
  /** Periods of the cells, ascending. */
  readonly periods: readonly string[];
  /** What was asked for: see `Selection`. */
  readonly regions: readonly string[];
  readonly segments: readonly string[];
  readonly period: string;
  readonly ofRegions: boolean;
  /** What tells segments apart through time. */
  readonly names: SegmentNames;
}

/** Whether each of the regions is that of one of some rows. */
function isTheirs(rows: readonly Omitted[]): (region: Region) => boolean {
  const keys = new Set(rows.map(({ region }) => regionKey(region)));
  return (region) => keys.has(regionKey(region));
}

/** The period of each region and segment among the cells, of the regions of some rows. */
function periodsBySeries({ cells, names }: Chosen, rows: readonly Omitted[]) {
  const isWanted = mapped(cells.columns.region, isTheirs(rows));
  const own = cells.take(rowsWhere(cells.length, (row) => valueAt(isWanted, row)));
  const periods = new Map<string, string>();
  for (const cell of own) periods.set(seriesKey(cell, names), cell.period ?? '');
  return periods;
}

/** Which rows without a count are of the periods that were chosen, or of a later one. */
function ofPeriods(rows: readonly Omitted[], chosen: Chosen) {
  const { periods, period: wanted } = chosen;
  const taken = periods.at(-1);
  if (taken === undefined || wanted === 'all') return rows;
  const bySeries = wanted === 'latest-each' ? periodsBySeries(chosen, rows) : null;
  return rows.filter((row) => {
    if (row.period === null) return true;
    if (wanted === 'newest') return row.period >= taken;
    if (bySeries === null) return row.period === wanted;
    const own = bySeries.get(seriesKey(row, chosen.names));
    return own === undefined || own < row.period;
  });
}

/** The rows without a count that would be among the chosen cells, or beside them in their regions. */
export function omittedFrom(
  omitted: readonly Omitted[],
  chosen: Chosen,
  book: SegmentBook,
): readonly Omitted[] {
  if (omitted.length === 0) return omitted;
  const { cells, regions, segments, ofRegions } = chosen;
  const own = new Set(ofRegions ? cells.regions.values.map(regionKey) : []);
  const isNamed = isOneOf(regions, valuesIn(cells.columns.region));
  const isRegion = (row: Omitted) => regions.length === 0 || isNamed(row.region);
  const isSegment = (row: Omitted) =>
    segments.length === 0 ||
    own.has(regionKey(row.region)) ||
    segments.some((wanted) => isOfSegment(row, wanted, book));
  return ofPeriods(
    omitted.filter((row) => isRegion(row) && isSegment(row)),
    chosen,
  );
}
