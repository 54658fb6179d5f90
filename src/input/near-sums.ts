import type { Runs, Sum } from './runs.js';

/** A count from which on it is the sum of rows by no chance, alone. */
const LARGE = 100;
/** How far from the sum of a block, and of any rows beside it, a count may be to be nearly it. */
const BLOCK_PARTS = 20;
const RUN_PARTS = 100;
const ROLES = ['potential', 'registered'] as const;

/** Whether counts are a sum or nearly: one large one is, or each is within one part of so many. */
function isNearly(cell: Sum, sum: Sum, parts: number): boolean {
  const pairs = ROLES.map((role) => [cell[role], sum[role]] as const).filter(
    ([count, other]) => count + other > 0,
  );
  return (
    pairs.length > 0 &&
    (pairs.some(([count, other]) => count === other && count >= LARGE) ||
      pairs.every(([count, other]) => Math.abs(count - other) * parts <= other))
  );
}

/** A run of rows, and how near to its sum a row must be: of how many parts of it one. */
interface Near {
  readonly start: number;
  readonly end: number;
  readonly parts: number;
}

/**
 * The runs that a row may nearly add up: up to the next row that may be a total, above and below; and
 * those right beside it that one of its counts is nearest to.
 */
function runsNear(cell: Sum, runs: Runs, at: number, before: number, after: number): Near[] {
  const beside = ROLES.flatMap((role) => [
    ...runs.nearest(at + 1, role, cell[role]).map((end) => ({ start: at + 1, end })),
    ...runs.nearest(at, role, -cell[role]).map((start) => ({ start, end: at })),
  ]);
  return [
    { start: at + 1, end: after, parts: BLOCK_PARTS },
    { start: before, end: at, parts: BLOCK_PARTS },
    ...beside.map((run) => ({ ...run, parts: RUN_PARTS })),
  ];
}

/** Rows that a row nearly adds up; 0 where there are none. */
export function nearRows(cell: Sum, runs: Runs, at: number, before: number, after: number): number {
  const found = runsNear(cell, runs, at, before, after).find(
    ({ start, end, parts }) => end - start > 1 && isNearly(cell, runs.sum(start, end), parts),
  );
  if (found) return found.end - found.start;
  const [all, own] = [runs.sum(0, runs.rows.length), runs.sum(at, at + 1)];
  const potential = all.potential - own.potential;
  const others = { potential, registered: all.registered - own.registered };
  const rows = runs.rows.length - 1;
  return rows > 1 && isNearly(cell, others, BLOCK_PARTS) ? rows : 0;
}
