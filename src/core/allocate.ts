/**
 * Splits `total` over `weights` in proportion, in whole numbers that add up to `total`: largest
 * remainder; equal remainders go to the larger of `ties`, which are the weights where nothing else is
 * given, then to the earlier place.
 *
 * Where `total` is at most the sum of the weights no share exceeds its weight.
 */
export function allocate(
  total: number,
  weights: readonly number[],
  ties: readonly number[] = weights,
): number[] {
  const sum = weights.reduce((subtotal, weight) => subtotal + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total !== 0) throw new RangeError('cannot split over weights that are all 0');
    return weights.map(() => 0);
  }
  const parts = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, tie: ties[index] ?? 0, share: Number(product / sum), remainder: product % sum };
  });
  const shares = parts.map((part) => part.share);
  let left = total - shares.reduce((subtotal, share) => subtotal + share, 0);
  // What is equal in both keeps its order: the earlier place comes first.
  const order = parts.sort(
    (a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0) || b.tie - a.tie,
  );
  for (const part of order) {
    if (left === 0) break;
    shares[part.index] = (shares[part.index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
