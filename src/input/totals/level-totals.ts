import type { Region } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { rowsWhere, valueAt } from '../../core/dimension.js';
import { Pairs } from '../../core/pairs.js';
import { ancestorsOf, formerAncestorsOf } from '../places/ancestors.js';
import { countsOf, distance, type Parts, sumOf, type Whole } from '../rows/total-rows.js';
import { isAllSegments } from '../text/total-names.js';
import { type Apart, apart, type CoverageOf } from './apart.js';

/** Letters of a province's code. */
const PROVINCE = 2;

/** Provinces and those that were divided off them: tables still add them up as one. */
const DIVIDED: Readonly<Record<string, string>> = {
  '65': '64',
  '93': '91',
  '94': '91',
  '95': '91',
  '96': '92',
};

/** For each region the number of the province that it was in before its own was divided off. */
function formerly(regions: readonly Region[]): (readonly number[])[] {
  return formerAncestorsOf(regions, (code) => {
    const province = DIVIDED[code.split('.')[0] as string];
    return province === undefined ? [] : [province];
  });
}

/** Segments by their numbers, those of all segments as 0. */
function segmentNumbers(cells: Cells): (row: number) => number {
  const { values, ids } = cells.segmentKeys;
  const numbers = values.map((key, at) => (isAllSegments(key) ? 0 : at + 1));
  return (row) => numbers[ids[row] as number] as number;
}

/** The rows of a table by region, period and segment, a number for each such key. */
class Keys {
  private readonly periods: Int32Array;
  private readonly segmentOf: (row: number) => number;
  private readonly places = new Pairs();
  private readonly keys = new Pairs();

  constructor(cells: Cells) {
    this.periods = cells.periods.ids;
    this.segmentOf = segmentNumbers(cells);
  }

  /** How many keys there are so far. */
  get size(): number {
    return this.keys.size;
  }

  /** The key of a region in a row's period: of its segment, or of all. */
  of(region: number, row: number, isOfAll = false): number {
    const place = this.places.of(region, this.periods[row] as number);
    return this.keys.of(place, isOfAll ? 0 : this.segmentOf(row));
  }
}

/**
 * For each row the rows below it, of its segment or of all; rows that have none are left out.
 *
 * @param scopes for each region the numbers of those above it
 */
function partsBelow(cells: Cells, scopes: readonly (readonly number[])[]): Map<number, Int32Array> {
  const { ids } = cells.regions;
  const isAbove = new Set(scopes.flat());
  if (isAbove.size === 0) return new Map();
  const keys = new Keys(cells);
  const totals = rowsWhere(cells.length, (row) => isAbove.has(ids[row] as number));
  const own = totals.map((row) => keys.of(ids[row] as number, row));
  const lists = Array.from({ length: keys.size }, (): number[] => []);
  for (let row = 0; row < cells.length; row += 1)
    for (const scope of scopes[ids[row] as number] ?? []) {
      const [ofSegment, ofAll] = [keys.of(scope, row), keys.of(scope, row, true)];
      lists[ofAll]?.push(row);
      if (ofSegment !== ofAll) lists[ofSegment]?.push(row);
    }
  const parts = lists.map((list) => Int32Array.from(list));
  return new Map(
    Array.from(totals, (row, at) => [row, parts[own[at] as number] as Int32Array] as const).filter(
      ([, rows]) => rows.length > 0,
    ),
  );
}

/** The regions that a province had before it was divided, where they are what its row adds up. */
function undivided(cells: Cells) {
  const isShort = (row: number) => valueAt(cells.columns.region, row).code?.length === PROVINCE;
  const found = new Map<Int32Array, Parts & Pick<Whole, 'sums'>>();
  /** Rows that several provinces' rows share are added up once. */
  const together = (own: Int32Array, divided: Int32Array) => {
    const known = found.get(divided);
    if (known) return known;
    const rows = new Int32Array(own.length + divided.length);
    rows.set(own);
    rows.set(divided, own.length);
    // Regencies beside their own province are counted in it.
    const some = rows.some(isShort) ? rows.filter(isShort) : rows;
    const all = { cells, rows, sums: sumOf({ cells, rows: some }) };
    found.set(divided, all);
    return all;
  };
  return (row: number, own: Int32Array, divided: Int32Array) => {
    const { rows, sums } = together(own, divided);
    return distance(countsOf(cells, row), sums) === 0 ? rows : own;
  };
}

/** Sets apart totals over the regions that lie in a region, of one segment or of all. */
export function byLevel(cells: Cells, coverageOf: CoverageOf): Apart {
  const { values } = cells.regions;
  const partsOf = partsBelow(cells, ancestorsOf(values));
  const allOf = undivided(cells);
  for (const [row, divided] of partsBelow(cells, formerly(values))) {
    const own = partsOf.get(row) ?? new Int32Array();
    const parts = allOf(row, own, divided);
    if (parts.length > 0) partsOf.set(row, parts);
  }
  return apart(cells, 'level', partsOf, coverageOf);
}
