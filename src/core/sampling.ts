import type { Span } from './columns.js';
import type { CountedCells } from './counted.js';
import { coverage, uncovered } from './coverage.js';
import { rootRoundedUp, type Share } from './exact.js';
import {
  errorOfHalf,
  type Found,
  halfOfSum,
  type Interval,
  intervalOf,
  type Margin,
  MILLIONTHS,
  type Off,
} from './interval.js';
import { type Margins, uncoveredMargin } from './margins.js';
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

/** An interval of a figure, with the grade of the figure's own relative standard error. */
interface GradedInterval extends Interval {
  readonly grade: Grade;
}

/**
 * How sure the figures of a row are whose potential surveys estimated: intervals at 95 %, rounded outward to whole
 * people and rupiah. Members and prices are taken as exact, and errors of cells as independent.
 */
export interface Sampling {
  /** Relative standard error of the potential, in hundredths of a percent, rounded up; and its grade. */
  readonly rse: number;
  readonly grade: Grade;
  readonly potential: Interval;
  /** Null where there is no potential; `high` is null where there may be none. */
  readonly coverage: { readonly low: Share; readonly high: Share | null } | null;
  readonly uncovered: GradedInterval;
  /** Null where nothing is priced. */
  readonly expansionPremium: GradedInterval | null;
  /** The grade of the whole budget, of which the renewal is exact; null where nothing is priced. */
  readonly annualGrade: Grade | null;
}

/** The figures that intervals are around: people, and whole rupiah, null where nothing is priced. */
interface Estimates {
  readonly potential: number;
  readonly registered: number;
  readonly uncovered: number;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
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

/** The grade of a figure by half its interval, as the square of it in millionths. */
function gradeOfHalf(square: bigint, figure: number): Grade {
  if (square === 0n) return 'accurate';
  // Nobody, where there may be somebody, has no relative error.
  if (figure === 0) return 'inaccurate';
  return gradeOf(errorOfHalf(square, BigInt(figure) * BigInt(MILLIONTHS)));
}

function graded({ low, high, square }: Found, figure: number): GradedInterval {
  return { low, high, grade: gradeOfHalf(square, figure) };
}

/** A figure and its margin, of so many rupiah for each person. */
function offOf(figure: bigint, { fewer, more, tooHigh }: Margin, price: bigint): Off {
  const of = (people: number) => BigInt(people) * price;
  return { figure, fewer: of(fewer), more: of(more), tooHigh: of(tooHigh) };
}

/** Two figures that are off together. */
function bothOff(a: Off, b: Off): Off {
  return {
    figure: a.figure + b.figure,
    fewer: a.fewer + b.fewer,
    more: a.more + b.more,
    tooHigh: a.tooHigh + b.tooHigh,
  };
}

/** Finds how sure sums over cells are. */
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
    const { potential, registered, expansionPremium, annualPremium } = figures;
    const half = halfOfSum(squares);
    const whole = { low: Math.max(0, potential - half), high: potential + half };
    const low = coverage(whole.high, registered);
    const rse = relativeError(squares, potential);
    const expansion = expansionPremium === null ? null : this.expansion(span, expansionPremium);
    const found = intervalOf(this.uncovered(span), figures.uncovered);
    return {
      rse,
      grade: gradeOf(rse),
      potential: whole,
      coverage: low && { low, high: coverage(whole.low, registered) },
      uncovered: graded(found, figures.uncovered),
      expansionPremium: expansion && graded(expansion, expansionPremium ?? 0),
      annualGrade: expansion && gradeOfHalf(expansion.square, annualPremium ?? 0),
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
      const margin = uncoveredMargin(...counts, this.margins.error[row] as number);
      const figure = BigInt(uncovered(...counts)) * BigInt(MILLIONTHS);
      yield offOf(figure, margin, 1n);
    }
  }

  /** Null where the goal of a cell has others of which nothing is known. */
  private expansion({ rows, from, to }: Span, figure: number): Found | null {
    const { fewer, more, tooHigh, goal } = this.margins;
    const { kinds, asked } = this.prices;
    const { expansion } = this.cells.people;
    const together = new Map<number, Off>();
    for (let at = from; at < to; at += 1) {
      const row = rows[at] as number;
      const price = asked[kinds[row] as number] as number;
      if (price === UNKNOWN) continue;
      if (fewer[row] === UNKNOWN) return null;
      const own = BigInt(expansion[row] as number) * BigInt(price) * BigInt(MILLIONTHS);
      const of = (column: Float64Array) => column[row] as number;
      const margin = { fewer: of(fewer), more: of(more), tooHigh: of(tooHigh) };
      const off = offOf(own, margin, BigInt(price));
      const id = goal ? (goal[row] as number) : row;
      const before = together.get(id);
      together.set(id, before ? bothOff(before, off) : off);
    }
    return intervalOf(together.values(), figure);
  }
}
