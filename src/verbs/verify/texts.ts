import type { PremiumKind } from '../../claim/premium.js';
import type { Role } from '../../claim/roles.js';
import type { Verdict } from '../../claim/verdict.js';
import type { Hedge } from '../../claim/vocabulary.js';

/** A premium that a claim names, beside the one in force, in words. */
export interface PremiumTexts {
  readonly value: string;
  /** The premium in force for a month. */
  readonly amount: string;
  /** The programme of which it is the premium alone; empty where there is none. */
  readonly programme: string;
  /** Which other workers it is the premium of; empty where it is of none. */
  readonly other: string;
  /** The share of which wage it is, `0.54% of Rp3,000,000`; empty where there is none. */
  readonly wage: string;
  /** Whose premium, for which programmes, in which month, and who pays. */
  readonly of: string;
}

/** The wage of which a premium is a share, in words. */
export interface WageTexts {
  readonly percent: string;
  readonly wage: string;
  readonly programmes: string;
  /** The minimum wage that it is; null for another. */
  readonly minimum: string | null;
  readonly isBoth: boolean;
  readonly isYear: boolean;
}

/** The words of `ucj verify`; the numbers are filled in. */
export interface ClaimWords {
  /** What a verdict does not tell. */
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Numbers from `low` on that are below `high`. */
  readonly toBelow: (low: string, high: string) => string;
  /** Numbers above `low`, `high` among them. */
  readonly fromAbove: (low: string, high: string) => string;
  /** What a printed number stands for, where it was rounded. */
  readonly stands: (text: string, range: string) => string;
  /** The same where what was beyond the last digit was cut off. */
  readonly cut: (text: string, range: string) => string;
  /** The same where a word leaves it open. */
  readonly hedges: Readonly<Record<Hedge, (text: string, low: string, high: string) => string>>;
  readonly less: (amount: string) => string;
  readonly more: (amount: string) => string;
  readonly within: string;
  /** A number of a claim by what it is; null for one of which that is not known. */
  readonly counted: (count: string, role: Role | null) => string;
  readonly fits: (counted: string, instead: string) => string;
  readonly range: (first: string, last: string | null) => string;
  /** No whole number fits; what would is filled in. */
  readonly noneFits: (role: Role | null, exactly: string, instead: string) => string;
  readonly exactAt: (premium: string) => string;
  /** Premiums that would be rounded to what is printed. */
  readonly premiums: (premiums: string) => string;
  readonly about: (premium: string) => string;
  /** A difference of two percentages. */
  readonly points: (size: string) => string;
  readonly base: (percent: string, bases: string) => string;
  /** The premium in force of a month, or of all months of a year. */
  readonly tariffFits: (amount: string, isYear: boolean) => string;
  readonly digits: (changes: string, more: string | null) => string;
  readonly premium: Readonly<Record<PremiumKind, (texts: PremiumTexts) => string>>;
  readonly of: (scheme: string, programmes: string, month: string, payer: string) => string;
  /** Which workers another premium is of. */
  readonly other: (programmes: string, payer: string, income: string | null) => string;
  /** A share of a wage for some programmes, of a month or of a year. */
  readonly wageShare: (texts: WageTexts) => string;
  /** A verdict on a sum whose premium is none of the tariff. */
  readonly notTariff: (verdict: string) => string;
  /** Months that the claim does not say and with which it fits; empty where none do. */
  readonly months: (months: string) => string;
  /**
   * A span of months, those of it that fit (empty where none does, null where nothing can), and its
   * last one, which is then taken.
   */
  readonly span: (span: string, months: string | null, last: string) => string;
  readonly unsure: (text: string, read: string) => string;
  readonly noPremium: (reason: string) => string;
  readonly noWage: string;
  /** The sentence that a claim was found in. */
  readonly sentence: (sentence: string) => string;
  /** Over sentences that look like a claim and were not understood. */
  readonly unread: string;
  /** A running text has no claim. */
  readonly noneFound: string;
  readonly summary: (claims: string, verdicts: string) => string;
  /** What claims come to, in a sentence of a report. */
  readonly comesTo: (claims: string, mismatches: string, open: string | null) => string;
}
