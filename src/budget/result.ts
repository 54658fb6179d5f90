import type { CountedCells } from '../core/counted.js';
import type { GapOptions, Regions, Totals } from '../core/gap.js';
import type { Goal } from '../core/goals.js';
import type { Listed } from '../core/list.js';
import type { Month, MonthSpan } from '../core/month.js';
import type { Row } from '../core/rows.js';
import type { Basis, Grouping, Programme, Sort } from '../core/vocabulary.js';
import type { Incomplete } from '../input/rows/omitted.js';
import type { Used } from '../tariff/used.js';
import type { Answerer } from './answers.js';
import type { Explanation } from './explanation.js';
import type { BudgetLine } from './lines.js';
import type { Note } from './note.js';

/** One table of a result. */
export interface ResultTable {
  readonly by: readonly Grouping[];
  readonly rows: Listed<Row>;
  /** Rows that `--top` cut off. */
  readonly cut: number;
}

/** What was asked, in the form in which it is printed and written to JSON. */
export interface Parameters {
  /** Period of the counts; null where they have none or several. */
  readonly period: string | null;
  /** All periods of the counts, ascending. */
  readonly periods: readonly string[];
  readonly months: MonthSpan;
  /** Month whose values price every month; null for each month's own. */
  readonly asOf: Month | null;
  /** All programmes that were to be priced. */
  readonly programmes: readonly Programme[];
  /** As given, `99.5%` or `petani=60%`; null for everybody. */
  readonly target: string | null;
  readonly verified: string;
  readonly renew: string;
  readonly relief: boolean;
  readonly basis: readonly Basis[];
  readonly regions: readonly string[];
  readonly segments: readonly string[];
  /** Other options of the budget, as they were typed. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort | null;
  readonly top: number | null;
}

/** The finest grain that was read; figures were floored at it. */
export interface Grain {
  readonly level: 'province' | 'regency' | 'district' | 'village' | 'region';
  readonly segments: boolean;
  readonly cells: number;
}

/** All that a format needs to print a gap. Plain data: formats compute nothing. */
export interface GapResult {
  readonly inputs: readonly {
    readonly path: string;
    /** Rows that became cells; null for a file that is no table (settings, tariffs). */
    readonly rows: number | null;
    /** Its bytes, piece by piece; a long file is read for them again. */
    readonly chunks: () => Iterable<Buffer>;
  }[];
  readonly parameters: Parameters;
  /** The choices that count workers, as exact fractions. */
  readonly options: GapOptions;
  readonly grain: Grain;
  /** What all tables add up, each cell priced and its workers counted. */
  readonly cells: CountedCells;
  /** The whole regions of those cells: what targets are set for. */
  readonly regions: Regions;
  /** The goal of each region or named segment of it; none without a target. */
  readonly goals: readonly Goal[];
  readonly tables: readonly ResultTable[];
  /** Every row that a gate over rows judges, whatever is shown of them; none where it judges none. */
  readonly judged: Listed<Row>;
  /** Null where rows of several periods stand beside each other and must not be added. */
  readonly totals: Totals | null;
  /** What a budget office enters; null where it was not asked for. */
  readonly lines: Listed<BudgetLine> | null;
  /** How each cell's figures came about; null where it was not asked for. */
  readonly why: Listed<Explanation> | null;
  /** Who answers for which segments; null where no table is by agency alone. */
  readonly answerers: readonly Answerer[] | null;
  /** What is in no figure because a count is missing; null where nothing is. */
  readonly incomplete: Incomplete | null;
  readonly notes: readonly Note[];
  readonly tariffs: readonly Used[];
}
