import type { Problem } from './problem.js';

/**
 * Everything that can be doubtful about a table that can be read, one code each. Nothing is refused
 * for it. The words for a code stand in `i18n`, once per language.
 */
export const DOUBTS = [
  // rows
  'rows-to-fill',
  'count-left-out',
  'above-potential',
  'count-jumps',
  'count-thousands',
  'counts-alike',
  'period-copied',
  'coverage-differs',
  'coverage-column',
  'columns-differ',
  'total-differs',
  'total-unread',
  'rows-below-total',
  'one-digit',
  'digits',
  // regions
  'region-unknown',
  'regions-unknown',
  'region-by-name',
  'region-old-code',
  'name-differs',
  'name-marked',
  'code-zero-lost',
  'codes-bps',
  'codes-untold',
  'codes-unused',
  'name-two-codes',
  'above-employed',
  // the whole
  'segment-unknown',
  'basis-unstated',
  'join-left',
  // said as `ucj gap` says it
  'note',
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** One thing that is doubtful, with its place and what the words need. */
export interface Doubt extends Omit<Problem, 'code'> {
  readonly code: DoubtCode;
}
