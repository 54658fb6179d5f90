/** Columns of what an amount pays for. */
export type AffordColumn = 'payer' | 'count' | 'months' | 'perWorker' | 'workers' | 'cost' | 'left';

/** The words of `ucj afford`; the numbers are filled in. */
export interface AffordWords {
  /** What the answer does not model. */
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  readonly heads: Readonly<Record<AffordColumn, string>>;
  readonly title: {
    readonly workers: (amount: string, workers: string, months: string) => string;
    readonly kept: (amount: string, existing: string, more: string, months: string) => string;
    readonly short: (amount: string, existing: string, months: string) => string;
    readonly byPayer: string;
    readonly trade: string;
  };
  readonly of: (segment: string, programmes: string, payer: string) => string;
  /** Workers times what one costs. */
  readonly product: (workers: string, perWorker: string, cost: string) => string;
  readonly left: (left: string) => string;
  readonly keeping: string;
  readonly joining: string;
  readonly lacks: (amount: string) => string;
  readonly paidThrough: (month: string, next: string) => string;
  /** Where not even the first month can be paid for all. */
  readonly notPaid: (month: string) => string;
  readonly dropped: (kept: string, dropped: string, last: string) => string;
  /** What the same people would cost. */
  readonly withoutRelief: (cost: string) => string;
  readonly inAll: string;
  readonly nextYear: (year: string) => string;
  readonly nextUnpriced: (year: string, reason: string) => string;
  readonly yearAfter: (year: string) => string;
  readonly undecided: string;
}
