import { exact, roundedHalfAway } from './exact.js';

function factorial(count: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(count); factor += 1n) product *= factor;
  return product;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}

/** In how many of all orders exactly `before` of `count` causes come before one of them. */
function ordersWith(before: number, count: number): bigint {
  return factorial(before) * factorial(count - before - 1);
}

/**
 * Fractions of one denominator as whole numbers that add up to `sum`: each rounded half away from 0, and what is
 * then too much or too little taken from those that it moves the least. Of the negative fractions all are the same with
 * the other sign.
 */
export function roundedToSum(
  parts: readonly bigint[],
  denominator: bigint,
  sum: bigint,
): readonly number[] {
  const rounded = parts.map((part) => roundedHalfAway(part, denominator));
  let left = sum - rounded.reduce((all, each) => all + each, 0n);
  while (left !== 0n && parts.length > 0) {
    const step = left > 0n ? 1n : -1n;
    const wants = (at: number) =>
      ((parts[at] as bigint) - (rounded[at] as bigint) * denominator) * step;
    let most = 0;
    for (let at = 1; at < parts.length; at += 1) if (wants(at) > wants(most)) most = at;
    rounded[most] = (rounded[most] as bigint) + step;
    left -= step;
  }
  return rounded.map((each) => exact(Number(each)));
}

/**
 * What each of several causes did to an amount, in whole rupiah that add up to its change. `amounts` holds the
 * amount, times `scale`, for every set of causes that have become what they are now: at the place whose bit 2^i is set
 * where cause i has. Each cause is changed in all orders of the causes, and its effect is the mean (Shapley's value):
 * no order is preferred, and backwards every effect has the other sign.
 */
export function effectsOf(amounts: readonly bigint[], scale = 1n): readonly number[] {
  const count = Math.round(Math.log2(amounts.length));
  const weights = Array.from({ length: count }, (_, before) => ordersWith(before, count));
  const parts = weights.map((_, cause) => {
    const bit = 1 << cause;
    let part = 0n;
    for (let set = 0; set < amounts.length; set += 1) {
      if (set & bit) continue;
      const step = (amounts[set | bit] as bigint) - (amounts[set] as bigint);
      if (step !== 0n) part += (weights[bitsIn(set)] as bigint) * step;
    }
    return part;
  });
  const change = (amounts.at(-1) as bigint) - (amounts[0] as bigint);
  return roundedToSum(parts, factorial(count) * scale, change / scale);
}
