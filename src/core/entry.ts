import type { Cell } from './cell.js';
import type { Price } from './price.js';
import type { Payer, Programme, Scheme, Unpriced } from './vocabulary.js';

/** Who decided something of a cell, in the order in which they are heard. */
export const GIVEN_BY = ['option', 'column', 'settings', 'catalogue'] as const;
export type GivenBy = (typeof GIVEN_BY)[number];

/** A cell together with what the catalogue says of it: whose it is and what a worker costs. */
export interface Entry {
  readonly cell: Cell;
  /** Catalogue id of the segment; null where the catalogue does not know it. */
  readonly segmentId: string | null;
  /** Scheme it is insured under; null where that is not known. */
  readonly scheme: Scheme | null;
  /** Programmes that were to be priced. */
  readonly programmes: readonly Programme[];
  /** Office that answers for the segment (OPD); null where not known. */
  readonly agency: string | null;
  /** Who pays for those not yet covered. */
  readonly payer: Payer;
  readonly payerFrom: GivenBy;
  /** Who gave the wage; null where the price rests on none. */
  readonly wageFrom: GivenBy | null;
  /** Price of covering one worker more; null where it cannot be priced. */
  readonly expansion: Price | null;
  /** Why there is no price; null where there is one. */
  readonly unpriced: Unpriced | null;
  /** Price of keeping one member whom public money already pays. */
  readonly renewal: Price | null;
}
