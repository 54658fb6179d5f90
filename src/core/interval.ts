import { rootRoundedUp } from './exact.js';

/** Millionths of a person or a rupiah. */
export const MILLIONTHS = 1_000_000;

/**
 * Half an interval in millionths of a person, of a standard error in ten-thousandths: at 95 % it reaches 1.96
 * standard errors to each side (normal distribution).
 */
const HALF = 196;

/**
 * By how much an estimate that is cut off at 0 is too high on average, at most, where it may be 0: by the normal
 * density at 0, 0.399 of a standard error, in thousandths of half an interval, rounded up.
 */
const TOO_HIGH = 204;

/** From where to where a figure may be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far a figure may be off that is never below 0, in millionths. */
export interface Margin {
  readonly fewer: number;
  readonly more: number;
  /** By how much it is too high on average, because it is cut off at 0. */
  readonly tooHigh: number;
}

/** A figure in millionths, and how far it may be off. */
export interface Off {
  readonly figure: bigint;
  readonly fewer: bigint;
  readonly more: bigint;
  readonly tooHigh: bigint;
}

/** The interval of a figure, and the square of the distance to its upper end in millionths. */
export interface Found extends Interval {
  readonly square: bigint;
}

/** Half the interval of an estimate, in millionths of a person. */
export function halfOf(error: number): number {
  return HALF * error;
}

/** Half the interval of a sum of estimates that are independent, in whole people, rounded up. */
export function halfOfSum(squares: bigint): number {
  return rootRoundedUp(BigInt(HALF) ** 2n * squares, BigInt(MILLIONTHS));
}

/** A relative standard error in hundredths of a percent, rounded up, of half an interval as its square. */
export function errorOfHalf(square: bigint, figure: bigint): number {
  return rootRoundedUp(square * 10_000n ** 2n, (figure * BigInt(HALF)) / 100n);
}

/**
 * The margin of `max(0, net)`, of a net and half its interval in millionths. Far below 0 it is surely 0; where
 * nothing is taken off an estimate, it is not cut off.
 */
export function marginOf(net: number, half: number, isCut: boolean): Margin {
  const off = net >= 0 ? half : Math.max(0, half + net);
  const isInDoubt = isCut && Math.abs(net) < 2 * half;
  return { fewer: off, more: off, tooHigh: isInDoubt ? Math.ceil((half * TOO_HIGH) / 1000) : 0 };
}

/**
 * The interval of a sum of independent figures, rounded outward: distances to the ends add up by their squares. Of
 * one figure that may be off it is its own, cut off at 0. Of several, each of which is too high on average where it
 * may be 0, the lower end is lower by as much: the squares would not say it.
 */
export function intervalOf(parts: Iterable<Off>, figure: number): Found {
  let [sure, unsure, tooHigh, fewer, more, count] = [0n, 0n, 0n, 0n, 0n, 0];
  for (const part of parts) {
    if (part.fewer === 0n && part.more === 0n) sure += part.figure;
    else {
      count += 1;
      unsure += part.figure;
      tooHigh += part.tooHigh;
      fewer += part.fewer ** 2n;
      more += part.more ** 2n;
    }
  }
  const unit = BigInt(MILLIONTHS);
  const whole = (sum: bigint) => Number(sum / unit);
  const bias = count > 1 ? whole(tooHigh + unit - 1n) : 0;
  const low = whole(sure) + Math.max(0, whole(unsure) - bias - rootRoundedUp(fewer, unit));
  return { low, high: figure + rootRoundedUp(more, unit), square: more };
}
