import type { Basis, Bearer, Grouping, Programme, Sort } from '../core/vocabulary.js';

/** A region of a table. */
export interface Region {
  /** Dotted Kemendagri code; null where it is not known. */
  readonly code: string | null;
  readonly name: string;
}

/** People of a row or of all rows. */
export interface Figures {
  readonly potential: number;
  readonly registered: number;
  /** registered / potential, 1 is 100 %; null where potential is 0. */
  readonly coverage: number | null;
  /** Sum over the finest rows of what potential is above registered. */
  readonly uncovered: number;
  /** Sum over the finest rows of what registered is above potential. */
  readonly excess: number;
  /** People missing to the target; null without one. */
  readonly toTarget: number | null;
  /** Of the uncovered, those who can be found. */
  readonly findable: number;
  /** Whom the expansion pays for. */
  readonly toEnrol: number;
}

/** Whole rupiah over the months of the budget; null where an amount is not known. */
export interface Amounts {
  /** Of one worker over all months; null where they differ. */
  readonly premiumPerWorker: number | null;
  readonly expansionPremium: number | null;
  /** Members whose premium public money already pays. */
  readonly subsidised: number | null;
  readonly renewalPremium: number | null;
  /** Renewal and expansion, what is unknown left out. */
  readonly annualPremium: number | null;
  readonly expansionWithoutRelief: number | null;
  readonly renewalWithoutRelief: number | null;
  readonly annualWithoutRelief: number | null;
  /** Workers who are in no amount. */
  readonly unpriced: number;
}

/** A row of a result: a cell of the tables, or a group of them. */
export interface GapRow extends Figures, Amounts {
  readonly region: Region | null;
  readonly segment: string | null;
  /** The segment in the catalogue; null for one that it does not have. */
  readonly segmentId: string | null;
  readonly agency: string | null;
  /** Year, month or day of the counts. */
  readonly period: string | null;
  readonly payer: string | null;
}

/** What all rows come to. */
export interface GapTotals extends Figures, Amounts {
  /** potential - registered. */
  readonly net: number;
  readonly toTargetAsWhole: number | null;
  readonly coverageWithoutRenewal: number | null;
  /** Whole rupiah by who pays. */
  readonly byPayer: Readonly<
    Record<
      string,
      {
        readonly expansionPremium: number;
        readonly renewalPremium: number;
        readonly annualPremium: number;
        readonly annualWithoutRelief: number;
      }
    >
  >;
}

/** A line of a budget: volume x times x unit price, of one agency, programme and side. */
export interface BudgetLine {
  readonly region: Region | null;
  readonly agency: string | null;
  readonly segment: string | null;
  readonly purpose: 'renewal' | 'expansion' | 'worker' | 'support';
  readonly payer: string;
  readonly programme: Programme | 'jkk+jkm' | 'flat' | null;
  readonly bearer: Bearer | null;
  readonly first: string;
  readonly last: string;
  readonly volume: number;
  readonly times: number;
  readonly unitPrice: number;
  readonly amount: number;
  readonly account: string | null;
}

/** What is to be known beside the figures. A warning may make one wrong; a note helps to read it. */
export interface Note {
  readonly code: string;
  readonly severity: 'warning' | 'note';
  readonly message: string;
}

/** What was asked, and what the tables turned out to have. */
export interface Parameters {
  readonly period: string | null;
  readonly periods: readonly string[];
  readonly months: { readonly first: string; readonly last: string; readonly count: number };
  readonly asOf: string | null;
  readonly programmes: readonly Programme[];
  readonly target: string | null;
  readonly verified: string;
  readonly renew: string;
  readonly relief: boolean;
  readonly basis: readonly Basis[];
  readonly regions: readonly string[];
  readonly segments: readonly string[];
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort | null;
  readonly top: number | null;
  readonly by: readonly Grouping[];
  readonly grain: {
    readonly level: 'province' | 'regency' | 'district' | 'village' | 'region';
    readonly segments: boolean;
    readonly cells: number;
  };
}

/** A value of the catalogue that figures rest on. */
export interface TariffUsed {
  readonly id: string;
  readonly from: string;
  readonly references: readonly {
    readonly law: string;
    readonly article?: string | undefined;
    readonly link?: string | undefined;
    readonly seen?: string | undefined;
  }[];
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' | 'INFER';
  readonly checked: string;
}

/** Coverage, uncovered workers and the yearly premium budget: what `ucj gap --format json` writes. */
export interface Gap {
  readonly schema: 'ucj/gap@1';
  readonly inputs: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly rows: number | null;
  }[];
  /** What is in no figure because a count is missing; null where nothing is. */
  readonly incomplete: {
    readonly rows: number;
    readonly potential: number | null;
    readonly registered: number | null;
    readonly regions: readonly string[];
  } | null;
  readonly parameters: Parameters;
  readonly notes: readonly Note[];
  readonly tariffs: readonly TariffUsed[];
  readonly rows: readonly GapRow[];
  /** Null where rows must not be added: several periods. */
  readonly totals: GapTotals | null;
  readonly lines?: readonly BudgetLine[] | undefined;
}

/** Something that is wrong with a table or an option: where, what rule it breaks, and the fix. */
export interface TableProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly rule: string;
  readonly fix: string | null;
  readonly suggestion: string | null;
}

/** The text of an option as it is typed, several of one that can be repeated, or whether a switch is on. */
export type OptionValue = string | number | boolean | readonly string[];

/** Options of `ucj gap` by their names, `asOf` for `--as-of`; see `ucj gap --help`. */
export type GapOptions = { readonly [Name in OptionName]?: OptionValue | undefined };

/** The options that decide what is read, chosen, counted and priced. */
export const OPTION_NAMES = [
  ...['potential', 'registered', 'unmatched', 'wide', 'column', 'period', 'basis', 'missing'],
  ...['duplicates', 'delimiter', 'numbers', 'sheet', 'encoding', 'region', 'segment', 'by'],
  ...['sort', 'top', 'target', 'year', 'months', 'asOf', 'programmes', 'payer', 'wage'],
  ...['income', 'scheme', 'sector', 'risk', 'sides', 'contractMonths', 'relief', 'premium'],
  ...['tariffs', 'subsidised', 'renew', 'verified', 'lines', 'support', 'config', 'lang'],
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];
