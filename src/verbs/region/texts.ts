import type { TakenFor } from '../../region/lookup.js';
import type { Kind } from '../../region/name.js';

/** Columns of what a text means. */
export type RegionColumn =
  | 'asked'
  | 'code'
  | 'name'
  | 'kind'
  | 'province'
  | 'bps'
  | 'takenFor'
  | 'confidence';

/** The words of `ucj region`. */
export interface RegionWords {
  readonly title: string;
  readonly heads: Readonly<Record<RegionColumn, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly takenFor: Readonly<Record<TakenFor, string>>;
  /** A code of a district or village within the region. */
  readonly part: (takenFor: string) => string;
}
