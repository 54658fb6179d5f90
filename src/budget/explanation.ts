import type { Origin, Region } from '../core/cell.js';
import type { GivenBy } from '../core/entry.js';
import type { Share } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { PremiumLine } from '../core/price.js';
import type { Sampling } from '../core/sampling.js';
import type { Payer, Scheme, Unpriced } from '../core/vocabulary.js';
import type { Confidence, Reference } from '../tariff/dated.js';

/** Where a count stands in a file: the row and the head of its column. */
export interface Place extends Origin {
  readonly column: string;
}

/** A count with the column it stands in, and the rows it was read from. */
export interface CountWhy {
  readonly value: number;
  /** Head of the column; null where the number came from the command line. */
  readonly column: string | null;
  readonly rows: readonly Origin[];
}

/** A dated value of the catalogue behind an amount. */
interface TariffWhy {
  readonly id: string;
  readonly from: Month;
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
}

/** One side of one programme, with what it comes to for one worker and for all. */
export interface LineWhy extends Omit<PremiumLine, 'values'> {
  readonly perWorker: number;
  readonly tariffs: readonly TariffWhy[];
}

/** An amount of rupiah: workers times what one costs the payer. */
export interface AmountWhy {
  readonly of: 'uncovered' | 'toTarget' | 'subsidised';
  /** People before it is asked how many of them are found, or renewed. */
  readonly people: number;
  /** The share as given: of the uncovered, that can be found; of the subsidised, that is renewed. */
  readonly share: string;
  readonly workers: number;
  readonly payer: Payer;
  readonly premiumPerWorker: number | null;
  readonly amount: number | null;
  /** What workers pay beside it. */
  readonly workerAmount: number;
  readonly unpriced: Unpriced | null;
  readonly lines: readonly LineWhy[];
}

/** How the people to target come about of a region, or of a segment of it, and this cell's part. */
export interface TargetWhy {
  readonly target: string;
  /** The name under which a segment's own target was asked for; null for a whole region. */
  readonly of: string | null;
  readonly potential: number;
  readonly registered: number;
  readonly missing: number;
  /** Those of all its uncovered who can be found. */
  readonly findable: number;
  readonly part: number;
}

/** Which cell it is whose figures are explained, and where its wage comes from. */
export interface CellWhy {
  readonly region: Region;
  readonly segment: string;
  readonly segmentId: string | null;
  readonly period: string | null;
  readonly scheme: Scheme | null;
  readonly wageFrom: GivenBy | null;
}

/** How the counts of one cell came about. */
export interface CountsWhy {
  readonly potential: CountWhy;
  readonly registered: CountWhy;
  /** Null where the number is not known. */
  readonly subsidised: CountWhy | null;
  readonly coverage: Share | null;
  readonly uncovered: number;
  readonly excess: number;
  /** Those of the uncovered who can be found, and the share of them as given. */
  readonly findable: { readonly value: number; readonly share: string };
  readonly toTarget: TargetWhy | null;
}

/** How the figures of one cell came about. Its parts add up to them. */
export interface Explanation extends CellWhy, CountsWhy {
  readonly payerFrom: GivenBy;
  readonly expansion: AmountWhy;
  readonly renewal: AmountWhy | null;
  /** How sure that is, and where the error stands; null where it is not known. */
  readonly sampling: (Sampling & Omit<CountWhy, 'value'>) | null;
}
