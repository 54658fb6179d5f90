import type { Note } from './note.js';

/** What a note is to a reader: the first may make a figure wrong, the second helps to read it. */
export const SEVERITIES = ['warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

type Code = Note['code'];
type Rule<C extends Code> = Severity | ((note: Extract<Note, { code: C }>) => Severity);

/** Every code once: what leaves rows or amounts out, or rests on an assumption, is a warning. */
const RULES: { readonly [C in Code]: Rule<C> } = {
  // Rows and counts that are not in the figures, or were taken for something.
  'left-out': 'warning',
  unmatched: 'warning',
  'other-periods': ({ absentRows }) => (absentRows > 0 ? 'warning' : 'note'),
  uncomputed: 'warning',
  'total-differs': 'warning',
  'total-incomplete': 'note',
  'hidden-read': 'warning',
  'vague-head': 'warning',
  'labour-head': 'warning',
  'sole-head': 'warning',
  'regions-unknown': 'warning',
  'codes-untold': 'warning',
  'block-segments': 'warning',
  'day-first': 'warning',
  'split-thousands': 'warning',
  'times-differ': 'warning',
  'bases-differ': 'warning',
  'target-basis': 'warning',
  // Amounts that are not in the budget, or rest on law that is not sure.
  unpriced: 'warning',
  'renewal-unknown': 'warning',
  indicative: 'warning',
  'wage-for-others': 'warning',
  'catalogue-age': 'warning',
  confidence: 'warning',
  'relief-inferred': 'warning',
  // The budget does not reach what was asked for.
  'out-of-reach': 'warning',
  // What was decided by the file itself, by the contract or by the user, and changes no figure.
  status: 'note',
  'set-aside': 'note',
  'inactive-rows': 'note',
  'totals-left-out': 'note',
  'sum-columns': 'note',
  'sheet-taken': 'note',
  'regions-read': ({ way }) => (way === 'zero-lost' ? 'warning' : 'note'),
  'computed-here': 'note',
  'marks-off': 'note',
  'codes-bps': 'note',
  encoding: 'note',
  'marked-numbers': 'note',
  'scaled-numbers': 'note',
  'head-ignored': 'note',
  'active-taken': 'note',
  'latest-each': 'note',
  'newest-only': 'note',
  excess: 'note',
  undecided: 'note',
  'relief-taken': 'note',
  'lower-bound': 'note',
  'short-cover': 'note',
  'year-current': 'note',
  'wage-not-used': 'note',
  'absent-programme': 'note',
  'as-of': 'note',
  'own-programmes': 'note',
  'worker-side': 'note',
  'target-named': 'note',
};

/** Whether a note may make a figure wrong, or only helps to read it. */
export function severityOf(note: Note): Severity {
  // The type of the rules guarantees that each code's function takes that code's note.
  const rule = RULES[note.code] as Severity | ((note: Note) => Severity);
  return typeof rule === 'string' ? rule : rule(note);
}
