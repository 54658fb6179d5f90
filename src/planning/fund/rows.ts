import type { Region } from '../../core/cell.js';
import type { FundPurpose } from '../../core/fund.js';
import type { Month } from '../../core/month.js';
import type { Payer } from '../../core/vocabulary.js';
import type { GapPremium, PaymentAtGap } from './at-gap.js';

/** Workers of one region and segment whom one source pays for, for all its months. */
export interface PaymentRow {
  readonly source: string;
  readonly payer: Payer;
  readonly region: Region;
  readonly segment: string;
  readonly purpose: FundPurpose;
  readonly workers: number;
  readonly first: Month;
  readonly last: Month;
  readonly months: number;
  /** Whole rupiah for one worker over all months. */
  readonly price: number;
  readonly amount: number;
  readonly atGap: PaymentAtGap;
}

/** People of one region and segment whom no source pays for. */
export interface UnfundedRow {
  readonly region: Region;
  readonly segment: string;
  readonly renewal: number;
  readonly expansion: number;
  /** What they would cost; null where there is nobody. */
  readonly atGap: Readonly<Record<FundPurpose, GapPremium | null>>;
}
