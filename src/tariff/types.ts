import type { Month } from '../core/month.js';
import type { Bearer, Payer, Programme, Risk, Scheme, Sector } from '../core/vocabulary.js';

/**
 * How sure a fact is: regulation text or two sources that agree (HIGH), one decent source
 * (MEDIUM), a weak one (LOW), our reading of the law (INFER).
 */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW', 'INFER'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The weakest of some confidences: the one that a figure resting on all of them has. */
export function weakest(first: Confidence, ...others: readonly Confidence[]): Confidence {
  const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);
  return others.reduce((weak, other) => (rank(other) > rank(weak) ? other : weak), first);
}

/** Where a value stands in law, and where it was seen when the law itself was not at hand. */
export interface Reference {
  readonly law: string;
  readonly article?: string;
  readonly seen?: string;
}

/** What every dated value of the catalogue carries. `to` left out means still in force. */
export interface Dated {
  /** First month the value is for. */
  readonly from: Month;
  /** Last month the value is for. */
  readonly to?: Month;
  /** How sure the first month is, where it is less sure than the value. */
  readonly fromConfidence?: Confidence;
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
  /** Day the value was last compared with its sources, `2026-10-05`. */
  readonly checked: string;
}

/** The programme no longer exists from this month on. Not the same as costing nothing. */
export interface Repealed extends Dated {
  readonly repealed: true;
}

export interface Amount extends Dated {
  readonly amount: number;
}

/** Income bands: `amount` from `from` rupiah a month up to where the next band starts. */
export interface Bands extends Dated {
  readonly bands: readonly {
    readonly from: number;
    readonly amount: number;
    readonly confidence: Confidence;
  }[];
}

/** Percent of the monthly wage, by who bears it. Percents are decimal text, so they are exact. */
export interface WageRates extends Dated {
  readonly rates: readonly { readonly bearer: Bearer; readonly percent: string }[];
}

export interface RiskRates extends Dated {
  readonly rates: Readonly<Record<Risk, string>>;
}

export interface ContractAmounts extends Dated {
  readonly beforeDeparture: number;
  readonly terms: readonly { readonly months: number; readonly amount: number }[];
  readonly monthBeyond: number;
}

/** What a premium may be counted in. The period is part of the unit. */
export const UNITS = {
  month: 'rupiah per worker per month',
  wage: 'percent of monthly wage',
  contract: 'rupiah per worker per contract',
} as const;

interface TariffBase<Kind extends string, Unit extends string, Value> {
  /** Scheme and programme, `bpu.jkk`. */
  readonly id: string;
  readonly scheme: Scheme;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly values: readonly (Value | Repealed)[];
}

type OneProgramme = { readonly programme: Programme };
type OneBearer = { readonly bearer: Bearer };

export type AmountTariff = TariffBase<'amount', typeof UNITS.month, Amount> &
  OneProgramme &
  OneBearer;
export type BandTariff = TariffBase<'bands', typeof UNITS.month, Bands> & OneProgramme & OneBearer;
export type WageRateTariff = TariffBase<'wage-rate', typeof UNITS.wage, WageRates> &
  OneProgramme & {
    /** Highest wage that counts, by month (JP). */
    readonly caps?: readonly Amount[];
  };
export type RiskRateTariff = TariffBase<'risk-rate', typeof UNITS.wage, RiskRates> &
  OneProgramme &
  OneBearer;
/** The law sets one amount for both programmes together and does not say how it divides. */
export type ContractTariff = TariffBase<'contract', typeof UNITS.contract, ContractAmounts> & {
  readonly programme: 'jkk+jkm';
} & OneBearer;

export type Tariff = AmountTariff | BandTariff | WageRateTariff | RiskRateTariff | ContractTariff;

/** A factor on premiums that depends on month, sector and payer. */
export interface Relief extends Dated {
  readonly id: string;
  readonly scheme: Scheme;
  readonly programmes: readonly Programme[];
  readonly sectors: readonly Sector[];
  /** Payers that get it, and how sure that is. Payers left out do not get it. */
  readonly payers: Readonly<Partial<Record<Payer, Confidence>>>;
  readonly factor: string;
}

/** Months in which a scheme is not priced, because a law is known to apply but not in full. */
export interface Refusal extends Dated {
  readonly id: string;
  readonly scheme: Scheme;
}

/** One file of the catalogue. */
export interface TariffFile {
  readonly tariffs: readonly Tariff[];
  readonly reliefs: readonly Relief[];
  readonly refusals: readonly Refusal[];
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

/** Everything that prices a worker. An argument of every lookup, never a global. */
export interface Catalogue extends TariffFile {
  readonly wages: readonly MinimumWage[];
}
