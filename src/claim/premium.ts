import { cut, type Fraction, isWhole, over, round, times, whole } from '../core/fraction.js';
import type { Month } from '../core/month.js';
import type { Payer, Programme, Scheme } from '../core/vocabulary.js';
import type { Quantity } from './quantity.js';
import { judge } from './verdict.js';

/** A premium of the same scheme for other programmes, another income or another payer. */
export interface OtherPremium {
  readonly amount: number;
  readonly programmes: readonly Programme[];
  readonly payer: Payer;
  /** Least monthly income of its band in rupiah; null for the lowest band, or where there is none. */
  readonly income: number | null;
}

/** A share of the wage that wage earners' programmes cost together. */
export interface WageRate {
  readonly programmes: readonly Programme[];
  readonly rate: Fraction;
  /** Whether the worker's side is in it. */
  readonly isBoth: boolean;
}

/** A minimum wage in whole rupiah. */
export interface KnownWage {
  readonly id: string;
  readonly rupiah: number;
}

/** The premium of one worker that claims are compared with, in whole rupiah. */
export interface KnownPremium {
  readonly scheme: Scheme;
  readonly payer: Payer;
  readonly month: Month;
  readonly programmes: readonly Programme[];
  /** What the payer pays a month. */
  readonly amount: number;
  /** What each programme costs of it. */
  readonly parts: readonly { readonly programme: string; readonly amount: number }[];
  readonly others: readonly OtherPremium[];
  readonly rates: readonly WageRate[];
  readonly wages: readonly KnownWage[];
}

/**
 * What a premium of a claim is by the tariff: that of a month, of a year, of one programme alone, of
 * other workers of the scheme, of wage earners at a wage that is round or a minimum wage, or none.
 */
export const PREMIUM_KINDS = ['month', 'year', 'part', 'other', 'wage', 'none'] as const;
export type PremiumKind = (typeof PREMIUM_KINDS)[number];

/** A wage of which a premium is a share. */
interface WageFit extends WageRate {
  /** Whole rupiah a month. */
  readonly wage: number;
  /** The minimum wage that it is; null for one that is not. */
  readonly minimum: string | null;
  /** Whether the premium is for twelve months. */
  readonly isYear: boolean;
}

/** A premium that a claim names, and what it is. */
export interface NamedPremium {
  readonly value: Fraction;
  readonly is: PremiumKind;
  /** The programme of which it is the premium, where it is that of one alone. */
  readonly programme: string | null;
  readonly other: OtherPremium | null;
  /** The wage that it would be a share of; null where it is a tariff, or was rounded. */
  readonly wage: WageFit | null;
}

const NOTHING = { programme: null, other: null, wage: null } as const;

/** What wages are rounded to where people make one up. */
const ROUND = 100_000;
/** Wages between which one is looked for, in rupiah a month. */
const [LOWEST, HIGHEST] = [500_000, 20_000_000];
/** Less than any wage that is worth naming. */
const LEAST = 100_000;

/** The premium of a wage, in whole rupiah, rounded half up. */
function premiumOf(wage: number, { rate }: WageRate): bigint {
  return round(times(rate, whole(wage)));
}

/** A round or minimum wage of which a monthly premium is this share. */
function wageAt(premium: bigint, each: WageRate, wages: readonly KnownWage[]) {
  const near = Number(round(over(over(whole(premium), each.rate), whole(ROUND)))) * ROUND;
  const isRound = near >= LOWEST && near <= HIGHEST && premiumOf(near, each) === premium;
  if (isRound) return { wage: near, minimum: null };
  const found = wages.find(({ rupiah }) => premiumOf(rupiah, each) === premium);
  return found ? { wage: found.rupiah, minimum: found.id } : null;
}

/** The wage that a premium fits, of a month or of a year; null where it fits none. */
function fittingWage({ value }: Quantity, { rates, wages }: KnownPremium): WageFit | null {
  for (const isYear of [false, true]) {
    const monthly = isYear ? over(value, whole(12)) : value;
    if (!isWhole(monthly)) continue;
    for (const rate of rates) {
      const found = wageAt(cut(monthly), rate, wages);
      if (found) return { ...rate, ...found, isYear };
    }
  }
  return null;
}

/** The wage of which a premium would be the least share, so that anybody can tell whether it was meant. */
function impliedWage({ value }: Quantity, { rates: [rate] }: KnownPremium): WageFit | null {
  if (!rate) return null;
  const wage = Number(round(over(value, rate.rate)));
  if (wage < LEAST || wage > HIGHEST) return null;
  return { ...rate, wage, minimum: null, isYear: false };
}

/** Tells what a number is by the tariff. A printed one may be rounded. */
export function premiumKind(quantity: Quantity, known: KnownPremium): NamedPremium {
  const fits = (amount: number) => judge(whole(amount), quantity) !== 'mismatch';
  const { value } = quantity;
  if (fits(known.amount)) return { ...NOTHING, value, is: 'month' };
  if (fits(known.amount * 12)) return { ...NOTHING, value, is: 'year' };
  const part = known.parts.find(({ amount }) => amount > 0 && fits(amount));
  if (part) return { ...NOTHING, value, is: 'part', programme: part.programme };
  if (!quantity.isFull) return { ...NOTHING, value, is: 'none' };
  const other = known.others.find(({ amount }) => fits(amount));
  if (other) return { ...NOTHING, value, is: 'other', other };
  const wage = fittingWage(quantity, known);
  if (wage) return { ...NOTHING, value, is: 'wage', wage };
  return { ...NOTHING, value, is: 'none', wage: impliedWage(quantity, known) };
}
