import type { Month } from '../core/month.js';
import type { Payer, Programme, Scheme } from '../core/vocabulary.js';
import { type Fraction, whole } from './fraction.js';
import type { Quantity } from './quantity.js';
import { judge } from './verdict.js';

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
}

/** What a premium of a claim is by the tariff: that of a month, of a year, of one programme alone, or none. */
export type PremiumKind = 'month' | 'year' | 'part' | 'none';

/** A premium that a claim names, and what it is. */
export interface NamedPremium {
  readonly value: Fraction;
  readonly is: PremiumKind;
  /** The programme of which it is the premium, where it is that of one alone. */
  readonly programme: string | null;
}

/** Tells what a number is by the tariff. A printed one may be rounded. */
export function premiumKind(quantity: Quantity, known: KnownPremium): NamedPremium {
  const fits = (amount: number) => judge(whole(amount), quantity) !== 'mismatch';
  const { value } = quantity;
  if (fits(known.amount)) return { value, is: 'month', programme: null };
  if (fits(known.amount * 12)) return { value, is: 'year', programme: null };
  const part = known.parts.find(({ amount }) => amount > 0 && fits(amount));
  return { value, is: part ? 'part' : 'none', programme: part?.programme ?? null };
}
