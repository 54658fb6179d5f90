/** What falls to one weight when a number is split over all of them. */
export interface Part {
  /** The whole part of its exact share. */
  readonly share: number;
  /** What its exact share has beyond that, as a numerator over the sum of the weights. */
  readonly remainder: number;
  /** How many others get one more before it does. */
  readonly rank: number;
}

/**
 * The parts of `total` over `weights` in proportion: by largest remainder one more goes to those of the lowest
 * rank, until all is given. Equal remainders go by the larger of `ties`, which are the weights where nothing
 * else is given, then by the earlier place.
 */
export function partsOf(
  total: number,
  weights: readonly number[],
  ties: readonly number[] = weights,
): Part[] {
  const sum = weights.reduce((subtotal, weight) => subtotal + BigInt(weight), 0n);
  const parts = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    const share = sum === 0n ? 0n : product / sum;
    // Below the sum of the weights, which is within 2^53.
    const remainder = Number(product - share * sum);
    return { share: Number(share), remainder, rank: 0, tie: ties[index] ?? 0 };
  });
  // What is equal in both keeps its order: the earlier place comes first.
  [...parts]
    .sort((a, b) => b.remainder - a.remainder || b.tie - a.tie)
    .forEach((part, rank) => {
      part.rank = rank;
    });
  return parts;
}

/**
 * Splits `total` over `weights` in proportion, in whole numbers that add up to `total`, by largest
 * remainder: see {@link partsOf}. Where `total` is at most the sum of the weights no share exceeds its
 * weight.
 *
 * @throws {RangeError} where something is to be split over weights that are all 0
 */
export function allocate(
  total: number,
  weights: readonly number[],
  ties: readonly number[] = weights,
): number[] {
  if (total !== 0 && weights.every((weight) => weight === 0))
    throw new RangeError('cannot split over weights that are all 0');
  const parts = partsOf(total, weights, ties);
  const left = total - parts.reduce((sum, { share }) => sum + share, 0);
  return parts.map(({ share, rank }) => share + (rank < left ? 1 : 0));
}
