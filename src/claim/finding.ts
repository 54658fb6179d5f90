import { type Fraction, isWhole, minus, whole } from '../core/fraction.js';
import { type DigitRepair, digitRepairs } from './digits.js';
import { resultOf } from './evaluate.js';
import { type KnownPremium, type NamedPremium, premiumKind } from './premium.js';
import { type Expression, type Quantity, quantitiesOf, type ReadClaim } from './quantity.js';
import { isAll, type Role, rolesOf } from './roles.js';
import { type Solution, solutions, wholesOf } from './solve.js';
import { judge, judgeSum, type Verdict } from './verdict.js';

/** What one number of a claim would have to be. */
export interface Fit {
  readonly role: Role | null;
  readonly quantity: Quantity;
  /** What would give the printed number itself; null where nothing does. */
  readonly exactly: Fraction | null;
  /** First and last whole number that would do; null where none does, or it need not be whole. */
  readonly wholes: readonly [bigint, bigint | null] | null;
}

/** A claim and what was found out about it. */
export interface Finding {
  readonly read: ReadClaim;
  readonly verdict: Verdict;
  /** The sum that was computed; null where there is nothing to compute. */
  readonly sum: Expression | null;
  readonly computed: Fraction | null;
  readonly printed: Quantity;
  /** Whether what comes out is money. */
  readonly isMoney: boolean;
  /** Printed less computed; null where nothing was computed. */
  readonly difference: Fraction | null;
  /** Whether a mismatch is within the rounding of the numbers of the sum. */
  readonly isWithin: boolean;
  readonly fits: readonly Fit[];
  /** The premium in force, where with it the claim would fit. */
  readonly tariffFits: number | null;
  readonly digits: readonly DigitRepair[];
  readonly premium: NamedPremium | null;
  /** What the premium is that would make a mismatch fit; null where there is none, or it is no tariff. */
  readonly fittingPremium: NamedPremium | null;
  /**
   * Months that the claim does not say, or of which it says a span, and with which it fits; empty
   * where it says them.
   */
  readonly months: readonly number[];
}

const NOTHING = {
  ...{ fits: [], tariffFits: null, digits: [], months: [] },
  ...{ premium: null, fittingPremium: null },
} as const;

/** What is said of a claim that leaves nothing to compute. */
export const OPEN = {
  ...NOTHING,
  verdict: 'open',
  sum: null,
  computed: null,
  difference: null,
  isWithin: false,
} as const;

/** What there are only whole ones of. */
const WHOLE_ROLES: readonly (Role | null)[] = ['workers', 'premium', 'months', 'members', 'base'];

export function fitOf({ quantity, exactly, range }: Solution, role: Role | null): Fit {
  const isCounted = WHOLE_ROLES.includes(role) || (role === null && quantity.isFull);
  return { role, quantity, exactly, wholes: isCounted ? wholesOf(range) : null };
}

/** What each number would have to be. Of a sum of many it is the difference, and tells nothing more. */
function fitsOf(left: Expression, printed: Quantity, roles: ReadonlyMap<Quantity, Role>): Fit[] {
  if (left.kind === 'quantity' || !(isAll(left, 'x') || isAll(left, '/'))) return [];
  // A premium, people and months are above 0: what is below it is a difference.
  if ([...quantitiesOf(left), printed].some(({ value }) => value.numerator < 0n)) return [];
  return solutions(left, printed).map((each) => fitOf(each, roles.get(each.quantity) ?? null));
}

/** The premium in force, for a month or a year, where the claim fits with it in place of its own. */
function tariffFitting(
  left: Expression,
  printed: Quantity,
  own: Quantity | undefined,
  known: KnownPremium | null,
): number | null {
  if (!own || !known) return null;
  const fits = (amount: number) => {
    const value = resultOf(left, (each) => (each === own ? whole(amount) : each.value));
    return value !== null && judge(value, printed) !== 'mismatch';
  };
  return [known.amount, known.amount * 12].find(fits) ?? null;
}

/** What a whole premium is that would make the claim fit; null where no tariff or wage has it. */
function fittingPremium(fits: readonly Fit[], known: KnownPremium | null): NamedPremium | null {
  const fit = fits.find(({ role }) => role === 'premium');
  if (!known || !fit?.exactly || !isWhole(fit.exactly)) return null;
  const isFull = true;
  const found = premiumKind({ ...fit.quantity, value: fit.exactly, isFull, hedge: null }, known);
  return found.is === 'none' ? null : found;
}

/** Holds a sum against what is printed. */
export function sumFinding(
  read: ReadClaim,
  left: Expression,
  printed: Quantity,
  known: KnownPremium | null,
): Finding {
  const verdict = judgeSum(left, printed);
  const computed = resultOf(left);
  const roles = rolesOf(left, printed, known);
  const own = quantitiesOf(left).find((each) => roles.get(each) === 'premium');
  const found = {
    ...{ read, verdict, sum: left, computed, printed, ...NOTHING },
    difference: computed && minus(printed.value, computed),
    isWithin: verdict === 'about' && computed !== null && judge(computed, printed) === 'mismatch',
    isMoney: printed.unit === 'rupiah' || own !== undefined,
    premium: own && known ? premiumKind(own, known) : null,
  };
  if (verdict !== 'mismatch') return found;
  const fits = fitsOf(left, printed, roles);
  return {
    ...found,
    fits,
    fittingPremium: fittingPremium(fits, known),
    tariffFits: tariffFitting(left, printed, own, known),
    digits: digitRepairs(left, printed),
  };
}
