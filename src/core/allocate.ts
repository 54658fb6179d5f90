import { sumOf } from './exact.js';

/** What falls to one weight when a number is split over all of them. */
export interface Part {
  /** The whole part of its exact share. */
  readonly share: number;
  /** What its exact share has beyond that, as a numerator over the sum of the weights. */
  readonly remainder: number;
  /** How many others get one more before it does. */
  readonly rank: number;
}

/** What a product leaves when it is divided. The divisor is within 2^53, the product may be beyond. */
function remainderOf(factor: number, other: number, divisor: number): number {
  const product = factor * other;
  if (Number.isSafeInteger(product)) return product % divisor;
  return Number((BigInt(factor) * BigInt(other)) % BigInt(divisor));
}

/** The whole part of `total x weight / sum`, of which the remainder is known. */
function wholePart(total: number, weight: number, remainder: number, sum: number): number {
  const product = total * weight;
  if (Number.isSafeInteger(product)) return (product - remainder) / sum;
  return Number((BigInt(total) * BigInt(weight)) / BigInt(sum));
}

/** The exact shares of a number in proportion to weights: whole parts, and what is left of each. */
function sharesOf(total: number, weights: readonly number[]) {
  const sum = sumOf(weights);
  if (sum === 0) return { wholes: weights, remainders: weights };
  const remainders = weights.map((weight) => remainderOf(total, weight, sum));
  const wholes = weights.map((weight, at) => wholePart(total, weight, remainders[at] ?? 0, sum));
  return { wholes, remainders };
}

/** The places in the order in which they get one more; what is equal in all keeps its own. */
function inRank(remainders: readonly number[], ties: readonly number[]): number[] {
  const of = (numbers: readonly number[], place: number) => numbers[place] ?? 0;
  return remainders
    .map((_, place) => place)
    .sort((a, b) => of(remainders, b) - of(remainders, a) || of(ties, b) - of(ties, a));
}

/** The first of {@link inRank}, so many of them, in any order: the others are not put in order. */
function firstInRank(
  count: number,
  remainders: readonly number[],
  ties: readonly number[],
): number[] {
  const first: number[] = [];
  const equal: number[] = [];
  const least = new Float64Array(remainders).sort()[remainders.length - count] ?? Infinity;
  for (let place = 0; place < remainders.length; place += 1) {
    const remainder = remainders[place] as number;
    if (remainder > least) first.push(place);
    else if (remainder === least) equal.push(place);
  }
  if (equal.length > 1) equal.sort((a, b) => (ties[b] as number) - (ties[a] as number));
  for (let at = 0; first.length < count; at += 1) first.push(equal[at] as number);
  return first;
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
  const { wholes, remainders } = sharesOf(total, weights);
  const ranks: number[] = [];
  inRank(remainders, ties).forEach((place, rank) => {
    ranks[place] = rank;
  });
  return wholes.map((share, at) => {
    return { share, remainder: remainders[at] ?? 0, rank: ranks[at] ?? 0 };
  });
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
  if (total === 0) return weights.map(() => 0);
  if (weights.every((weight) => weight === 0))
    throw new RangeError('cannot split over weights that are all 0');
  const { wholes, remainders } = sharesOf(total, weights);
  const left = total - wholes.reduce((sum, share) => sum + share, 0);
  const parts = [...wholes];
  for (const place of firstInRank(left, remainders, ties)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}
