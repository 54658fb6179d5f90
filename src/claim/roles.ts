import { compare, isWhole, whole } from '../core/fraction.js';
import { type KnownPremium, type PremiumKind, premiumKind } from './premium.js';
import { type Expression, type Quantity, quantitiesOf } from './quantity.js';
import type { Unit } from './vocabulary.js';

/** What a number of a claim is. */
export const ROLES = ['workers', 'premium', 'months', 'years', 'members', 'base'] as const;
export type Role = (typeof ROLES)[number];

/** Less than anybody's monthly premium, in rupiah. */
const LEAST_PREMIUM = 1000;

/** More than anybody's monthly premium. */
const MOST_PREMIUM = 1_000_000;

/** Whether an amount can be what one worker costs a month, or a year where no word says a month. */
export function mayBeOfOne({ value, per }: Quantity): boolean {
  const months = per.includes('months') ? 1 : 12;
  return compare(value, whole(MOST_PREMIUM * months)) <= 0;
}

/** Whether an expression has no other operation than this. */
export function isAll(expression: Expression, sign: '+' | 'x' | '/'): boolean {
  if (expression.kind === 'quantity') return true;
  return expression.sign === sign && isAll(expression.left, sign) && isAll(expression.right, sign);
}

function isYearPart({ value }: Quantity): boolean {
  return isWhole(value) && value.numerator > 0n && compare(value, whole(12)) <= 0;
}

/** By the words beside the numbers. */
const BY_UNIT: Readonly<Record<Unit, Role | null>> = {
  ...{ rupiah: 'premium', people: 'workers', months: 'months', years: 'years' },
  ...{ days: null, percent: null },
};

/**
 * Whether rupiah among factors are what one worker costs: a percentage is taken of a wage, and times
 * alone may as well be of what all cost, `Rp16,8 juta sebulan x 12`.
 */
function isPremium(rupiah: Quantity, factors: readonly Quantity[]): boolean {
  if (factors.some(({ unit }) => unit === 'percent')) return false;
  const areOthersTimes = factors.every(({ unit }) => unit !== null && unit !== 'people');
  return !areOthersTimes || mayBeOfOne(rupiah);
}

/**
 * The roles of factors: by words, then by the tariff, then by their order, workers x premium x months.
 * Without a premium only words tell.
 */
function factorRoles(factors: readonly Quantity[], known: KnownPremium | null) {
  const roles = new Map<Quantity, Role>();
  const has = (role: Role) => [...roles.values()].includes(role);
  const open = () => factors.filter((each) => !roles.has(each) && each.unit === null);
  const give = (role: Role, quantity: Quantity | undefined) => {
    if (quantity && !has(role)) roles.set(quantity, role);
  };
  for (const factor of factors) {
    const role: Role | null = factor.unit && BY_UNIT[factor.unit];
    if (role && (role !== 'premium' || isPremium(factor, factors))) give(role, factor);
  }
  const said = new Map(roles);
  const named = (is: PremiumKind) =>
    known ? open().find((each) => premiumKind(each, known).is === is) : undefined;
  give('premium', named('month') ?? named('year'));
  const hasTime = () => has('months') || has('years');
  if (open().length > 1 && !has('years')) give('months', open().findLast(isYearPart));
  const isLarge = ({ value }: Quantity) => compare(value, whole(LEAST_PREMIUM)) >= 0;
  if (factors.length > 2) give('premium', open().slice(1).find(isLarge));
  // As many workers as one programme costs rupiah are no premium beside one.
  give('premium', named('part'));
  // What is 12 or less may be months as well.
  const mayBeWorkers = (each: Quantity) => hasTime() || !isYearPart(each);
  if (has('premium')) give('workers', open().find(mayBeWorkers));
  return has('premium') ? roles : said;
}

/** What each number of a sum is, as far as it can be told. */
export function rolesOf(
  left: Expression,
  printed: Quantity,
  known: KnownPremium | null,
): ReadonlyMap<Quantity, Role> {
  const quantities = quantitiesOf(left);
  if (quantities.length > 1 && isAll(left, 'x')) return factorRoles(quantities, known);
  const [part, base] = quantities;
  if (quantities.length === 2 && isAll(left, '/') && part && base && printed.unit === 'percent')
    return new Map<Quantity, Role>([
      [part, 'members'],
      [base, 'base'],
    ]);
  return new Map();
}
