import type { CountedCells } from '../core/counted.js';
import { rowsWhere } from '../core/dimension.js';
import { add } from '../core/exact.js';
import { UNKNOWN } from '../core/numbers.js';

/** Workers that one kind of amount is for, and those of them who have no price. */
export interface Volume {
  readonly workers: number;
  readonly unpriced: number;
}

/** Whom a budget pays for: what its sentences may claim. */
export interface BudgetVolumes {
  readonly expansion: Volume;
  /** Of the members whose number is known. */
  readonly renewal: Volume;
  /** Rows with members of whom it is not known how many public money pays for. */
  readonly unknownRows: number;
}

function volumeOf(counts: readonly (readonly [workers: number, isPriced: boolean])[]): Volume {
  return {
    workers: counts.reduce((sum, [workers]) => add(sum, workers), 0),
    unpriced: counts.reduce((sum, [workers, isPriced]) => (isPriced ? sum : add(sum, workers)), 0),
  };
}

/** Counts the workers of a budget, and who of them is in no amount. */
export function volumesOf({ bundles, entries }: CountedCells): BudgetVolumes {
  const { subsidised, registered } = entries.cells.columns;
  const isUnknown = (row: number) => subsidised[row] === UNKNOWN && registered[row] !== 0;
  return {
    expansion: volumeOf(
      bundles.map(({ entry, expansionWorkers }) => [expansionWorkers, entry.expansion !== null]),
    ),
    renewal: volumeOf(
      bundles.map(({ entry, renewalWorkers }) => [renewalWorkers ?? 0, entry.renewal !== null]),
    ),
    unknownRows: rowsWhere(entries.length, isUnknown).length,
  };
}
