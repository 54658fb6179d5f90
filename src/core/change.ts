import type { Cell } from './cell.js';

/** Members and those who could be, in people. */
export type Counts = Pick<Cell, 'potential' | 'registered'>;

/** A change of coverage in steps of 0.01 percentage points; the two parts add up to the whole. */
export interface Points {
  readonly whole: number;
  /** What the change of the members did. */
  readonly members: number;
  /** What the change of the potential did. */
  readonly base: number;
}

const HUNDREDTHS = 10_000n;

/** A fraction in hundredths of a point, rounded half away from 0, so that signs are alike. */
function hundredths(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * HUNDREDTHS + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -rounded : rounded);
}

/**
 * How coverage changed between two periods, split exactly and alike in both directions: the members'
 * part is `(R1 - R0) x (1/P0 + 1/P1) / 2`, the base's `(1/P1 - 1/P0) x (R0 + R1) / 2`. Whole and
 * base are rounded half up; the members' part is their difference. Null where a potential is 0.
 */
export function changeOfCoverage(before: Counts, after: Counts): Points | null {
  if (before.potential === 0 || after.potential === 0) return null;
  const [p0, p1] = [BigInt(before.potential), BigInt(after.potential)];
  const [r0, r1] = [BigInt(before.registered), BigInt(after.registered)];
  const whole = hundredths(r1 * p0 - r0 * p1, p0 * p1);
  const base = hundredths((p0 - p1) * (r0 + r1), 2n * p0 * p1);
  return { whole, members: whole - base, base };
}
