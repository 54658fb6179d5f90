import { compare, type Fraction, minus, over, times, whole, ZERO } from '../core/fraction.js';
import { resultOf } from './evaluate.js';
import { type Claim, type Quantity, quantitiesOf } from './quantity.js';

/** The largest number whose digits are all kept, with room for what `sekitar` adds. */
const LARGEST = over(whole(BigInt(Number.MAX_SAFE_INTEGER)), { numerator: 11n, denominator: 10n });

/** The base of which members would be a share. */
function baseOf(members: Quantity, { value }: Quantity): Fraction | null {
  return compare(value, ZERO) === 0 ? null : over(members.value, value);
}

/** What a claim says and what it comes to. */
function numbersOf(claim: Claim): (Fraction | null)[] {
  const { kind, printed } = claim;
  if (kind === 'base') return [printed.value, claim.members.value, baseOf(claim.members, printed)];
  if (kind === 'implied') return [printed.value, claim.workers.value];
  if (kind === 'price') return [times(printed.value, whole(30))];
  return [
    printed.value,
    ...quantitiesOf(claim.left).map(({ value }) => value),
    resultOf(claim.left),
  ];
}

/** Whether a claim has a number that is too large to be kept to its last digit, or comes to one. */
export function isTooLarge(claim: Claim): boolean {
  const size = (value: Fraction) => (value.numerator < 0n ? minus(ZERO, value) : value);
  return numbersOf(claim).some((value) => value !== null && compare(size(value), LARGEST) > 0);
}
