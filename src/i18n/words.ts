import type { BudgetLine } from '../budget/lines.js';
import type { Note } from '../budget/note.js';
import type { Grade } from '../core/sampling.js';
import type { Basis, Count, Grouping, Payer, Scheme, Unpriced } from '../core/vocabulary.js';
import type { Incomplete } from '../input/omitted.js';
import type { Problem, ProblemCode } from '../problem/problem.js';
import type { why } from './en/why.js';
import type { EntryNames } from './entry-words.js';

/** Columns a table of rows can have. */
export type Column =
  | 'region'
  | 'segment'
  | 'agency'
  | 'payer'
  | 'period'
  | 'potential'
  | 'registered'
  | 'coverage'
  | 'bar'
  | 'uncovered'
  | 'excess'
  | 'toTarget'
  | 'toEnrol'
  | 'expansion'
  | 'renewal'
  | 'annual'
  | 'withoutRelief'
  | 'unpriced';

/** Columns of a table that says how sure its rows are. */
export type SamplingColumn = 'rse' | 'grade' | 'coverage' | 'uncovered' | 'expansion';

/** Columns of budget lines. */
export type LineColumn =
  | 'region'
  | 'agency'
  | 'segment'
  | 'purpose'
  | 'payer'
  | 'programme'
  | 'bearer'
  | 'months'
  | 'volume'
  | 'times'
  | 'unitPrice'
  | 'amount'
  | 'account';

/** Writes a whole number with the marks of the language. */
type WriteNumber = (value: number) => string;

/** What the words of a problem or doubt are made from. */
type Place = Omit<Problem, 'code'>;

/** The words of a problem: what is wrong, the rule it breaks, the fix where there is one. */
export interface ProblemWords {
  readonly what: (problem: Place) => string;
  readonly rule: string | ((problem: Place) => string);
  readonly fix: (problem: Place) => string | null;
}

/** The words of every problem. A problem without words does not compile. */
export type ProblemTexts = Readonly<Record<ProblemCode, ProblemWords>>;

type NoteWords = {
  readonly [Code in Note['code']]: (
    note: Extract<Note, { code: Code }>,
    write: WriteNumber,
    /** Why workers are not priced, for the note that says so. */
    reason: string,
    words: Words,
  ) => string;
};

/** Every word of one language. A language that lacks one does not compile. */
export interface Words {
  /** Heads of columns; a long one is broken in two, so that its column stays narrow. */
  readonly heads: Readonly<Record<Column, string>>;
  /** What counts are called within a sentence. */
  readonly counts: Readonly<Record<Count, string>>;
  readonly budgetFor: (months: number) => string;
  readonly lineHeads: Readonly<Record<LineColumn, string>>;
  readonly title: {
    readonly gap: string;
    readonly by: (by: string) => string;
    readonly lines: string;
    readonly warning: string;
    readonly note: string;
  };
  /** How sure figures are whose potential surveys estimated. */
  readonly sampling: {
    readonly caption: string;
    readonly heads: Readonly<Record<SamplingColumn, string>>;
    readonly grades: Readonly<Record<Grade, string>>;
    readonly method: readonly string[];
    /** What the mark behind figures of the last grade means. */
    readonly marked: (mark: string) => string;
  };
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly payers: Readonly<Record<Payer, string>>;
  readonly bearers: Readonly<Record<'employer' | 'worker', string>>;
  readonly purposes: Readonly<Record<BudgetLine['purpose'], string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly months: readonly string[];
  /** Months in full, as prose writes them. */
  readonly monthNames: readonly string[];
  readonly total: string;
  /** Stands for a figure that has no value. */
  readonly none: string;
  readonly more: (count: string) => string;
  /** How many rows of a table its summary shows; null where it shows none. */
  readonly brief: (shown: string | null, all: string) => string;
  readonly summary: {
    /** Where the counts come from: their period, their grain and how many rows they are. */
    readonly counts: (
      period: string | null,
      grain: {
        readonly level: 'province' | 'regency' | 'district' | 'village' | 'region';
        readonly segments: boolean;
      },
      rows: string,
    ) => string;
    readonly basis: (basis: string | null) => string;
    /** What is in no figure: the regions, and the counts that are known of them. */
    readonly lacking: (what: Incomplete, write: WriteNumber) => string;
    readonly incomplete: (lacking: string) => string;
    readonly net: (uncovered: string, excess: string, net: string) => string;
    /** What the mark on a coverage of 100 % or more means. */
    readonly marked: (mark: string) => string;
    readonly target: (target: string, each: string, whole: string) => string;
    /** Of some segments of regions: their part of what the regions need. */
    readonly targetPart: (target: string, each: string, whole: string) => string;
    /** How many of those wanted are enrolled, since not everybody is found. */
    readonly toEnrol: (
      enrolled: string,
      wanted: string,
      findable: string,
      uncovered: string,
    ) => string;
    readonly budget: (months: string, programmes: string, payers: string) => string;
    readonly payers: (parts: string) => string;
    readonly money: (renewal: string, expansion: string, total: string) => string;
    /** Where renewal is not known. */
    readonly expansionOnly: (expansion: string) => string;
    /** Where nothing of the expansion has a price. */
    readonly renewalOnly: (renewal: string) => string;
    readonly withoutRenewal: (percent: string) => string;
    /** The laws amounts rest on, and the day the oldest of their values was checked. */
    readonly law: (laws: string, checked: string) => string;
    /** The options that the budget was made with. */
    readonly assumed: (options: string) => string;
    /** What the mark on a budget means in which somebody has no price. */
    readonly partial: (mark: string) => string;
    /** Which segments an office answers for. */
    readonly answers: (agency: string, segments: string) => string;
    readonly answersNobody: (segments: string) => string;
    readonly noPrice: string;
    readonly relief: (law: string) => string;
  };
  readonly entries: EntryNames;
  readonly unpriced: Readonly<Record<Unpriced, string>>;
  readonly notes: NoteWords;
  readonly why: typeof why;
  readonly messages: {
    readonly error: string;
    readonly warning: string;
    readonly note: string;
    readonly column: string;
    readonly rule: string;
    readonly way: string;
    readonly moreOf: (count: string) => string;
    readonly problems: (count: string) => string;
    /** How far a long read is. */
    readonly reading: (path: string, percent: string) => string;
    readonly computing: string;
    readonly writing: (name: string, megabytes: string) => string;
    /** What was found out about a file, for `--verbose`. */
    readonly detected: (found: {
      readonly file: string;
      readonly rows: string;
      readonly leftOut: string;
      readonly encoding: string;
      readonly headLine: string;
      readonly delimiter: string;
      readonly columns: string;
    }) => string;
    /** A settings file that is not in the folder but above it. */
    readonly settingsAbove: (path: string) => string;
    readonly belowGate: (coverage: string, gate: string) => string;
    readonly rowBelowGate: (row: string, coverage: string, gate: string) => string;
    readonly noCoverage: string;
    /** A gate over a result that not all rows are in. */
    readonly gateIncomplete: (lacking: string) => string;
    readonly defect: string;
  };
}

/** A payer in words; one that a user's settings added is called what they call it. */
export function payerName(payer: Payer, words: Words): string {
  return words.payers[payer] ?? payer;
}
