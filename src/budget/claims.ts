import { type Region, regionKey } from '../core/cell.js';
import type { SegmentText } from '../core/cells.js';
import { groupedTogether, takenFrom } from '../core/columns.js';
import type { CountedCells } from '../core/counted.js';
import { type Dimension, rekeyed, rowsWhere, valueAt } from '../core/dimension.js';
import { summedBy, taken } from '../core/numbers.js';
import type { Price } from '../core/price.js';

/** Workers of one segment who are paid for alike. */
export interface Claim {
  readonly agency: string | null;
  readonly segment: SegmentText;
  /** The region, where all of them are of one. */
  readonly region: Region | null;
  readonly purpose: 'renewal' | 'expansion';
  readonly price: Price;
  readonly workers: number;
  /** The first row that has some of them. */
  readonly row: number;
}

/** Of each group whether all of its rows have one number. */
function haveOne(numbers: Int32Array, ids: Int32Array, firsts: Int32Array): Uint8Array {
  const is = new Uint8Array(firsts.length).fill(1);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    if (numbers[row] !== numbers[firsts[id] as number]) is[id] = 0;
  }
  return is;
}

/** The claims of one purpose, in the order in which each has its first worker. */
function* ofPurpose(
  cells: CountedCells,
  purpose: Claim['purpose'],
  by: Dimension<Region> | null,
  keys: Dimension<Region>,
): Generator<Claim, undefined> {
  const { entries, people } = cells;
  const { columns } = entries.cells;
  const all = people[purpose];
  const rows = rowsWhere(all.length, (row) => (all[row] as number) > 0);
  const regions = takenFrom(keys, rows);
  const kinds = takenFrom(entries.kind, rows);
  const segments = takenFrom(columns.segment, rows);
  const apart = by ? [kinds, segments, regions] : [kinds, segments];
  const { ids, firsts } = groupedTogether(rows.length, apart);
  const sums = summedBy(taken(all, rows), ids, firsts.length);
  const isOne = haveOne(regions.ids, ids, firsts);
  for (let at = 0; at < firsts.length; at += 1) {
    const row = rows[firsts[at] as number] as number;
    const { agency, [purpose]: price } = valueAt(entries.kind, row);
    if (!price) continue;
    const segment = valueAt(columns.segment, row);
    const region = isOne[at] ? valueAt(by ?? columns.region, row) : null;
    yield { agency, segment, region, purpose, price, workers: sums[at] as number, row };
  }
}

/**
 * What is asked of budgets: cells of one kind and segment together, each of the regions `by` itself where these are
 * given. In the order of their first rows, of one row the renewal first.
 */
export function* claimsOf(cells: CountedCells, by: Dimension<Region> | null): Iterable<Claim> {
  const keys = by ? rekeyed(by, regionKey) : cells.entries.cells.regions;
  const [renewals, expansions] = (['renewal', 'expansion'] as const).map((purpose) =>
    ofPurpose(cells, purpose, by, keys),
  ) as [Generator<Claim, undefined>, Generator<Claim, undefined>];
  let expansion = expansions.next().value;
  for (const renewal of renewals) {
    for (; expansion && expansion.row < renewal.row; expansion = expansions.next().value)
      yield expansion;
    yield renewal;
  }
  if (expansion) yield expansion;
  yield* expansions;
}
