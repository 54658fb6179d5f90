import type { Range, Runs } from './runs.js';
import { isNear, ROLES, type Sum } from './sum.js';

/** A count from which on it is the sum of rows by no chance, alone. */
const LARGE = 100;
/** How far from the sum of a block, and of any rows beside it, a count may be to be nearly it. */
const BLOCK_PARTS = 20;
const RUN_PARTS = 100;

/** Whether counts are a sum or nearly: one large one is, or each is within one part of so many. */
function isNearly(own: Sum, sum: Sum, parts: number): boolean {
  const isSame = (role: keyof Sum) => own[role] === sum[role] && own[role] >= LARGE;
  const isNobody = own.potential + own.registered + sum.potential + sum.registered === 0;
  return !isNobody && (ROLES.some(isSame) || isNear(own, sum, parts));
}

/** How many rows the row at a place nearly adds up, of those right beside it; 0 where there are none. */
function rowsBeside(own: Sum, runs: Runs, at: number, [before, after]: Range): number {
  const isNearRun = (start: number, end: number, parts: number) =>
    end - start > 1 && isNearly(own, runs.sum(start, end), parts);
  // Up to the next row that may be a total, above and below; and those that one of its counts is nearest to.
  if (isNearRun(at + 1, after, BLOCK_PARTS)) return after - at - 1;
  if (isNearRun(before, at, BLOCK_PARTS)) return at - before;
  for (const role of ROLES) {
    for (const end of runs.nearest(at + 1, role, own[role]))
      if (isNearRun(at + 1, end, RUN_PARTS)) return end - at - 1;
    for (const start of runs.nearest(at, role, -own[role]))
      if (isNearRun(start, at, RUN_PARTS)) return at - start;
  }
  return 0;
}

/** How many rows the row at a place nearly adds up: of those beside it, or all others. */
export function nearRows(runs: Runs, at: number, bounds: Range): number {
  const own = runs.sum(at, at + 1);
  const beside = rowsBeside(own, runs, at, bounds);
  if (beside > 0) return beside;
  const all = runs.sum(0, runs.rows.length);
  const potential = all.potential - own.potential;
  const others = { potential, registered: all.registered - own.registered };
  const rows = runs.rows.length - 1;
  return rows > 1 && isNearly(own, others, BLOCK_PARTS) ? rows : 0;
}
