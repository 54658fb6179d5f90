import type { Cell } from '../core/cell.js';
import type { GivenBy } from '../core/entry.js';
import type { Month, MonthRange } from '../core/month.js';
import type { PaidSides, Payer, Programme, Risk, Scheme, Sector } from '../core/vocabulary.js';
import type { Segment } from '../segment/segments.js';
import type { WageName } from '../tariff/catalogue.js';
import type { WageGrowth } from '../tariff/grown.js';

/** A value for all segments, and others for some of them: `--wage 5000000 --wage petani=...`. */
export interface Choice<T> {
  readonly all: T | null;
  /** By folded text of the segment, or by its catalogue id. */
  readonly bySegment: ReadonlyMap<string, T>;
}

/** Everything a budget can be told. */
export interface BudgetChoices {
  readonly months: MonthRange;
  /** Prices every month with the values in force in this one; null for each month's own. */
  readonly asOf: Month | null;
  /** Null for JKK and JKM, or what the settings say of a segment. */
  readonly programmes: readonly Programme[] | null;
  readonly payer: Choice<Payer>;
  readonly scheme: Choice<Scheme>;
  readonly sector: Choice<Sector>;
  readonly risk: Choice<Risk>;
  readonly sides: Choice<PaidSides>;
  /** Monthly wage of wage earners: rupiah, or a minimum wage by name. */
  readonly wage: Choice<number | WageName>;
  /** Monthly income of the self-employed in rupiah. */
  readonly income: Choice<number>;
  /** A flat monthly premium in rupiah instead of the catalogue. */
  readonly premium: Choice<number>;
  readonly contractMonths: number | null;
  readonly relief: boolean;
  /** How wages go on beyond the last that is known; they do not where it is left out. */
  readonly wageGrowth?: WageGrowth;
}

/** What was chosen for a segment: its own text first, then its catalogue id, then for all. */
export function choose<T>(choice: Choice<T>, cell: Cell, segment: Segment | null): T | null {
  const { all, bySegment } = choice;
  return bySegment.get(cell.segmentKey) ?? (segment ? bySegment.get(segment.id) : null) ?? all;
}

/** A value with where it comes from. */
export interface Chosen<T> {
  readonly value: T;
  readonly from: GivenBy;
}

/** The first value that is there, in the order that holds everywhere. */
export function first<T>(...candidates: readonly (readonly [GivenBy, T | null | undefined])[]) {
  for (const [from, value] of candidates)
    if (value !== null && value !== undefined) return { value, from } satisfies Chosen<T>;
  return null;
}
