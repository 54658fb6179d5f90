import type { Unpriced } from '../core/vocabulary.js';
import type { Finding } from './finding.js';
import type { KnownPremium } from './premium.js';

/** A claim with the place where it stands; a claim of the command line has none. */
export interface PlacedFinding extends Finding {
  readonly file: string | null;
  readonly line: number | null;
}

/** Claims that were replayed. */
export interface Verified {
  readonly findings: readonly PlacedFinding[];
  /** The premium they were compared with, or why there is none. */
  readonly known: KnownPremium | { readonly unpriced: Unpriced };
}
