import type { Dimension } from './dimension.js';
import type { Kind } from './entries.js';
import { UNKNOWN } from './numbers.js';
import type { Price } from './price.js';

/** What one worker of each kind costs, with and without relief; {@link UNKNOWN} where there is no price. */
export interface Prices {
  readonly kinds: Int32Array;
  readonly asked: Float64Array;
  readonly withoutRelief: Float64Array;
}

/** The prices of all kinds, of expansions or of renewals. */
export function pricesOf(
  { values, ids }: Dimension<Kind>,
  of: (kind: Kind) => Price | null,
): Prices {
  return {
    kinds: ids,
    asked: Float64Array.from(values, (kind) => of(kind)?.payerAmount ?? UNKNOWN),
    withoutRelief: Float64Array.from(values, (kind) => of(kind)?.payerWithoutRelief ?? UNKNOWN),
  };
}
