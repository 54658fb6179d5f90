import type { Month, MonthRange } from '../core/month.js';
import type { Price } from '../core/price.js';
import type { Programme, Unpriced } from '../core/vocabulary.js';
import type { WageGrowth } from './grown.js';
import type { Used } from './used.js';

/** Which months a budget is for, and whose values price them. */
export interface PricedMonths {
  readonly months: MonthRange;
  /** Every month is priced with the values in force in this one; null for each month's own. */
  readonly asOf: Month | null;
  /** How wages go on beyond the last that is known; they do not where it is left out. */
  readonly wageGrowth?: WageGrowth | null;
}

/** A price with what it rests on, or the reason why there is none. */
export type Quote =
  | {
      readonly price: Price;
      readonly used: readonly Used[];
      /** Programmes asked for that the scheme does not have. */
      readonly absent: readonly Programme[];
    }
  | {
      readonly price: null;
      readonly unpriced: Unpriced;
      /** First month that has a value, or last month that had one, where that is the reason. */
      readonly edge: Month | null;
    };
