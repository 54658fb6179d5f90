import type { Cell } from './cell.js';
import type { Price } from './price.js';
import type { Payer, Scheme, Unpriced } from './vocabulary.js';

/** A cell together with what the catalogue says of it: whose it is and what a worker costs. */
export interface Entry {
  readonly cell: Cell;
  /** Catalogue id of the segment; null where the catalogue does not know it. */
  readonly segmentId: string | null;
  /** Scheme it is insured under; null where that is not known. */
  readonly scheme: Scheme | null;
  /** Office that answers for the segment (OPD); null where not known. */
  readonly agency: string | null;
  /** Who pays for those not yet covered. */
  readonly payer: Payer;
  /** Price of covering one worker more; null where it cannot be priced. */
  readonly expansion: Price | null;
  /** Why there is no price; null where there is one. */
  readonly unpriced: Unpriced | null;
  /** Price of keeping one member whom public money already pays. */
  readonly renewal: Price | null;
}
