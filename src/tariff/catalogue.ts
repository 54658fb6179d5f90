import type { Payer, PayerKind, Programme, Scheme, Sector } from '../core/vocabulary.js';
import type { Confidence, Dated, Reference } from './dated.js';
import type { Tariff, UNITS } from './types.js';

/** A factor on premiums that depends on month, sector and payer. */
export interface Relief extends Dated {
  readonly id: string;
  readonly scheme: Scheme;
  readonly programmes: readonly Programme[];
  readonly sectors: readonly Sector[];
  /** Kinds of payer that get it, and how sure that is. Kinds left out do not get it. */
  readonly payers: Readonly<Partial<Record<PayerKind, Confidence>>>;
  readonly factor: string;
}

/** Months in which a scheme is not priced, because a law is known to apply but not in full. */
export interface Refusal extends Dated {
  readonly id: string;
  readonly scheme: Scheme;
}

/** Kinds of minimum wage that can be named: regency, province, village staff. */
export const WAGE_NAMES = ['umk', 'ump', 'siltap'] as const;
export type WageName = (typeof WAGE_NAMES)[number];

/** A minimum wage of a region. `amount` is decimal rupiah a month, as published. */
export interface MinimumWage extends Dated {
  readonly kind: WageName;
  /** Region it is of; null for the whole country. */
  readonly code: string | null;
  readonly amount: string;
}

/** What a benefit pays: rupiah, monthly wages (or bases), or percent of the wage, or two of them. */
export interface BenefitValue extends Dated {
  readonly amount?: number;
  /** What the amount is made of, in whole rupiah. */
  readonly parts?: readonly number[];
  readonly wages?: string;
  readonly percent?: string;
  /** Highest wage that counts. */
  readonly cap?: number;
}

/** A text of the catalogue in English and Indonesian. */
interface BothLanguages {
  readonly en: string;
  readonly id: string;
}

/** A benefit. It decides no premium; it says what a premium buys. */
export interface Benefit {
  readonly id: string;
  readonly programme: Programme;
  readonly what: BothLanguages;
  readonly unit: (typeof UNITS)[keyof typeof UNITS];
  readonly values: readonly BenefitValue[];
}

/** One file of the catalogue. */
export interface TariffFile {
  readonly tariffs: readonly Tariff[];
  readonly reliefs: readonly Relief[];
  readonly refusals: readonly Refusal[];
  readonly wages: readonly MinimumWage[];
  readonly benefits: readonly Benefit[];
}

/** Whose money pays a premium. Reliefs and sides depend on the kind alone. */
export interface PayerEntry {
  readonly id: Payer;
  readonly kind: PayerKind;
  /** Other words for it, Indonesian ones among them. */
  readonly aliases: readonly string[];
}

/** A source of money that a payer can have, with what it may pay for. */
export interface Source {
  readonly id: string;
  readonly payer: Payer;
  readonly mayPayFor: BothLanguages;
  readonly limits?: BothLanguages;
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
}

/** Everything that prices a worker. An argument of every lookup, never a global. */
export interface Catalogue extends TariffFile {
  readonly payers: readonly PayerEntry[];
}

/** The kind of a payer. Payers are checked where they are given, so an unknown one is a defect. */
export function payerKind({ payers }: Pick<Catalogue, 'payers'>, payer: Payer): PayerKind {
  const found = payers.find(({ id }) => id === payer);
  if (!found) throw new Error(`unknown payer: ${payer}`);
  return found.kind;
}

/** A minimum wage's name among the entries: `umk.36.04`, `siltap`. */
export function wageId({ kind, code }: MinimumWage): string {
  return code === null ? kind : `${kind}.${code}`;
}
