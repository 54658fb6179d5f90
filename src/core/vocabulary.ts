/**
 * The closed lists of the field. Each list lives here once and feeds the option
 * choices of the command line, the schema of the catalogue and the types.
 */

/** Programmes of BPJS Ketenagakerjaan: work accident, death, old age, pension, job loss. */
export const PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** What is priced where nobody says otherwise: the least that membership is. */
export const LEAST_PROGRAMMES: readonly Programme[] = ['jkk', 'jkm'];

/** Membership schemes: self-employed, wage earners, construction, migrant workers. */
export const SCHEMES = ['bpu', 'pu', 'jakon', 'pmi'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Schemes whose premium is paid month by month; that of migrant workers is paid per contract. */
export const MONTHLY_SCHEMES = ['bpu', 'pu', 'jakon'] as const satisfies readonly Scheme[];

/**
 * Whose money pays a premium: one of the catalogue (`apbd`, `zakat`), or one that a user's settings
 * add. `undecided` is a claim on nobody's budget.
 */
export type Payer = string;

/** What reliefs and the sides of a premium depend on: the kind of payer. */
export const PAYER_KINDS = ['undecided', 'state', 'employer', 'self', 'private'] as const;
export type PayerKind = (typeof PAYER_KINDS)[number];

/** Sectors that a relief can depend on. */
export const SECTORS = ['transport', 'labour-intensive', 'other'] as const;
export type Sector = (typeof SECTORS)[number];

/** The five work-accident risk classes of wage earners (PP 44/2015, annex I). */
export const RISKS = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;
export type Risk = (typeof RISKS)[number];

/** Who bears a part of a premium: the employer's side or the worker's side. */
export const BEARERS = ['employer', 'worker'] as const;
export type Bearer = (typeof BEARERS)[number];

/** Which sides of a premium one payer pays in an employer's place: the employer's own, or the worker's too. */
export const SIDES = ['employer', 'both'] as const;
export type PaidSides = (typeof SIDES)[number];

/** How far a row's counts can be relied on. */
export const STATUSES = ['final', 'preliminary', 'derived', 'illustrative'] as const;
export type Status = (typeof STATUSES)[number];

/** What a potential counts. Figures on different bases are compared only with a warning. */
export const BASES = [
  'labour-force',
  'employed',
  'eligible',
  'informal',
  'verified-list',
  'quota',
  'other',
] as const;
export type Basis = (typeof BASES)[number];

/** What rows can be grouped by. */
export const GROUPINGS = [
  'region',
  'segment',
  'family',
  'province',
  'regency',
  'district',
  'village',
  'agency',
  'payer',
  'period',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Orders of rows that can be asked for. */
export const SORTS = ['coverage', 'uncovered', 'budget', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Why workers have no price. Each reason has its own fix in the messages. */
export const UNPRICED = [
  'unknown-segment',
  'no-wage',
  'no-minimum-wage',
  'no-contract-months',
  'contract-too-short',
  'no-programme',
  'not-yet-in-force',
  'ended',
  'repealed',
  'relief-not-known',
  'cap-not-set',
] as const;
export type Unpriced = (typeof UNPRICED)[number];

/** Counts of people that a cell has: see `Cell`. */
export const COUNTS = ['potential', 'registered', 'subsidised'] as const;
export type Count = (typeof COUNTS)[number];
