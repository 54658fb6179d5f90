import type { Bearer, Programme, Risk, Scheme } from '../core/vocabulary.js';
import type { Confidence, Dated, Repealed } from './dated.js';

/** What a premium or a benefit may be counted in. The period is part of the unit. */
export const UNITS = {
  month: 'rupiah per worker per month',
  wage: 'percent of monthly wage',
  contract: 'rupiah per worker per contract',
  contractValue: 'percent of contract value by slice',
  pension: 'rupiah per month',
  case: 'rupiah per case',
  wages: 'monthly wages or bases per case',
  wagesAndRupiah: 'monthly wages or bases per case and rupiah',
} as const;

/** An amount in whole rupiah. */
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

/** Percent of the monthly wage by risk class. */
export interface RiskRates extends Dated {
  readonly rates: Readonly<Record<Risk, string>>;
}

/** Whose money a premium without a charge of its own is made of. */
export interface Recomposition extends Dated {
  readonly parts: readonly { readonly from: 'state' | Programme; readonly percent: string }[];
}

/** One amount for a migrant worker's contract, in whole rupiah, whatever its length. */
export interface ContractFlat extends Dated {
  readonly flat: number;
}

/** A migrant worker's contract, in whole rupiah, by its length. */
export interface ContractAmounts extends Dated {
  readonly beforeDeparture: number;
  readonly terms: readonly { readonly months: number; readonly amount: number }[];
  readonly monthBeyond: number;
}

/** Percent of each slice of a construction contract's value before VAT. */
export interface Slices extends Dated {
  readonly slices: readonly { readonly from: number; readonly percent: string }[];
}

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

type AmountTariff = TariffBase<'amount', typeof UNITS.month, Amount> & OneProgramme & OneBearer;
type BandTariff = TariffBase<'bands', typeof UNITS.month, Bands> & OneProgramme & OneBearer;
export type WageRateTariff = TariffBase<'wage-rate', typeof UNITS.wage, WageRates> &
  OneProgramme & {
    /** Highest wage that counts, by month (JP). */
    readonly caps?: readonly Amount[];
  };
type RiskRateTariff = TariffBase<'risk-rate', typeof UNITS.wage, RiskRates> &
  OneProgramme &
  OneBearer;
/** A programme that costs nobody anything more: it is taken out of other premiums (JKP). */
type RecomposedTariff = TariffBase<'recomposed', typeof UNITS.wage, Recomposition> & OneProgramme;
/** The law sets one amount for both programmes together and does not say how it divides. */
export type ContractTariff = TariffBase<
  'contract',
  typeof UNITS.contract,
  ContractAmounts | ContractFlat
> & {
  readonly programme: 'jkk+jkm';
} & OneBearer;
export type ContractValueTariff = TariffBase<'contract-value', typeof UNITS.contractValue, Slices> &
  OneProgramme &
  OneBearer;

/** Tariffs that are paid month by month for one worker. */
export type MonthlyTariff =
  | AmountTariff
  | BandTariff
  | WageRateTariff
  | RiskRateTariff
  | RecomposedTariff;

export type Tariff = MonthlyTariff | ContractTariff | ContractValueTariff;
