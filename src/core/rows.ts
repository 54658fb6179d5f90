import type { Gathered, Span } from './columns.js';
import type { CountedCells } from './counted.js';
import type { Share } from './exact.js';
import { type Figures, Sums } from './figures.js';
import { List } from './list.js';
import { upTo } from './numbers.js';
import { keyAt, type RowKey, type RowKeys } from './row-key.js';

/** One row of a result. */
export interface Row extends RowKey, Figures {}

/** What rows are made of: the cells that each adds up, and what each is of. */
interface RowSource {
  readonly cells: CountedCells;
  readonly groups: Gathered;
  readonly keys: RowKeys;
}

/** A row, field by field: to spread two objects into one takes a hundred times as long. */
function rowOf(key: RowKey, figures: Figures): Row {
  return {
    region: key.region,
    segment: key.segment,
    segmentId: key.segmentId,
    agency: key.agency,
    payer: key.payer,
    period: key.period,
    potential: figures.potential,
    registered: figures.registered,
    coverage: figures.coverage,
    uncovered: figures.uncovered,
    excess: figures.excess,
    toTarget: figures.toTarget,
    findable: figures.findable,
    toEnrol: figures.toEnrol,
    subsidised: figures.subsidised,
    premiumPerWorker: figures.premiumPerWorker,
    expansionPremium: figures.expansionPremium,
    renewalPremium: figures.renewalPremium,
    annualPremium: figures.annualPremium,
    expansionWithoutRelief: figures.expansionWithoutRelief,
    renewalWithoutRelief: figures.renewalWithoutRelief,
    annualWithoutRelief: figures.annualWithoutRelief,
    unpriced: figures.unpriced,
    sampling: figures.sampling,
  };
}

/** Rows of a result in an order; each is made, and its cells are added up, where it is asked for. */
export class Rows extends List<Row> {
  private readonly sums: Sums;

  constructor(
    readonly source: RowSource,
    /** The groups of the rows. */
    private readonly order: Int32Array = upTo(source.groups.starts.length - 1),
  ) {
    super();
    this.sums = new Sums(source.cells);
  }

  get length(): number {
    return this.order.length;
  }

  at(index: number): Row {
    const group = this.order[index] as number;
    return rowOf(keyAt(this.source.keys, group), this.sums.of(this.spanOf(group)));
  }

  /** The cells of a group. */
  private spanOf(group: number): Span {
    const { rows, starts } = this.source.groups;
    return { rows, from: starts[group] as number, to: starts[group + 1] as number };
  }

  /** What groups are sorted by. */
  coverageOf(group: number): Share | null {
    return this.sums.coverage(this.spanOf(group));
  }

  uncoveredOf(group: number): number {
    return this.sums.uncovered(this.spanOf(group));
  }

  annualPremiumOf(group: number): number | null {
    return this.sums.annualPremium(this.spanOf(group));
  }

  /** The same rows in another order of their groups, or some of them. */
  inOrder(order: Int32Array): Rows {
    return new Rows(this.source, order);
  }

  /** The first rows. */
  first(count: number): Rows {
    return this.inOrder(this.order.subarray(0, count));
  }
}
