import type { Cell } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';

/** Both counts of a row, or of several together, in people. */
export type Sum = Pick<Cell, 'potential' | 'registered'>;

export const ROLES = ['potential', 'registered'] as const;

export const NOBODY: Sum = { potential: 0, registered: 0 };

/** The counts of a row. */
export function countsAt({ columns: { potential, registered } }: Cells, row: number): Sum {
  return { potential: potential[row] as number, registered: registered[row] as number };
}

/** Both counts added up, or the second taken off the first. */
export function plus(a: Sum, b: Sum, sign: 1 | -1 = 1): Sum {
  return {
    potential: a.potential + sign * b.potential,
    registered: a.registered + sign * b.registered,
  };
}

/** Whether both counts are the same. */
export function isSame(a: Sum, b: Sum): boolean {
  return a.potential === b.potential && a.registered === b.registered;
}

/** How far counts are from others, both together. */
export function offBy(a: Sum, b: Sum): number {
  return Math.abs(a.potential - b.potential) + Math.abs(a.registered - b.registered);
}

/** Whether both counts differ from a sum by no more than one part of so many. */
export function isNear(own: Sum, sum: Sum, parts: number): boolean {
  return ROLES.every((role) => Math.abs(own[role] - sum[role]) * parts <= sum[role]);
}
