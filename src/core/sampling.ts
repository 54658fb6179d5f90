import type { Span } from './columns.js';
import type { CountedCells } from './counted.js';
import { coverage, uncovered } from './coverage.js';
import { rootRoundedUp, type Share } from './exact.js';
import { halfOfSum, type Margins, MILLIONTHS, uncoveredMargin } from './margins.js';
import { UNKNOWN } from './numbers.js';
import type { Prices } from './prices.js';

/**
 * How the statistics office (BPS) grades an estimate by its relative standard error: up to 25 % it is accurate,
 * up to 50 % to be used with caution, and above that not accurate, to be joined with other estimates.
 */
export const GRADES = ['accurate', 'caution', 'inaccurate'] as const;
export type Grade = (typeof GRADES)[number];

/** The greatest errors of the first two grades, in hundredths of a percent. */
const UP_TO_ACCURATE = 2_500;
const UP_TO_CAUTION = 5_000;

/** From where to where a figure may be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How sure the figures of a row are whose potential surveys estimated: intervals at 95 %, rounded outward to whole
 * people and rupiah. Members are counted, and errors of cells are independent.
 */
export interface Sampling {
  /** Relative standard error of the potential, in hundredths of a percent, rounded up. */
  readonly rse: number;
  readonly grade: Grade;
  readonly potential: Interval;
  /** Null where there is no potential; `high` is null where there may be none. */
  readonly coverage: { readonly low: Share; readonly high: Share | null } | null;
  readonly uncovered: Interval;
  /** Null where nothing is priced. */
  readonly expansionPremium: Interval | null;
}

/** The grade of a relative standard error in hundredths of a percent. */
export function gradeOf(rse: number): Grade {
  if (rse <= UP_TO_ACCURATE) return 'accurate';
  return rse <= UP_TO_CAUTION ? 'caution' : 'inaccurate';
}

/**
 * The relative standard error of a sum of independent estimates, in hundredths of a percent, rounded up.
 *
 * @param squares sum of the squares of their standard errors in ten-thousandths of a person
 */
export function relativeError(squares: bigint, potential: number): number {
  return potential === 0 ? 0 : rootRoundedUp(squares, BigInt(potential));
}

/** The figures that an interval is around: people, and whole rupiah, null where nothing is priced. */
interface Estimates {
  readonly potential: number;
  readonly registered: number;
  readonly uncovered: number;
  readonly expansionPremium: number | null;
}

/** A figure that is never below 0, and how far it may be off to either side, in millionths. */
interface Off {
  readonly figure: bigint;
  readonly fewer: bigint;
  readonly more: bigint;
}

/**
 * The interval of a sum of independent figures that are never below 0: distances to their ends add up by their
 * squares, each side by itself (MOVER: Zou and Donner, Statistics in Medicine 27, 2008). A figure that may be 0
 * counts as 0 at the lower end: such figures are too high on average, which squares would not say of their sum.
 */
function intervalOf(parts: Iterable<Off>, figure: number): Interval {
  let [atLeast, fewer, more] = [0n, 0n, 0n];
  for (const part of parts) {
    if (part.fewer < part.figure) {
      atLeast += part.figure;
      fewer += part.fewer ** 2n;
    }
    more += part.more ** 2n;
  }
  const unit = BigInt(MILLIONTHS);
  const least = Number(atLeast / unit) - rootRoundedUp(fewer, unit);
  return { low: Math.max(0, least), high: figure + rootRoundedUp(more, unit) };
}

/**
 * Finds how sure sums over cells are. Of one cell, or where all have surely more potential than members, it is the
 * interval of the normal distribution.
 */
export class Samplings {
  constructor(
    private readonly cells: CountedCells,
    private readonly margins: Margins,
    private readonly prices: Prices,
  ) {}

  /** How sure the figures of some rows are; null where of one of them nothing is known. */
  of(span: Span, figures: Estimates): Sampling | null {
    const squares = this.errorSquares(span);
    if (squares === null) return null;
    const { potential, registered, expansionPremium } = figures;
    const half = halfOfSum(squares);
    const whole = { low: Math.max(0, potential - half), high: potential + half };
    const low = coverage(whole.high, registered);
    const rse = relativeError(squares, potential);
    return {
      rse,
      grade: gradeOf(rse),
      potential: whole,
      coverage: low && { low, high: coverage(whole.low, registered) },
      uncovered: intervalOf(this.uncovered(span), figures.uncovered),
      expansionPremium: expansionPremium === null ? null : this.expansion(span, expansionPremium),
    };
  }

  private errorSquares({ rows, from, to }: Span): bigint | null {
    let sum = 0n;
    for (let at = from; at < to; at += 1) {
      const error = this.margins.error[rows[at] as number] as number;
      if (error === UNKNOWN) return null;
      sum += BigInt(error) ** 2n;
    }
    return sum;
  }

  private *uncovered({ rows, from, to }: Span): Iterable<Off> {
    const { potential, registered } = this.cells.entries.cells.columns;
    for (let at = from; at < to; at += 1) {
      const row = rows[at] as number;
      const counts = [potential[row] as number, registered[row] as number] as const;
      const { fewer, more } = uncoveredMargin(...counts, this.margins.error[row] as number);
      const figure = BigInt(uncovered(...counts)) * BigInt(MILLIONTHS);
      yield { figure, fewer: BigInt(fewer), more: BigInt(more) };
    }
  }

  /** Null where the goal of a cell has others of which nothing is known. */
  private expansion({ rows, from, to }: Span, figure: number): Interval | null {
    const { fewer, more, goal } = this.margins;
    const { kinds, asked } = this.prices;
    const { expansion } = this.cells.people;
    const together = new Map<number, { figure: bigint; fewer: bigint; more: bigint }>();
    for (let at = from; at < to; at += 1) {
      const row = rows[at] as number;
      const price = asked[kinds[row] as number] as number;
      if (price === UNKNOWN) continue;
      if (fewer[row] === UNKNOWN) return null;
      const id = goal ? (goal[row] as number) : row;
      const own = together.get(id) ?? { figure: 0n, fewer: 0n, more: 0n };
      own.figure += BigInt(expansion[row] as number) * BigInt(price) * BigInt(MILLIONTHS);
      own.fewer += BigInt(fewer[row] as number) * BigInt(price);
      own.more += BigInt(more[row] as number) * BigInt(price);
      together.set(id, own);
    }
    return intervalOf(together.values(), figure);
  }
}
