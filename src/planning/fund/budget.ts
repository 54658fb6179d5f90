import { sumOf } from '../../core/exact.js';
import { together } from '../../core/figures.js';
import type { FundPurpose } from '../../core/fund.js';
import type { PaymentRow, UnfundedRow } from './rows.js';

/** The budget of a gap by what becomes of it: `budget = paid + unpaid + unfunded`, in whole rupiah. */
export interface BudgetParts {
  /** People who are paid for, in the months in which they are. */
  readonly paid: number;
  /** The same people, and the months of the budget that nobody pays. */
  readonly unpaidWorkers: number;
  readonly unpaidMonths: number;
  readonly unpaid: number;
  /** People whom no source pays for. */
  readonly unfunded: number;
  /** As the gap has it; null where none of them has a price. */
  readonly budget: number | null;
  /** What the sources spend: `spent = paid + difference + spentUnpriced`. */
  readonly spent: number;
  /** What the prices of the payers make of it; below 0 where they pay less than in the gap. */
  readonly difference: number;
  /** Spent on people who have no price in the gap. */
  readonly spentUnpriced: number;
  /** People who are in no amount of the gap because they have no price. */
  readonly unpriced: number;
}

/** The budget of a gap and what becomes of it, for each purpose and in all. */
export interface FundBudget {
  /** Null where nothing says who is paid for today. */
  readonly renewal: BudgetParts | null;
  readonly expansion: BudgetParts;
  readonly total: BudgetParts;
}

/** What of some workers' premiums is known, added up; null where there are workers and nothing is known. */
export function knownOf(premiums: readonly (number | null)[]): number | null {
  const known = premiums.filter((each) => each !== null);
  return known.length === 0 && premiums.length > 0 ? null : sumOf(known);
}

function partsOf(
  purpose: FundPurpose,
  payments: readonly PaymentRow[],
  unfunded: readonly UnfundedRow[],
): BudgetParts {
  const own = payments.filter((payment) => payment.purpose === purpose);
  const open = unfunded.flatMap((row) => {
    const premium = row.atGap[purpose];
    return premium ? [{ workers: row[purpose], atGap: premium }] : [];
  });
  const sum = (part: 'paid' | 'unpaid' | 'difference' | 'unpaidMonths') =>
    sumOf(own.map(({ atGap }) => atGap[part] ?? 0));
  const all = [...own, ...open];
  const isUnpriced = ({ atGap }: (typeof all)[number]) => atGap.premium === null;
  const unpaid = own.filter(({ atGap }) => atGap.unpaidMonths > 0);
  return {
    paid: sum('paid'),
    unpaidWorkers: sumOf(unpaid.map(({ workers }) => workers)),
    unpaidMonths: sum('unpaidMonths'),
    unpaid: sum('unpaid'),
    unfunded: sumOf(open.map(({ atGap }) => atGap.premium ?? 0)),
    budget: knownOf(all.map(({ atGap }) => atGap.premium)),
    spent: sumOf(own.map(({ amount }) => amount)),
    difference: sum('difference'),
    spentUnpriced: sumOf(own.filter(isUnpriced).map(({ amount }) => amount)),
    unpriced: sumOf(all.filter(isUnpriced).map(({ workers }) => workers)),
  };
}

function added(a: BudgetParts, b: BudgetParts | null): BudgetParts {
  const sum = (part: keyof BudgetParts) => sumOf([a[part] ?? 0, b?.[part] ?? 0]);
  return {
    paid: sum('paid'),
    unpaidWorkers: sum('unpaidWorkers'),
    unpaidMonths: sum('unpaidMonths'),
    unpaid: sum('unpaid'),
    unfunded: sum('unfunded'),
    budget: together(a.budget, b?.budget ?? null),
    spent: sum('spent'),
    difference: sum('difference'),
    spentUnpriced: sum('spentUnpriced'),
    unpriced: sum('unpriced'),
  };
}

/** What becomes of the budget of a gap. `isKnown`: whether anything says who is paid for today. */
export function fundBudget(
  payments: readonly PaymentRow[],
  unfunded: readonly UnfundedRow[],
  isKnown: boolean,
): FundBudget {
  const renewal = isKnown ? partsOf('renewal', payments, unfunded) : null;
  const expansion = partsOf('expansion', payments, unfunded);
  return { renewal, expansion, total: added(expansion, renewal) };
}
