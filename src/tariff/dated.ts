import type { Month } from '../core/month.js';

/**
 * How sure a fact is: regulation text or two sources that agree (HIGH), one decent source
 * (MEDIUM), a weak one (LOW), our reading of the law (INFER).
 */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW', 'INFER'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The weakest of some confidences: the one that a figure resting on all of them has. */
export function weakest(first: Confidence, ...others: readonly Confidence[]): Confidence {
  const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);
  return others.reduce((weak, other) => (rank(other) > rank(weak) ? other : weak), first);
}

/** Where a value stands in law, and where it was seen when the law itself was not at hand. */
export interface Reference {
  readonly law: string;
  readonly article?: string;
  readonly link?: string;
  readonly seen?: string;
}

/** What every dated value of the catalogue carries. `to` left out means still in force. */
export interface Dated {
  /** First month the value is for. */
  readonly from: Month;
  /** Last month the value is for. */
  readonly to?: Month;
  /** How sure the first month is, where it is less sure than the value. */
  readonly fromConfidence?: Confidence;
  /** How sure the last month is, where it is less sure than the value. */
  readonly toConfidence?: Confidence;
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
  /** Day the value was last compared with its sources, `2026-10-05`. */
  readonly checked: string;
}

/** The programme no longer exists from this month on. Not the same as costing nothing. */
export interface Repealed extends Dated {
  readonly repealed: true;
}

/** How sure a value is in one month: in an uncertain first or last month less than elsewhere. */
export function confidenceIn(value: Dated, month: Month): Confidence {
  const first = month === value.from && value.fromConfidence ? [value.fromConfidence] : [];
  const last = month === value.to && value.toConfidence ? [value.toConfidence] : [];
  return weakest(value.confidence, ...first, ...last);
}
