import { type Share, sharesRoundedHalfUp } from '../core/exact.js';
import { type Month, monthsBetween } from '../core/month.js';
import type { Grown } from '../core/price.js';
import type { Dated } from './dated.js';
import { covers } from './lookup.js';

/** How wages, minimum wages and the JP cap go on beyond the last that is known. */
export interface WageGrowth {
  /** By a year, of those of the year before. */
  readonly share: Share;
  /** The year whose wages those are that were given without one. */
  readonly given: number;
  /** Every month has the wages of this year; null for those of its own. */
  readonly prices: number | null;
}

/** Whose wages price a month: those known in `law`, brought to the month `of`. */
export interface WagesAt {
  readonly law: Month;
  readonly of: Month;
  /** Null where a wage is known or there is none. */
  readonly growth: WageGrowth | null;
}

/** The wages that price a month. */
export function wagesAt(month: Month, asOf: Month | null, growth: WageGrowth | null): WagesAt {
  const of = growth?.prices == null ? month : `${growth.prices}-${month.slice(5)}`;
  return { law: asOf ?? of, of, growth };
}

/** Whole years that a dated amount grows until a month: none while it holds. */
export function yearsBeyond(value: Dated, month: Month): number {
  return covers(value, month) ? 0 : Math.max(0, Math.floor(monthsBetween(value.from, month) / 12));
}

/**
 * An amount after some years of growth: the years are multiplied exactly and rounded half up once, to
 * whole rupiah.
 */
export function grownBy(amount: Share, { share }: WageGrowth, years: number): number {
  const factor = { numerator: share.denominator + share.numerator, denominator: share.denominator };
  return sharesRoundedHalfUp(1, amount, ...new Array<Share>(years).fill(factor));
}

/** How it came about; nothing to say of an amount that is as it was. */
export function growthOf(from: string, { share }: WageGrowth, years: number): Grown | null {
  return years === 0 ? null : { from, growth: share, years };
}
