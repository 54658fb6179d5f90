import type { Cell } from './cell.js';
import { roundedHalfAway } from './exact.js';

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

/**
 * How coverage changed between two periods, split exactly and alike in both directions: the members'
 * part is `(R1 - R0) x (1/P0 + 1/P1) / 2`, the base's `(1/P1 - 1/P0) x (R0 + R1) / 2`. The whole is
 * rounded half away from 0. The parts are, of all pairs that add up to it, the one nearest to the exact
 * parts; of two as near, the one whose members' part is further from 0. Null where a potential is 0.
 */
export function changeOfCoverage(before: Counts, after: Counts): Points | null {
  if (before.potential === 0 || after.potential === 0) return null;
  const [p0, p1] = [BigInt(before.potential), BigInt(after.potential)];
  const [r0, r1] = [BigInt(before.registered), BigInt(after.registered)];
  const both = p0 * p1;
  const whole = roundedHalfAway(HUNDREDTHS * (r1 * p0 - r0 * p1), both);
  // Both parts miss theirs by as much: members' is half of the whole and of what it is above the base's.
  const above = HUNDREDTHS * (r1 * p1 - r0 * p0);
  const members = roundedHalfAway(whole * both + above, 2n * both);
  return { whole: Number(whole), members: Number(members), base: Number(whole - members) };
}
