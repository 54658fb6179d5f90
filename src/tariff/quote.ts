import type { Price } from '../core/price.js';
import type { Programme, Unpriced } from '../core/vocabulary.js';
import type { Used } from './used.js';

/** A price with what it rests on, or the reason why there is none. */
export type Quote =
  | {
      readonly price: Price;
      readonly used: readonly Used[];
      /** Programmes asked for that the scheme does not have. */
      readonly absent: readonly Programme[];
    }
  | { readonly price: null; readonly unpriced: Unpriced };
