import { compare, isWhole, over, plus, times, whole } from '../core/fraction.js';
import { alone, mapped, operation, supplied } from './expression.js';
import { type Claim, type Expression, type Quantity, quantitiesOf, type Sum } from './quantity.js';
import type { PerUnit } from './vocabulary.js';

const TWELVE = whole(12);

/** A time in the other unit: a year as twelve months, months as parts of a year. */
export function inUnit(quantity: Quantity, unit: 'months' | 'years'): Quantity {
  if (quantity.unit === unit || (quantity.unit !== 'months' && quantity.unit !== 'years'))
    return quantity;
  const scale = unit === 'months' ? times : over;
  const value = scale(quantity.value, TWELVE);
  return { ...quantity, unit, value, digits: null, isFull: quantity.isFull && isWhole(value) };
}

/** Years and the months behind them as one time: `1 tahun 6 bulan`. */
export function yearsAndMonths(years: Quantity, months: Quantity, text: string): Quantity {
  const inMonths = inUnit(years, 'months');
  const isFull = inMonths.isFull && months.isFull;
  return { ...inMonths, text, value: plus(inMonths.value, months.value), digits: null, isFull };
}

/** The months of a year, which a claim leaves out. */
const monthsOfYear = () => supplied(12, 'months');

/** Whether a time is a year at most: what it costs is then what it costs that year. */
function isWithinYear({ unit, value }: Quantity): boolean {
  return compare(value, unit === 'months' ? TWELVE : whole(1)) <= 0;
}

const without = (quantity: Quantity, unit: PerUnit): Quantity => ({
  ...quantity,
  per: quantity.per.filter((each) => each !== unit),
});

/** The sums that a time may make of a claim which says one. */
function overTime({ left, printed }: Sum, all: readonly Quantity[]): Expression[] {
  const hasPer = (unit: PerUnit) => all.some(({ per }) => per.includes(unit));
  const [inMonths, inYears] = (['months', 'years'] as const).map((unit) =>
    mapped(left, (each) => inUnit(each, unit)),
  ) as [Expression, Expression];
  if (hasPer('years')) return [inYears];
  const isOpen = all.some(({ unit }) => unit === 'years') && !hasPer('months');
  return isOpen && !printed.per.includes('months') ? [inMonths, inYears] : [inMonths];
}

/** The sums that what comes out, a year or a month, may be of, where the claim says no time. */
function withoutTime({ left, printed }: Sum, all: readonly Quantity[]): Expression[] {
  const hasPer = (unit: PerUnit) => all.some(({ per }) => per.includes(unit));
  if (printed.per.includes('years') && !hasPer('years'))
    return [operation('x', left, alone(monthsOfYear())), ...(hasPer('months') ? [] : [left])];
  const isMonthly = printed.per.includes('months') && hasPer('years');
  return [isMonthly ? operation('/', left, alone(monthsOfYear())) : left];
}

/**
 * What a sum may say of time, the likelier first. A year is twelve months of a premium, and one of
 * what is for a year; which of the two is meant where no word says it, only the result can tell.
 */
function timed(claim: Sum): Sum[] {
  const all = quantitiesOf(claim.left);
  const spans = all.filter(({ unit }) => unit === 'months' || unit === 'years');
  const lefts = spans.length > 0 ? overTime(claim, all) : withoutTime(claim, all);
  const isSaid = spans.length === 0 || spans.every(isWithinYear);
  return lefts.map((left) => ({
    ...claim,
    left: mapped(left, (each) => without(each, 'years')),
    printed: isSaid ? without(claim.printed, 'years') : claim.printed,
  }));
}

/** What a claim may say, with all times in one unit. */
export function readings(claim: Claim): readonly [Claim, ...Claim[]] {
  if (claim.kind === 'sum') {
    const [first = claim, ...others] = timed(claim);
    const { otherwise, printed } = claim;
    return [
      first,
      ...others,
      ...(otherwise ? [{ kind: 'sum', left: otherwise, printed } as const] : []),
    ];
  }
  if (claim.kind !== 'implied') return [claim];
  const { printed } = claim;
  const isYearly = printed.per.includes('years');
  const months = claim.months && inUnit(claim.months, 'months');
  return [
    {
      ...claim,
      months: months ?? (isYearly ? monthsOfYear() : null),
      printed: months === null || isWithinYear(months) ? without(printed, 'years') : printed,
    },
  ];
}
