import type { ProblemWords } from '../../i18n/words.js';
import type { DoubtCode } from '../../problem/doubt.js';

/** The words of `ucj check`. */
export interface CheckWords {
  readonly title: string;
  readonly doubts: Readonly<Record<DoubtCode, ProblemWords>>;
  /** What was read of a file; the texts are filled in. */
  readonly rows: (rows: string, leftOut: string) => string;
  readonly encoding: (name: string, sheet: string | null, delimiter: string | null) => string;
  readonly head: (lines: string) => string;
  readonly column: (role: string, head: string) => string;
  readonly marked: (head: string, example: string, read: string) => string;
  readonly scaled: (head: string, scale: string) => string;
  readonly periods: (periods: string) => string;
  readonly numbering: Readonly<Record<'kemendagri' | 'bps', string>>;
  readonly aside: (lines: string) => string;
  /** Rows that add up others: how many fit, and how many there are. */
  readonly totals: (fit: string, all: string, lines: string) => string;
  readonly wide: (segments: string) => string;
  readonly unread: string;
  readonly summary: (errors: number, warnings: number, files: number) => string;
  readonly clean: (files: number) => string;
}
