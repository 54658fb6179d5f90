import targets from '../../data/targets.json' with { type: 'json' };
import type { Confidence } from '../tariff/dated.js';

/** A published target. Targets of different series have different denominators. */
export interface NamedTarget {
  /** What it is called on the command line: `rpjpn-2045`, `36.72/2025`. */
  readonly id: string;
  readonly series: string;
  /** Kemendagri code of the region it is set for; null for the nation. */
  readonly region: string | null;
  readonly year: number;
  /** Decimal text, so that it is exact. */
  readonly percent: string;
  readonly source: string;
  /** Null for a target of the user's own settings. */
  readonly confidence: Confidence | null;
}

export const TARGETS = targets as readonly NamedTarget[];
