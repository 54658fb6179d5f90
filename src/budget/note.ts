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
import type { Incomplete } from '../input/rows/omitted.js';
import type { Confidence } from '../tariff/dated.js';
import type { SCHEMES_OF } from '../tariff/insured.js';

/** A count that a total prints, and what its rows add up to. */
interface PrintedTotal {
  file: string;
  line: number;
  label: string;
  role: Count;
  printed: number;
  sum: number;
}

/** What each note says, by its code. */
interface Facts {
  status: { status: Status; rows: number };
  'rse-small': { rows: number };
  'rse-missing': { rows: number; of: number };
  /** Rows of the second grade, and of the last. */
  'rse-high': { caution: number; inaccurate: number };
  'set-aside': { file: string; lines: readonly number[] };
  'totals-left-out': { file: string; lines: readonly number[] };
  'total-differs': PrintedTotal;
  'sole-head': { file: string; head: string; role: Count };
  'sheet-taken': { file: string; sheet: string; others: readonly string[] };
  'hidden-read': { file: string; rows: number; columns: number };
  uncomputed: { file: string; cells: readonly string[] };
  'computed-here': { file: string; cells: readonly string[] };
  'marks-off': { file: string; cells: readonly string[] };
  'regions-unknown': { file: string; names: readonly string[] };
  'regions-read': {
    file: string;
    way: 'by-name' | 'old-code' | 'other-name' | 'marked-name' | 'zero-lost';
    names: readonly string[];
  };
  'codes-bps': { file: string };
  'codes-untold': { file: string; value: string };
  'codes-unused': { file: string; column: string; value: string };
  unmatched: { way: 'zero' | 'skip'; rows: number };
  'potential-of-year': { years: readonly string[] };
  encoding: { file: string; encoding: string };
  'marked-numbers': { file: string; head: string; example: string; read: number };
  'scaled-numbers': {
    file: string;
    head: string;
    scale: number;
    /** Head of the column that says so of some rows; null where all numbers are. */
    by: string | null;
  };
  'block-segments': { file: string; segments: readonly string[] };
  'day-first': { file: string; example: string; read: string };
  'vague-head': { head: string; file: string };
  quota: object;
  'labour-head': { head: string; basis: Basis; file: string };
  'head-ignored': { head: string; suggestion: string; file: string };
  'inactive-rows': { file: string; lines: readonly number[]; workers: number };
  'times-differ': { file: string; head: string; other: string };
  'split-thousands': { file: string; head: string };
  'sum-columns': { file: string; segment: string; of: readonly string[] };
  'left-out': { file: string; lines: readonly number[]; what: Incomplete };
  'total-incomplete': PrintedTotal & {
    /** Lines of rows left out, and what their missing counts would be; 0 where none is missing. */
    lines: readonly number[];
    missing: number;
  };
  'latest-each': { periods: readonly string[] };
  'newest-only': { period: string };
  /** Periods between two that are compared, in which some of the compared rows are missing. */
  'periods-lacking': { periods: readonly string[]; rows: number };
  /** A period whose rows all have the counts of the one before. */
  'period-copied': { period: string; other: string; rows: number };
  /** Rows of one of two periods that are compared, which have none in the other. */
  'one-period-only': {
    period: string;
    other: string;
    rows: number;
    potential: number;
    registered: number;
  };
  /** Two periods that are compared have the same potential, but not of the same regions and segments. */
  'parts-renamed': { potential: number; before: number; after: number };
  'active-taken': { head: string; aside: string; file: string };
  'other-periods': {
    period: string;
    others: readonly string[];
    absentRows: number;
    absentWorkers: number;
  };
  excess: { rows: number; workers: number };
  unpriced: { reason: Unpriced; segments: readonly string[]; workers: number };
  'renewal-unknown': { rows: number; of: number };
  undecided: { amount: number };
  'relief-taken': { total: number; withoutRelief: number };
  indicative: object;
  'lower-bound': { programmes: readonly Programme[] };
  'short-cover': {
    months: number;
    /** What heirs get, in whole rupiah: in full, and within the first three months. */
    full: number;
    early: number;
    law: string;
  };
  'year-current': { year: number };
  'bases-differ': { bases: readonly Basis[] };
  'wage-not-used': { rows: number };
  'term-for-others': { term: keyof typeof SCHEMES_OF; segments: readonly string[] };
  'absent-programme': { scheme: Scheme; programmes: readonly Programme[] };
  'as-of': { month: Month };
  'own-programmes': { segments: readonly string[]; programmes: readonly Programme[] };
  'catalogue-age': { checked: string; first: Month };
  'worker-side': { amount: number };
  confidence: { entry: string; confidence: Confidence };
  /** What the values are: all of one name, `umk`. */
  confidences: { of: string; count: number; confidence: Confidence };
  'target-named': {
    target: string;
    year: number;
    series: string;
    source: string | null;
    confidence: Confidence | null;
    basis: Basis | null;
  };
  'target-basis': {
    target: string;
    basis: Basis;
    /** What the counts are of instead. */
    others: readonly Basis[];
  };
  /** Regions, or segments of them, that cannot reach their target, of so many that have one. */
  'out-of-reach': { goals: number; of: number; missing: number; findable: number };
  'relief-inferred': { payers: readonly Payer[]; law: string };
}

/** What a reader has to know beside the figures. The words for each stand in `i18n`. */
export type Note = {
  readonly [Code in keyof Facts]: Readonly<Facts[Code]> & { readonly code: Code };
}[keyof Facts];
