import type { Share } from '../core/exact.js';
import type { Money } from '../i18n/marks.js';

/**
 * What the values of a column are: words; a code of a region; a whole number; rupiah; an exact share, or
 * one that is drawn as a bar on a terminal; a difference of shares in hundredths of a percentage point; or
 * a number in hundredths, or any number, as it is. It decides how they are written and on which side, how a
 * spreadsheet formats them, and what programs get.
 */
export type Kind =
  | 'text'
  | 'code'
  | 'count'
  | 'rupiah'
  | 'share'
  | 'bar'
  | 'points'
  | 'hundredths'
  | 'number';

/** What a cell holds, exactly; null is not known, or nothing. */
export type Value = string | number | Share | null;

/** How a table is written where space is short. */
export interface Form {
  readonly money: Money;
  /** `Kab.` for `Kabupaten`. */
  readonly shortNames: boolean;
  /** Columns that were given up. */
  readonly dropped: ReadonlySet<string>;
}

/** What is odd about a figure, which its colour tells beside its mark. */
export type Tone = 'unknown' | 'beyond';

/** One cell. */
export interface Cell {
  readonly value: Value;
  /** Its words, where they are not those of its kind. */
  readonly text?: ((form: Form) => string) | undefined;
  /** A mark behind a number, whose meaning stands below the table. */
  readonly mark?: ((form: Form) => string) | undefined;
  readonly tone?: Tone | undefined;
}

/** Everything in full. */
export const FULL: Form = { money: 'full', shortNames: false, dropped: new Set() };
