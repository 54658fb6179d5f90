import type { DoubtCode } from '../problem/doubt.js';
import type { ProblemWords } from './words.js';

/** The words of `ucj check`. */
export interface CheckWords {
  readonly doubts: Readonly<Record<DoubtCode, ProblemWords>>;
  readonly error: string;
  readonly warning: string;
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
  /** Heads of the table of findings in Markdown. */
  readonly heads: {
    readonly finding: string;
    readonly place: string;
    readonly rule: string;
    readonly way: string;
  };
}
