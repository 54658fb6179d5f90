import type { Month } from '../core/month.js';
import { type Confidence, type Dated, weakest } from './types.js';

/** A dated value of the catalogue that decided a figure. */
export interface Used {
  readonly id: string;
  readonly value: Dated;
  /** Confidence of the figure: the weakest of the value, its band and its relief's payer. */
  readonly confidence: Dated['confidence'];
}

/** A value as used in a month. Its first month can be less sure than the value itself. */
export function usedIn(
  id: string,
  value: Dated,
  month: Month,
  ...others: readonly Confidence[]
): Used {
  const edge = month === value.from && value.fromConfidence ? [value.fromConfidence] : [];
  return { id, value, confidence: weakest(value.confidence, ...edge, ...others) };
}

/** Each value once, with the weakest confidence it was used with. */
export function mergeUsed(used: readonly Used[]): Used[] {
  const merged = new Map<string, Used>();
  for (const item of used) {
    const key = `${item.id} ${item.value.from}`;
    const before = merged.get(key);
    const confidence = before ? weakest(before.confidence, item.confidence) : item.confidence;
    merged.set(key, { ...item, confidence });
  }
  return [...merged.values()];
}
