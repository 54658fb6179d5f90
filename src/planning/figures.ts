import { coverage, uncovered } from '../core/coverage.js';
import type { Kind } from '../core/entries.js';
import { add, exact, multiply, type Share } from '../core/exact.js';
import type { PlanYear } from '../core/plan.js';
import type { Payer } from '../core/vocabulary.js';
import { costOfCarrying, costOfJoining, isContract, joiningsOf, monthsOfJoining } from './cost.js';
import type { PlannedCell } from './plan.js';
import type { PlanRequest } from './request.js';

/** Rupiah that one payer's money is asked for in a year. */
interface PlanPayer {
  readonly payer: Payer;
  readonly renewalPremium: number;
  readonly expansionPremium: number;
}

/** One year of a plan over some cells: people, and whole rupiah. */
export interface PlanFigures extends PlanYear {
  readonly year: number;
  readonly coverage: Share | null;
  /** Who is no member at the end of the year, cells summed: an excess elsewhere hides nobody. */
  readonly uncovered: number;
  /** Worker-months that are paid in the year; contracts have none. */
  readonly months: number;
  /**
   * For those subsidised since before, and those whom the plan enrolled in earlier years; null where
   * there are none of these and it is not known who the others are.
   */
  readonly renewalPremium: number | null;
  /** For those who join in the year; null where some do and none of them has a price. */
  readonly expansionPremium: number | null;
  /** What is known of both; null where nothing is. */
  readonly annualPremium: number | null;
  /** Of all years up to this one; null where none of them has an amount. */
  readonly cumulative: number | null;
  /** The same at the wages of one year; null where nobody asked, or none has an amount. */
  readonly cumulativeAtPrices: number | null;
  /** Workers of the year who are in no amount, because they have no price. */
  readonly unpriced: number;
  readonly byPayer: readonly PlanPayer[];
}

/** Whether more than these amounts is needed: renewals are not known, or some have no price. */
export function isLowerBound(years: readonly PlanFigures[]): boolean {
  return years.some(({ renewalPremium, unpriced }) => renewalPremium === null || unpriced > 0);
}

/** People of a year over cells. Nobody is below 0, so that a sum which was too large once has stayed so. */
class PeopleSum implements PlanYear, Pick<PlanFigures, 'uncovered'> {
  potential = 0;
  wanted = 0;
  start = 0;
  lapsed = 0;
  left = 0;
  renewed = 0;
  carried = 0;
  enrolled = 0;
  end = 0;
  outOfReach = 0;
  uncovered = 0;

  add(year: PlanYear): void {
    this.potential += year.potential;
    this.wanted += year.wanted;
    this.start += year.start;
    this.lapsed += year.lapsed;
    this.left += year.left;
    this.renewed += year.renewed;
    this.carried += year.carried;
    this.enrolled += year.enrolled;
    this.end += year.end;
    this.outOfReach += year.outOfReach;
    this.uncovered += uncovered(year.potential, year.end);
  }

  /** @throws {InexactError} where a sum has more digits than are kept */
  exact(): PlanYear & Pick<PlanFigures, 'uncovered'> {
    const sums = { ...this };
    Object.values(sums).forEach(exact);
    return sums;
  }
}

/** Those who were paid for before, or who join. */
type Side = 'renewal' | 'expansion';

/** Adds up one year over cells. */
class YearSum {
  private readonly people = new PeopleSum();
  private readonly payers = new Map<Payer, { renewal: number; expansion: number }>();
  private readonly priced = { renewal: 0, expansion: 0 };
  private readonly unpriced = { renewal: 0, expansion: 0 };
  private months = 0;
  private isUnknown = false;

  constructor(
    private readonly year: number,
    private readonly request: PlanRequest,
  ) {}

  /** People of one side with a price, or without one. */
  private count(side: Side, people: number, hasPrice: boolean): void {
    const counts = hasPrice ? this.priced : this.unpriced;
    counts[side] = add(counts[side], people);
  }

  private pay(payer: Payer, side: Side, amount: number): void {
    const sums = this.payers.get(payer) ?? { renewal: 0, expansion: 0 };
    sums[side] = add(sums[side], amount);
    this.payers.set(payer, sums);
  }

  private paidMonths(count: number): void {
    this.months = add(this.months, count);
  }

  add({ entry: { cell }, years }: PlannedCell, priced: readonly Kind[], index: number): void {
    if (cell.subsidised === null && cell.registered > 0) this.isUnknown = true;
    const year = years[index] as PlanYear;
    const { expansion, renewal } = priced[index] as Kind;
    const { startMonth, spread } = this.request;
    this.people.add(year);
    this.count('renewal', year.renewed, renewal !== null);
    this.count('renewal', year.carried, expansion !== null);
    this.count('expansion', year.enrolled, expansion !== null);
    if (renewal) {
      this.pay(renewal.payer, 'renewal', multiply(year.renewed, renewal.payerAmount));
      if (!isContract(renewal)) this.paidMonths(multiply(year.renewed, 12));
    }
    if (expansion) {
      const joinings = joiningsOf(year.enrolled, expansion, this.year, startMonth, spread);
      this.pay(expansion.payer, 'expansion', costOfJoining(joinings));
      this.pay(expansion.payer, 'renewal', costOfCarrying(year.carried, expansion));
      if (!isContract(expansion)) {
        this.paidMonths(monthsOfJoining(year.enrolled, startMonth, spread));
        this.paidMonths(multiply(year.carried, 12));
      }
    }
  }

  private unpricedPeople(): number {
    return add(this.unpriced.renewal, this.unpriced.expansion);
  }

  /** Rupiah of one side; null where there are people and none of them has a price. */
  private total(side: Side): number | null {
    if (this.priced[side] === 0 && this.unpriced[side] > 0) return null;
    return [...this.payers.values()].reduce((sum, payer) => add(sum, payer[side]), 0);
  }

  figures(before: number | null): PlanFigures {
    const byPayer = [...this.payers]
      .map(([payer, sums]) => {
        return { payer, renewalPremium: sums.renewal, expansionPremium: sums.expansion };
      })
      .filter(({ renewalPremium, expansionPremium }) => renewalPremium + expansionPremium > 0);
    const [renewal, expansionPremium] = [this.total('renewal'), this.total('expansion')];
    const renewalPremium = renewal === 0 && this.isUnknown ? null : renewal;
    // Nobody costs nothing, as in a gap.
    const isPriced = this.priced.renewal + this.priced.expansion > 0 || this.unpricedPeople() === 0;
    const known = add(renewalPremium ?? 0, expansionPremium ?? 0);
    const annualPremium = isPriced ? known : null;
    const people = this.people.exact();
    return {
      year: this.year,
      ...people,
      coverage: coverage(people.potential, people.end),
      months: this.months,
      renewalPremium,
      expansionPremium,
      annualPremium,
      cumulative: annualPremium === null ? before : add(before ?? 0, annualPremium),
      cumulativeAtPrices: null,
      unpriced: this.unpricedPeople(),
      byPayer,
    };
  }
}

function sumYears(
  cells: readonly PlannedCell[],
  request: PlanRequest,
  pricesOf: (cell: PlannedCell) => readonly Kind[],
): PlanFigures[] {
  const found: PlanFigures[] = [];
  for (let year = request.first; year <= request.until; year += 1) {
    const sum = new YearSum(year, request);
    for (const cell of cells) sum.add(cell, pricesOf(cell), year - request.first);
    found.push(sum.figures(found.at(-1)?.cumulative ?? null));
  }
  return found;
}

/** The years of a plan, summed over cells. */
export function sumPlan(cells: readonly PlannedCell[], request: PlanRequest): PlanFigures[] {
  const years = sumYears(cells, request, ({ priced }) => priced);
  if (request.prices === null) return years;
  const at = sumYears(cells, request, ({ priced, pricedAt }) => pricedAt ?? priced);
  return years.map((year, index) => {
    return { ...year, cumulativeAtPrices: at[index]?.cumulative ?? null };
  });
}
