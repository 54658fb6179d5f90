/**
 * Exact arithmetic on whole numbers. People and rupiah are whole numbers below 2^53; a share is a
 * fraction of two whole numbers; nothing here passes through a binary fraction.
 */

/** A share as an exact fraction, `numerator / denominator`, both whole, denominator > 0. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** A whole number has left the range in which every digit is kept (2^53). */
export class InexactError extends Error {
  override readonly name = 'InexactError';
}

/** Told by its name: each late part of the program has a class of its own. */
export function isInexact(error: unknown): error is InexactError {
  return error instanceof Error && error.name === 'InexactError';
}

/** Passes a whole number on, or throws {@link InexactError} when digits could be lost. */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new InexactError(String(value));
  return value;
}

/** Sum of two whole numbers, both within 2^53. */
export function add(a: number, b: number): number {
  return exact(a + b);
}

/** Sum of whole numbers, within 2^53; 0 of none. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum = add(sum, value);
  return sum;
}

/** The sum of what is known; null where nothing is. */
export function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? sumOf(known) : null;
}

/** Product of two whole numbers, both within 2^53. */
export function multiply(a: number, b: number): number {
  return exact(a * b);
}

function toNumber(value: bigint): number {
  return exact(Number(value));
}

/** The least whole number of which so many units have a square that is no less. `square` is at least 0. */
export function rootRoundedUp(square: bigint, unit = 1n): number {
  const least = (square + unit * unit - 1n) / (unit * unit);
  let root = BigInt(Math.floor(Math.sqrt(Number(least))));
  while (root * root < least) root += 1n;
  while (root > 0n && (root - 1n) * (root - 1n) >= least) root -= 1n;
  return toNumber(root);
}

/** Whether a share is all there is: 100 %. */
export function isAll({ numerator, denominator }: Share): boolean {
  return numerator === denominator;
}

/** A fraction rounded to a whole number, half away from 0, so that signs are alike. */
export function roundedHalfAway(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}

/**
 * `(factor x other + more) / divisor` without its remainder, where every step is within 2^53, so that it is exact
 * as it is; null beyond.
 */
function quotient(factor: number, other: number, more: number, divisor: number): number | null {
  const product = factor * other;
  const dividend = product + more;
  const isExact = Number.isSafeInteger(product) && Number.isSafeInteger(dividend);
  return isExact && Number.isSafeInteger(divisor)
    ? (dividend - (dividend % divisor)) / divisor
    : null;
}

/** The share of `count`, rounded up to the next whole number (targets: nobody is left short). */
export function shareRoundedUp(share: Share, count: number): number {
  const found = quotient(count, share.numerator, share.denominator - 1, share.denominator);
  if (found !== null) return found;
  const denominator = BigInt(share.denominator);
  return toNumber((BigInt(count) * BigInt(share.numerator) + denominator - 1n) / denominator);
}

/** The product of `amount` and all `shares`, multiplied exactly and then rounded half up once. */
export function sharesRoundedHalfUp(amount: number, ...shares: readonly Share[]): number {
  const above = shares.reduce((product, { numerator }) => product * numerator, amount);
  const below = shares.reduce((product, { denominator }) => product * denominator, 1);
  const found = quotient(2, above, below, 2 * below);
  if (found !== null) return found;
  let numerator = BigInt(amount);
  let denominator = 1n;
  for (const share of shares) {
    numerator *= BigInt(share.numerator);
    denominator *= BigInt(share.denominator);
  }
  return toNumber((2n * numerator + denominator) / (2n * denominator));
}

/** The sum of each amount times its share, exactly, and then rounded half up once. */
export function sumRoundedHalfUp(parts: readonly (readonly [number, Share])[]): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const [amount, share] of parts) {
    const own = BigInt(share.denominator);
    numerator = numerator * own + BigInt(amount) * BigInt(share.numerator) * denominator;
    denominator *= own;
  }
  return toNumber((2n * numerator + denominator) / (2n * denominator));
}

/** Whether `part / whole` is below `share`, decided on the exact ratios. `whole` must be above 0. */
export function isBelow(part: number, whole: number, share: Share): boolean {
  return compareShares({ numerator: part, denominator: whole }, share) < 0;
}

/** Orders two ratios exactly: negative where `a` is the smaller. Denominators must be above 0. */
export function compareShares(a: Share, b: Share): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const difference =
    BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Reads a plain decimal such as `99.5` or `0.24` as an exact fraction; null where it is none. */
export function decimal(text: string): Share | null {
  const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return null;
  const fraction = match[2] ?? '';
  return { numerator: Number(`${match[1]}${fraction}`), denominator: 10 ** fraction.length };
}

/** Reads a plain decimal as percent: `99.5` is 995/1000. */
export function percent(text: string): Share | null {
  const value = decimal(text);
  return value && { numerator: value.numerator, denominator: value.denominator * 100 };
}

/** A percentage as it was typed, without its sign and with a dot, and the share that it is. */
interface TypedPercent {
  readonly plain: string;
  readonly share: Share;
}

/**
 * Reads a percentage above 0 up to 100 as people type it: `99.5%`, `99,5`. Below 1 the sign is needed, since
 * 0.5 could be meant as a half. Null where the text is none.
 */
export function typedPercent(text: string): TypedPercent | null {
  const [, plain = '', sign] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  const share = percent(plain.replace(',', '.'));
  if (!share || share.numerator === 0 || share.numerator > share.denominator) return null;
  const isBelowOne = 100 * share.numerator < share.denominator;
  return isBelowOne && sign === '' ? null : { plain: plain.replace(',', '.'), share };
}

/** The percentage that a fraction was most likely meant as: `0,6` is `60%`; null where a text is none. */
export function meantPercent(text: string): string | null {
  const [, tenths, rest = ''] = /^0[.,](\d\d?)(\d{0,4})$/.exec(text) ?? [];
  if (tenths === undefined || Number(tenths + rest) === 0) return null;
  return `${Number(`${tenths.padEnd(2, '0')}.${rest}`)}%`;
}
