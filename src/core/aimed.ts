import { Cells } from './cells.js';
import { type Dimension, dimensionOf, mapped, valueAt } from './dimension.js';
import { Entries } from './entries.js';
import type { Entry } from './entry.js';
import { List } from './list.js';

/** A cell as a target sees it. */
export type Aimed = Pick<Entry, 'cell' | 'segmentId'>;

/** Cells as a target sees them. */
export class AimedCells extends List<Aimed> {
  constructor(
    readonly cells: Cells,
    readonly segmentId: Dimension<string | null>,
  ) {
    super();
  }

  static of(all: Iterable<Aimed>): AimedCells {
    if (all instanceof AimedCells) return all;
    if (all instanceof Entries)
      return new AimedCells(
        all.cells,
        mapped(all.kind, ({ segmentId }) => segmentId),
      );
    const aimed = [...all];
    return new AimedCells(
      Cells.of(aimed.map(({ cell }) => cell)),
      dimensionOf(aimed.map(({ segmentId }) => segmentId)),
    );
  }

  get length(): number {
    return this.cells.length;
  }

  at(row: number): Aimed {
    return { cell: this.cells.at(row), segmentId: valueAt(this.segmentId, row) };
  }
}
