/**
 * Everything that can be wrong with what a user gave, one code each. The words for a code (what,
 * rule, fix) stand in `i18n`, once per language; a code without words does not compile.
 */
export const PROBLEMS = [
  // the command line
  'unknown-option',
  'unknown-verb',
  'missing-value',
  'missing-option',
  'missing-argument',
  'missing-files',
  'bad-choice',
  'bad-months',
  'bad-month',
  'bad-year',
  'bad-amount',
  'bad-percent',
  'bad-number',
  'bad-share',
  'bad-support',
  'bad-growth',
  'bad-assignment',
  'bad-ending',
  'bad-period',
  'unknown-target',
  'unknown-tariff',
  'unknown-place',
  'not-of-scheme',
  'no-premium',
  'target-region',
  'unknown-segment',
  'unknown-region',
  'region-untold',
  'two-regions',
  'unknown-period',
  'conflict',
  'not-of-verb',
  'option-twice',
  'too-many-arguments',
  'needs-option',
  'open-quotation',
  'not-of-chapter',
  'subsidised-column',
  'subsidised-rows',
  'no-code-for-level',
  'segment-not-known',
  'paid-per-contract',
  // claims and amounts
  'claim-unread',
  'claim-unquoted',
  'claim-undecided',
  'claim-span',
  'claim-per',
  'claim-by-zero',
  'claim-too-long',
  'claim-too-large',
  'no-claims',
  'bad-rupiah',
  'free-premium',
  'until-before',
  // files
  'no-working-folder',
  'no-file',
  'lock-file',
  'no-permission',
  'is-folder',
  'no-match',
  'unreadable',
  'empty-file',
  'not-a-table',
  'not-utf8',
  'workbook-locked',
  'workbook-broken',
  'workbook-too-large',
  'several-sheets',
  'no-sheet',
  'too-much-text',
  'file-too-large',
  'broken-gzip',
  'broken-quote',
  'ragged-row',
  'people-list',
  'too-many-columns',
  'line-too-long',
  'too-many-lines',
  'rows-above-head',
  'second-table',
  'region-numbers',
  'unit-elsewhere',
  'not-people',
  'unit-unclear',
  'units-differ',
  'nameless-numbers',
  'no-rows',
  'no-counts',
  'segments-mixed',
  'one-column-twice',
  'join-unmatched',
  'stdin-twice',
  // columns
  'duplicate-head',
  'table-beside',
  'two-heads',
  'wide-heads',
  'wide-unpaired',
  'wide-period',
  'wide-versions',
  'wide-rse',
  'inactive-head',
  'inactive-within',
  'left-over-sum',
  'left-over-coverage',
  'kinds-apart',
  'sexes-apart',
  'segment-rows',
  'kinds-alike',
  'missing-column',
  'missing-region',
  'labour-force-head',
  'quota-head',
  'unknown-head',
  // cells
  'count-text',
  'count-negative',
  'count-fraction',
  'count-grouped',
  'count-exponent',
  'count-undecided',
  'count-too-large',
  'count-missing',
  'formula-uncomputed',
  'rse-text',
  'rse-ratio',
  'wage-text',
  'state-unknown',
  'none-active',
  'inactive-potential',
  'word-unknown',
  'period-text',
  'period-mixed',
  'period-missing',
  'region-missing',
  'segment-missing',
  // rows together
  'total-row',
  'row-below-total',
  'total-unnamed',
  'segment-near-sum',
  'total-of-none',
  'level-above',
  'numbering-differs',
  'province-differs',
  'periods-overlap',
  'code-lost',
  'code-missing',
  'code-name-differ',
  'region-ambiguous',
  'prefix-code',
  'code-two-names',
  'duplicate-cell',
  'duplicate-differs',
  'subsidised-above-registered',
  'count-repeated',
  'programmes-apart',
  'versions-apart',
  'count-merged',
  // results
  'solver-missing',
  'too-large',
  'too-long',
  'too-many-rows',
  'too-many-lines-of-why',
  'too-many-cells',
  // output
  'one-period',
  'no-common-rows',
  'from-not-before',
  'date-past',
  'min-above-max',
  'missing-quota',
  'bad-span',
  'plan-years',
  'milestone-above',
  'plan-before',
  'unknown-group',
  'no-row-of-all',
  'bad-stamp',
  'output-is-input',
  'output-folder-missing',
  'output-is-folder',
  'output-denied',
  'output-failed',
  'output-partly',
  'stdout-failed',
  'output-twice',
  'binary-terminal',
  // sources of money
  'bad-window',
  'source-head',
  'source-column',
  'source-value',
  'source-twice',
  'source-total',
  // budgets and payments
  'spending-column',
  'spending-counts',
  'money-scaled',
  'spending-cumulative',
  'spending-region',
  'spending-total-differs',
  'spending-total-likely',
  'spending-months-twice',
  'spending-standing',
  'spending-returned',
  'spending-change',
  'spending-nameless',
  'spending-value',
  'spending-years',
  'spending-unpriced',
  'output-exists',
  // catalogue
  'bad-catalogue',
  // settings
  'bad-settings',
  'bad-json',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** One thing that is wrong, with its place and what the words need. */
export interface Problem {
  readonly code: ProblemCode;
  /** The option, with its value, that holds the command it is about. */
  readonly within?: string;
  readonly file?: string;
  readonly line?: number;
  /** The character of the line, from 1, where the file is no table. */
  readonly character?: number;
  /** Head of the column, as the file has it. */
  readonly column?: string;
  readonly value?: string;
  /** The option it is about, with its dashes. */
  readonly option?: string;
  /** Other values the words name: what is allowed, what was found. */
  readonly list?: readonly string[];
  /** The other line or file it is about. */
  readonly other?: string;
  /** Nearest valid value. */
  readonly suggestion?: string;
}

/** Exit status 2: what the user gave is refused. Status 3: the output could not be written. */
type RefusalStatus = 2 | 3;

/** The user's input is refused, with every problem found. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly problems: readonly Problem[],
    readonly status: RefusalStatus = 2,
  ) {
    super(problems.map((problem) => problem.code).join(', '));
  }
}

/** Told by its name: each late part of the program has a class of its own. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal';
}

/** Refuses with one problem. */
export function refuse(problem: Problem, status: RefusalStatus = 2): never {
  throw new Refusal([problem], status);
}
