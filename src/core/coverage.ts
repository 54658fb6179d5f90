import type { Cell } from './cell.js';
import type { Cells } from './cells.js';
import type { Share } from './exact.js';
import { alike, type Numbers } from './numbers.js';

type Counts = Pick<Cell, 'potential' | 'registered'>;

/** People not covered in one cell: `max(0, potential - registered)`. */
export function uncovered(potential: number, registered: number): number {
  return Math.max(0, potential - registered);
}

/** Members beyond the potential of one cell: `max(0, registered - potential)`. Never hidden. */
export function excess(potential: number, registered: number): number {
  return Math.max(0, registered - potential);
}

/** People not covered in a cell. */
export function uncoveredOf({ potential, registered }: Counts): number {
  return uncovered(potential, registered);
}

/** Members beyond the potential of a cell. */
export function excessOf({ potential, registered }: Counts): number {
  return excess(potential, registered);
}

/** How much each number is above another. */
function aboveIn(above: Numbers, below: Numbers): Numbers {
  const column = alike(above);
  for (let row = 0; row < column.length; row += 1)
    column[row] = Math.max(0, (above[row] as number) - (below[row] as number));
  return column;
}

/** People not covered in each cell. */
export function uncoveredIn({ columns: { potential, registered } }: Cells): Numbers {
  return aboveIn(potential, registered);
}

/** Members beyond the potential of each cell. */
export function excessIn({ columns: { potential, registered } }: Cells): Numbers {
  return aboveIn(registered, potential);
}

/** Coverage, registered / potential, as an exact share; null where potential is 0. */
export function coverage(potential: number, registered: number): Share | null {
  return potential === 0 ? null : { numerator: registered, denominator: potential };
}

/** A percentage for people: `units` counts steps of 10^-decimals percent. */
export interface RoundedPercent {
  readonly units: number;
  readonly decimals: number;
  /** True where the ratio is above 0 but below the smallest step: printed as "<0.1". */
  readonly belowStep: boolean;
}

/**
 * Rounds a ratio half up to `decimals` places of percent, honest at both ends: a ratio below 1
 * never becomes 100 %, a ratio above 0 never becomes 0 %. Decided on the exact ratio.
 */
export function roundPercent(
  ratio: { readonly numerator: number | bigint; readonly denominator: number | bigint },
  decimals: number,
): RoundedPercent {
  const { numerator: part, denominator: base } = ratio;
  const whole = 100 * 10 ** decimals;
  const rounded = roundedHalfUp(part, base, whole);
  const belowStep = rounded === 0 && part > 0;
  const units = belowStep ? 1 : part < base && rounded >= whole ? whole - 1 : rounded;
  return { units, decimals, belowStep };
}

/** A ratio of `whole` steps, half up; with BigInt only where a number would not keep all digits. */
function roundedHalfUp(part: number | bigint, base: number | bigint, whole: number): number {
  if (typeof part === 'number' && typeof base === 'number') {
    const top = 2 * part * whole + base;
    if (Number.isSafeInteger(top)) return (top - (top % (2 * base))) / (2 * base);
  }
  const below = BigInt(base);
  return Number((2n * BigInt(part) * BigInt(whole) + below) / (2n * below));
}
