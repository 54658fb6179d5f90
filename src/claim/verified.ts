import type { Unpriced } from '../core/vocabulary.js';
import type { Finding } from './finding.js';
import type { KnownPremium } from './premium.js';

/** A claim with the place where it stands; a claim of the command line has none. */
export interface PlacedFinding extends Finding {
  readonly file: string | null;
  readonly line: number | null;
  /** The sentence of a running text that it was found in; null for a claim that was given as one. */
  readonly sentence: string | null;
}

/** A sentence of a running text that looks like a claim and was not understood. */
export interface Unread {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Claims that were replayed. */
export interface Verified {
  readonly findings: readonly PlacedFinding[];
  readonly unread: readonly Unread[];
  /** The premium they were compared with, or why there is none. */
  readonly known: KnownPremium | { readonly unpriced: Unpriced };
}
