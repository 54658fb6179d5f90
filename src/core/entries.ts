import { Cells } from './cells.js';
import { groupedTogether } from './columns.js';
import { type Dimension, type Grouped, valueAt } from './dimension.js';
import type { Entry } from './entry.js';
import { List } from './list.js';
import { taken, upTo } from './numbers.js';

/** What the catalogue says of a cell: all of an entry but its counts. */
export type Kind = Omit<Entry, 'cell'>;

/** Cells with what the catalogue says of each, which is the same of many. */
export class Entries extends List<Entry> {
  private groups: Grouped | null = null;

  constructor(
    readonly cells: Cells,
    readonly kind: Dimension<Kind>,
  ) {
    super();
  }

  static of(all: Iterable<Entry>): Entries {
    if (all instanceof Entries) return all;
    const entries = [...all];
    const cells = Cells.of(entries.map(({ cell }) => cell));
    return new Entries(cells, { values: entries, ids: upTo(entries.length) });
  }

  get length(): number {
    return this.cells.length;
  }

  at(row: number): Entry {
    const kind = valueAt(this.kind, row);
    return {
      cell: this.cells.at(row),
      segmentId: kind.segmentId,
      scheme: kind.scheme,
      programmes: kind.programmes,
      agency: kind.agency,
      payer: kind.payer,
      payerFrom: kind.payerFrom,
      wageFrom: kind.wageFrom,
      expansion: kind.expansion,
      unpriced: kind.unpriced,
      renewal: kind.renewal,
    };
  }

  /** Entries of one kind and segment as one group. */
  get alike(): Grouped {
    const { kind, cells } = this;
    this.groups ??= groupedTogether(this.length, [kind, cells.columns.segment]);
    return this.groups;
  }

  /** The entries of some rows, in the order of these. */
  take(rows: ArrayLike<number>): Entries {
    const { values, ids } = this.kind;
    return new Entries(this.cells.take(rows), { values, ids: taken(ids, rows) });
  }
}

/** An entry of each kind and segment, the first that there is, in the order in which they appear. */
export function samplesOf(all: Iterable<Entry>): Entry[] {
  const entries = Entries.of(all);
  return Array.from(entries.alike.firsts, (row) => entries.at(row));
}
