import type { Month } from '../core/month.js';
import type {
  Basis,
  Count,
  Payer,
  Programme,
  Scheme,
  Status,
  Unpriced,
} from '../core/vocabulary.js';
import type { Incomplete } from '../input/omitted.js';
import type { Confidence } from '../tariff/dated.js';
import type { SCHEMES_OF } from '../tariff/insured.js';

/** What a reader has to know beside the figures. The words for each stand in `i18n`. */
export type Note =
  | { readonly code: 'status'; readonly status: Status; readonly rows: number }
  | { readonly code: 'rse-small'; readonly rows: number }
  | { readonly code: 'rse-missing'; readonly rows: number; readonly of: number }
  | {
      readonly code: 'rse-high';
      /** Rows of the second grade, and of the last. */
      readonly caution: number;
      readonly inaccurate: number;
    }
  | { readonly code: 'set-aside'; readonly file: string; readonly lines: readonly number[] }
  | {
      readonly code: 'totals-left-out';
      readonly file: string;
      readonly lines: readonly number[];
    }
  | {
      readonly code: 'total-differs';
      readonly file: string;
      readonly line: number;
      readonly label: string;
      readonly role: Count;
      readonly printed: number;
      readonly sum: number;
    }
  | {
      readonly code: 'sole-head';
      readonly file: string;
      readonly head: string;
      readonly role: Count;
    }
  | {
      readonly code: 'sheet-taken';
      readonly file: string;
      readonly sheet: string;
      readonly others: readonly string[];
    }
  | {
      readonly code: 'hidden-read';
      readonly file: string;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly code: 'uncomputed'; readonly file: string; readonly cells: readonly string[] }
  | { readonly code: 'computed-here'; readonly file: string; readonly cells: readonly string[] }
  | { readonly code: 'marks-off'; readonly file: string; readonly cells: readonly string[] }
  | {
      readonly code: 'regions-unknown';
      readonly file: string;
      readonly names: readonly string[];
    }
  | {
      readonly code: 'regions-read';
      readonly file: string;
      readonly way: 'by-name' | 'old-code' | 'other-name' | 'marked-name' | 'zero-lost';
      readonly names: readonly string[];
    }
  | { readonly code: 'codes-bps'; readonly file: string }
  | { readonly code: 'codes-untold'; readonly file: string; readonly value: string }
  | {
      readonly code: 'codes-unused';
      readonly file: string;
      readonly column: string;
      readonly value: string;
    }
  | { readonly code: 'unmatched'; readonly way: 'zero' | 'skip'; readonly rows: number }
  | { readonly code: 'potential-of-year'; readonly years: readonly string[] }
  | { readonly code: 'encoding'; readonly file: string; readonly encoding: string }
  | {
      readonly code: 'marked-numbers';
      readonly file: string;
      readonly head: string;
      readonly example: string;
      readonly read: number;
    }
  | {
      readonly code: 'scaled-numbers';
      readonly file: string;
      readonly head: string;
      readonly scale: number;
      /** Head of the column that says so of some rows; null where all numbers are. */
      readonly by: string | null;
    }
  | {
      readonly code: 'block-segments';
      readonly file: string;
      readonly segments: readonly string[];
    }
  | {
      readonly code: 'day-first';
      readonly file: string;
      readonly example: string;
      readonly read: string;
    }
  | { readonly code: 'vague-head'; readonly head: string; readonly file: string }
  | { readonly code: 'quota' }
  | {
      readonly code: 'labour-head';
      readonly head: string;
      readonly basis: Basis;
      readonly file: string;
    }
  | {
      readonly code: 'head-ignored';
      readonly head: string;
      readonly suggestion: string;
      readonly file: string;
    }
  | {
      readonly code: 'inactive-rows';
      readonly file: string;
      readonly lines: readonly number[];
      readonly workers: number;
    }
  | {
      readonly code: 'times-differ';
      readonly file: string;
      readonly head: string;
      readonly other: string;
    }
  | { readonly code: 'split-thousands'; readonly file: string; readonly head: string }
  | {
      readonly code: 'sum-columns';
      readonly file: string;
      readonly segment: string;
      readonly of: readonly string[];
    }
  | {
      readonly code: 'left-out';
      readonly file: string;
      readonly lines: readonly number[];
      readonly what: Incomplete;
    }
  | {
      readonly code: 'total-incomplete';
      readonly file: string;
      readonly line: number;
      readonly label: string;
      readonly role: Count;
      readonly printed: number;
      readonly sum: number;
      /** Lines of rows left out, and what their missing counts would be; 0 where none is missing. */
      readonly lines: readonly number[];
      readonly missing: number;
    }
  | { readonly code: 'latest-each'; readonly periods: readonly string[] }
  | { readonly code: 'newest-only'; readonly period: string }
  | {
      /** Periods between two that are compared, in which some of the compared rows are missing. */
      readonly code: 'periods-lacking';
      readonly periods: readonly string[];
      readonly rows: number;
    }
  | {
      /** Rows of one of two periods that are compared, which have none in the other. */
      readonly code: 'one-period-only';
      readonly period: string;
      readonly other: string;
      readonly rows: number;
      readonly potential: number;
      readonly registered: number;
    }
  | {
      readonly code: 'active-taken';
      readonly head: string;
      readonly aside: string;
      readonly file: string;
    }
  | {
      readonly code: 'other-periods';
      readonly period: string;
      readonly others: readonly string[];
      readonly absentRows: number;
      readonly absentWorkers: number;
    }
  | { readonly code: 'excess'; readonly rows: number; readonly workers: number }
  | {
      readonly code: 'unpriced';
      readonly reason: Unpriced;
      readonly segments: readonly string[];
      readonly workers: number;
    }
  | { readonly code: 'renewal-unknown'; readonly rows: number; readonly of: number }
  | { readonly code: 'undecided'; readonly amount: number }
  | { readonly code: 'relief-taken'; readonly total: number; readonly withoutRelief: number }
  | { readonly code: 'indicative' }
  | { readonly code: 'lower-bound'; readonly programmes: readonly Programme[] }
  | {
      readonly code: 'short-cover';
      readonly months: number;
      /** What heirs get, in whole rupiah: in full, and within the first three months. */
      readonly full: number;
      readonly early: number;
      readonly law: string;
    }
  | { readonly code: 'year-current'; readonly year: number }
  | { readonly code: 'bases-differ'; readonly bases: readonly Basis[] }
  | { readonly code: 'wage-not-used'; readonly rows: number }
  | {
      readonly code: 'term-for-others';
      readonly term: keyof typeof SCHEMES_OF;
      readonly segments: readonly string[];
    }
  | {
      readonly code: 'absent-programme';
      readonly scheme: Scheme;
      readonly programmes: readonly Programme[];
    }
  | { readonly code: 'as-of'; readonly month: Month }
  | {
      readonly code: 'own-programmes';
      readonly segments: readonly string[];
      readonly programmes: readonly Programme[];
    }
  | { readonly code: 'catalogue-age'; readonly checked: string; readonly first: Month }
  | { readonly code: 'worker-side'; readonly amount: number }
  | { readonly code: 'confidence'; readonly entry: string; readonly confidence: Confidence }
  | {
      readonly code: 'confidences';
      /** What the values are: all of one name, `umk`. */
      readonly of: string;
      readonly count: number;
      readonly confidence: Confidence;
    }
  | {
      readonly code: 'target-named';
      readonly target: string;
      readonly year: number;
      readonly series: string;
      readonly source: string | null;
      readonly confidence: Confidence | null;
      readonly basis: Basis | null;
    }
  | {
      readonly code: 'target-basis';
      readonly target: string;
      readonly basis: Basis;
      /** What the counts are of instead. */
      readonly others: readonly Basis[];
    }
  | {
      readonly code: 'out-of-reach';
      /** Regions, or segments of them, that cannot reach their target, of so many that have one. */
      readonly goals: number;
      readonly of: number;
      readonly missing: number;
      readonly findable: number;
    }
  | { readonly code: 'relief-inferred'; readonly payers: readonly Payer[]; readonly law: string };
