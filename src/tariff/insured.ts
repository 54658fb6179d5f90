import type { Month } from '../core/month.js';
import type { Grown } from '../core/price.js';
import type {
  PaidSides,
  Payer,
  PayerKind,
  Risk,
  Scheme,
  Sector,
  Unpriced,
} from '../core/vocabulary.js';
import type { WagesAt } from './grown.js';
import type { Used } from './used.js';

/** A monthly wage in whole rupiah, with the minimum wages of the catalogue it is taken from. */
export interface Wage {
  readonly rupiah: number;
  readonly used: readonly Used[];
  /** How it grew; left out where it is as it is known. */
  readonly grown?: Grown;
}

/** What a premium depends on, apart from the month. */
export interface Insured {
  readonly scheme: Scheme;
  readonly payer: Payer;
  readonly payerKind: PayerKind;
  readonly sector: Sector;
  readonly risk: Risk;
  /** Which sides a payer in the employer's place pays. */
  readonly sides: PaidSides;
  /** Monthly income of a self-employed worker in rupiah; null for the lowest band. */
  readonly income: number | null;
  /** Monthly wage in a month, or why there is none. */
  readonly wageAt: (at: WagesAt) => Wage | Unpriced;
  /** Length of a migrant worker's contract in months; null where not given. */
  readonly contractMonths: number | null;
  /** Value of a construction contract in rupiah before VAT; null to price by wage. */
  readonly contractValue: number | null;
  /** False prices without any relief. */
  readonly relief: boolean;
}

/** Schemes whose premium rests on a term; that of others is the same without it. */
export const SCHEMES_OF = {
  income: ['bpu'],
  sector: ['bpu', 'pu'],
  wage: ['pu', 'jakon'],
  risk: ['pu'],
  sides: ['pu', 'jakon'],
} as const satisfies Partial<Record<keyof Insured | 'wage', readonly Scheme[]>>;

/**
 * Thrown where a price cannot be given, and caught where prices are put together. It is an expected
 * answer and no defect, so it is no Error and takes no stack.
 */
export class NoPrice {
  constructor(
    readonly reason: Unpriced,
    /** First month that has a value, or last month that had one, where that is the reason. */
    readonly edge: Month | null = null,
  ) {}
}
