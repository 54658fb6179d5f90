import type { BudgetChoices } from '../../budget/choices.js';
import type { Reference } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import type { Cell, Region } from '../../core/cell.js';
import type { Points } from '../../core/change.js';
import type { Figures } from '../../core/figures.js';
import type { Level } from '../../core/levels.js';
import type { SeriesPoint } from '../series.js';
import { type AlignedRow, PRESENCES, type SideCells } from './align.js';
import { FACTORS, type Factor } from './factors.js';

/** Rows that have a price on one side alone. */
const PRICED = ['price-came', 'price-went'] as const;

/** What can make a budget another one: rows or prices that came or went, and what changed in the others. */
export const CAUSES = [...PRESENCES, ...PRICED, ...FACTORS] as const;
export type Cause = (typeof CAUSES)[number];

/** What rows of a comparison can be of. */
export type DiffBy = 'region' | 'segment' | Level;

/** One of the two that are compared, computed. */
export interface DiffSide {
  /** The files it was read from, where the other side has others. */
  readonly name: string | null;
  readonly period: string | null;
  /** Options that were typed for it alone. */
  readonly own: string | null;
  readonly result: GapResult;
  readonly selected: SideCells;
  readonly request: GapRequest;
  readonly choices: BudgetChoices;
  readonly reference: Reference;
}

/** What a row is of: a region, a segment, both, or neither for all together. */
export interface DiffKey {
  readonly region: Region | null;
  readonly segment: string | null;
}

/** One row: the figures of both sides, and what made the budget another one. */
export interface DiffRow extends DiffKey {
  readonly before: Figures;
  readonly after: Figures;
  /** Change of coverage in hundredths of a point; null where a potential is 0. */
  readonly points: Points | null;
  /** Whole rupiah of each cause that did something, the largest first; they add up to `change`. */
  readonly effects: readonly Effect[];
  /** Whole rupiah that the budget is more. */
  readonly change: number;
  /** The rows that were put together. */
  readonly cells: readonly DiffCell[];
}

export interface Effect {
  readonly cause: Cause;
  readonly rupiah: number;
}

/** A region and segment with what changed its budget, for derivations. */
export interface DiffCell {
  readonly row: AlignedRow;
  readonly cell: Cell;
  /** Whole rupiah on each side. */
  readonly before: number;
  readonly after: number;
  readonly effects: readonly Effect[];
}

/** All that a format needs to print a comparison. */
export interface DiffResult {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly by: readonly DiffBy[];
  readonly rows: readonly DiffRow[];
  readonly total: DiffRow;
  /** Rows that `--top` cut off. */
  readonly cut: number;
  /** What is not the same on both sides. */
  readonly factors: readonly Factor[];
  readonly basesDiffer: boolean;
  /** All periods of a table that has more than two; none where two tables are compared. */
  readonly series: readonly SeriesPoint[];
}
