import { isWhole, over, times, whole } from '../core/fraction.js';
import { alone, operation, supplied } from './expression.js';
import { type Finding, OPEN } from './finding.js';
import { type KnownPremium, type NamedPremium, premiumKind } from './premium.js';
import type { Expression, Quantity, ReadClaim } from './quantity.js';
import { judge, type Verdict } from './verdict.js';

/** How a price for a day or a year becomes one for a month: a month is counted with thirty days. */
const MONTHLY = {
  days: { sign: 'x', scale: times, count: 30 },
  years: { sign: '/', scale: over, count: 12 },
} as const;

/** A price for a month, and how it comes about where it was one for a day or a year. */
function monthly(printed: Quantity): { readonly price: Quantity; readonly sum: Expression | null } {
  const unit = printed.per.find((each) => each === 'days' || each === 'years');
  if (unit !== 'days' && unit !== 'years') return { price: printed, sum: null };
  const { sign, scale, count } = MONTHLY[unit];
  const value = scale(printed.value, whole(count));
  return {
    price: {
      ...{ ...printed, value, step: scale(printed.step, whole(count)), digits: null },
      isFull: printed.isFull && isWhole(value),
    },
    sum: operation(sign, alone(printed), alone(supplied(count, unit))),
  };
}

/** Whether programmes are paid for together: nobody is insured for one of them alone. */
function isPackage({ programmes }: { readonly programmes: readonly string[] }): boolean {
  return programmes.includes('jkk') && programmes.includes('jkm');
}

/** Whether a price is a premium of the tariff, of a wage that nobody said, or none. */
function judged(price: Quantity, premium: NamedPremium, known: KnownPremium): Verdict {
  const { is, other, wage } = premium;
  switch (is) {
    case 'month':
      return judge(whole(known.amount), price);
    case 'part':
      return OPEN.verdict;
    case 'other':
      return other && isPackage(other) ? judge(whole(other.amount), price) : OPEN.verdict;
    case 'wage':
      return wage && isPackage(wage) && !wage.isYear ? OPEN.verdict : 'mismatch';
    default:
      return 'mismatch';
  }
}

/** A price for one worker, held against the tariff of a month. */
export function priceFinding(
  read: ReadClaim,
  printed: Quantity,
  known: KnownPremium | null,
): Finding {
  const { price, sum } = monthly(printed);
  const ofMonth = known && premiumKind(price, known);
  const verdict = ofMonth && known ? judged(price, ofMonth, known) : OPEN.verdict;
  // A price that is none a day may be one a month, which tells what was mixed up.
  const asPrinted = known && premiumKind(printed, known);
  const isMixedUp = verdict === 'mismatch' && asPrinted?.is !== 'none';
  const premium = isMixedUp ? asPrinted : ofMonth;
  const computed = sum && price.value;
  return { ...OPEN, read, printed, isMoney: true, premium, verdict, sum, computed };
}
