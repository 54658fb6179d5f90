import type { Month } from '../core/month.js';
import type { ValueKey } from '../core/price.js';
import { type Confidence, confidenceIn, type Dated, weakest } from './dated.js';

/** A dated value of the catalogue that decided a figure. */
export interface Used {
  readonly id: string;
  readonly value: Dated;
  /** Confidence of the figure: the weakest of the value, its band and its relief's payer. */
  readonly confidence: Confidence;
}

/** A value as used in a month. Its first or last month can be less sure than the value itself. */
export function usedIn(
  id: string,
  value: Dated,
  month: Month,
  ...others: readonly Confidence[]
): Used {
  return { id, value, confidence: weakest(confidenceIn(value, month), ...others) };
}

/** The value's key, by which an explanation finds it again. */
export function keyOf({ id, value }: Used): ValueKey {
  return { id, from: value.from };
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
