import targets from '../../data/targets.json' with { type: 'json' };
import type { Basis } from '../core/vocabulary.js';
import type { Confidence } from '../tariff/dated.js';

/** A published target. Targets of different series are shares of different bases. */
export interface NamedTarget {
  /** What it is called on the command line: `rpjpn-2045`, `36.72/2025`. */
  readonly id: string;
  readonly series: string;
  /** Kemendagri code of the region it is set for; null for the nation. */
  readonly region: string | null;
  readonly year: number;
  /** Decimal text, so that it is exact. */
  readonly percent: string;
  /** The law or office that set it; null where that is only the region itself. */
  readonly source: string | null;
  /** What it is a share of, where that is known. */
  readonly basis?: Basis;
  /** Null for a target of the user's own settings. */
  readonly confidence: Confidence | null;
}

/** The series of targets that a user's settings give. */
export const OWN_SERIES = 'own';

export const TARGETS = targets as readonly NamedTarget[];
