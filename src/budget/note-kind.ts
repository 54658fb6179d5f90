import type { Note } from './note.js';

/** What a note is to a reader: the first may make a figure wrong, the second helps to read it. */
export const SEVERITIES = ['warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

type Code = Note['code'];

/** What a note is, whatever it says. */
interface Kind<C extends Code> {
  readonly severity: Severity | ((note: Extract<Note, { code: C }>) => Severity);
  /** Whether it says something of the counts, also where no budget is asked for; else of a budget alone. */
  readonly isOfCounts: boolean;
  /** Whether a check repeats it: it says something doubtful, and no doubt says it row by row. */
  readonly isChecked: boolean;
}

const COUNTS = { isOfCounts: true, isChecked: false };
const BUDGET = { isOfCounts: false, isChecked: false };
const CHECKED = { isChecked: true };

/** Every code once: what leaves rows or amounts out, or rests on an assumption, is a warning. */
const KINDS: { readonly [C in Code]: Kind<C> } = {
  // Rows and counts that are not in the figures, or were taken for something.
  'left-out': { severity: 'warning', ...COUNTS },
  unmatched: { severity: 'warning', ...COUNTS },
  'periods-lacking': { severity: 'warning', ...COUNTS },
  'period-copied': { severity: 'warning', ...COUNTS },
  'one-period-only': { severity: 'warning', ...COUNTS },
  'parts-renamed': { severity: 'warning', ...COUNTS },
  'potential-of-year': { severity: 'note', ...COUNTS },
  'other-periods': {
    severity: ({ absentRows }) => (absentRows > 0 ? 'warning' : 'note'),
    ...BUDGET,
    ...CHECKED,
  },
  uncomputed: { severity: 'warning', ...COUNTS, ...CHECKED },
  'total-differs': { severity: 'warning', ...COUNTS },
  'total-incomplete': { severity: 'note', ...COUNTS },
  'hidden-read': { severity: 'warning', ...COUNTS, ...CHECKED },
  'vague-head': { severity: 'warning', ...COUNTS, ...CHECKED },
  quota: { severity: 'warning', ...COUNTS, ...CHECKED },
  'labour-head': { severity: 'warning', ...COUNTS, ...CHECKED },
  'rse-small': { severity: 'warning', ...COUNTS, ...CHECKED },
  'rse-missing': { severity: 'warning', ...COUNTS, ...CHECKED },
  'rse-high': {
    severity: ({ inaccurate }) => (inaccurate > 0 ? 'warning' : 'note'),
    ...COUNTS,
    ...CHECKED,
  },
  'sole-head': { severity: 'warning', ...COUNTS, ...CHECKED },
  'regions-unknown': { severity: 'warning', ...COUNTS },
  'codes-untold': { severity: 'warning', ...COUNTS },
  'block-segments': { severity: 'warning', ...COUNTS, ...CHECKED },
  'day-first': { severity: 'warning', ...COUNTS, ...CHECKED },
  'split-thousands': { severity: 'warning', ...COUNTS, ...CHECKED },
  'times-differ': { severity: 'warning', ...COUNTS, ...CHECKED },
  'bases-differ': { severity: 'warning', ...COUNTS, ...CHECKED },
  'target-basis': { severity: 'warning', ...COUNTS },
  // Amounts that are not in the budget, or rest on law that is not sure.
  unpriced: { severity: 'warning', ...BUDGET },
  'renewal-unknown': { severity: 'warning', ...BUDGET },
  indicative: { severity: 'warning', ...BUDGET },
  'term-for-others': { severity: 'warning', ...BUDGET },
  'catalogue-age': { severity: 'warning', ...BUDGET },
  confidence: { severity: 'warning', ...BUDGET, ...CHECKED },
  confidences: { severity: 'warning', ...BUDGET, ...CHECKED },
  'relief-inferred': { severity: 'warning', ...BUDGET, ...CHECKED },
  // The budget does not reach what was asked for.
  'out-of-reach': { severity: 'warning', ...BUDGET },
  // What was decided by the file itself, by the contract or by the user, and changes no figure.
  status: { severity: 'note', ...COUNTS, ...CHECKED },
  'set-aside': { severity: 'note', ...COUNTS },
  'inactive-rows': { severity: 'note', ...COUNTS, ...CHECKED },
  'totals-left-out': { severity: 'note', ...COUNTS },
  'sum-columns': { severity: 'note', ...COUNTS, ...CHECKED },
  'sheet-taken': { severity: 'note', ...COUNTS, ...CHECKED },
  'regions-read': { severity: ({ way }) => (way === 'zero-lost' ? 'warning' : 'note'), ...COUNTS },
  'computed-here': { severity: 'note', ...COUNTS, ...CHECKED },
  'marks-off': { severity: 'note', ...COUNTS, ...CHECKED },
  'codes-bps': { severity: 'note', ...COUNTS },
  'codes-unused': { severity: 'note', ...COUNTS },
  encoding: { severity: 'note', ...COUNTS, ...CHECKED },
  'marked-numbers': { severity: 'note', ...COUNTS, ...CHECKED },
  'scaled-numbers': { severity: 'note', ...COUNTS, ...CHECKED },
  'head-ignored': { severity: 'note', ...COUNTS, ...CHECKED },
  'active-taken': { severity: 'note', ...COUNTS, ...CHECKED },
  'latest-each': { severity: 'note', ...BUDGET },
  'newest-only': { severity: 'note', ...BUDGET },
  excess: { severity: 'note', ...BUDGET },
  undecided: { severity: 'note', ...BUDGET },
  'relief-taken': { severity: 'note', ...BUDGET },
  'lower-bound': { severity: 'note', ...BUDGET },
  'short-cover': { severity: 'note', ...BUDGET },
  'year-current': { severity: 'note', ...BUDGET },
  'wage-not-used': { severity: 'note', ...BUDGET, ...CHECKED },
  'absent-programme': { severity: 'note', ...BUDGET },
  'as-of': { severity: 'note', ...BUDGET },
  'own-programmes': { severity: 'note', ...BUDGET },
  'worker-side': { severity: 'note', ...BUDGET },
  'target-named': { severity: 'note', ...COUNTS },
};

/** Whether a note may make a figure wrong, or only helps to read it. */
export function severityOf(note: Note): Severity {
  // The type of the kinds guarantees that each code's function takes that code's note.
  const { severity } = KINDS[note.code] as Kind<Code>;
  return typeof severity === 'string' ? severity : severity(note);
}

/** Whether a note says something of the counts themselves, and not of a budget. */
export function isOfCounts({ code }: Note): boolean {
  return KINDS[code].isOfCounts;
}

/** Whether a note is a doubt about a table. */
export function isChecked({ code }: Note): boolean {
  return KINDS[code].isChecked;
}
