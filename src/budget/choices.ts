import type { Cell } from '../core/cell.js';
import type { MonthRange } from '../core/month.js';
import type { Payer, Programme, Risk, Scheme, Sector } from '../core/vocabulary.js';
import type { WageName } from '../tariff/types.js';

/** A value for all segments, and others for some of them: `--wage 5000000 --wage petani=...`. */
export interface Choice<T> {
  readonly all: T | null;
  /** By folded text of the segment, or by its catalogue id. */
  readonly bySegment: ReadonlyMap<string, T>;
}

/** Everything a budget can be told. */
export interface BudgetChoices {
  readonly months: MonthRange;
  readonly programmes: readonly Programme[];
  readonly payer: Choice<Payer>;
  readonly scheme: Choice<Scheme>;
  readonly sector: Choice<Sector>;
  readonly risk: Choice<Risk>;
  /** Monthly wage of wage earners: rupiah, or a minimum wage by name. */
  readonly wage: Choice<number | WageName>;
  /** Monthly income of the self-employed in rupiah. */
  readonly income: Choice<number>;
  /** A flat monthly premium in rupiah instead of the catalogue. */
  readonly premium: Choice<number>;
  readonly contractMonths: number | null;
  readonly relief: boolean;
}

/** What was chosen for a segment: its own text first, then its catalogue id, then for all. */
export function choose<T>(choice: Choice<T>, cell: Cell, segmentId: string | null): T | null {
  const { all, bySegment } = choice;
  return bySegment.get(cell.segmentKey) ?? (segmentId ? bySegment.get(segmentId) : null) ?? all;
}
