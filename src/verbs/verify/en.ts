import type { Role } from '../../claim/roles.js';
import { agree, counted } from '../../i18n/en/counted.js';

/** A premium that a claim names, beside the one in force, in words. */
interface PremiumTexts {
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
interface WageTexts {
  readonly percent: string;
  readonly wage: string;
  readonly programmes: string;
  /** The minimum wage that it is; null for another. */
  readonly minimum: string | null;
  readonly isBoth: boolean;
  readonly isYear: boolean;
}

const ROLES = {
  workers: 'workers',
  premium: 'premium',
  months: 'months',
  years: 'years',
  members: 'members',
  base: 'as the base',
} as const;

/** Words of claims. */
export const claim = {
  limitsTitle: 'Not in these verdicts',
  /** What a verdict does not tell. */
  limits: [
    'Whether the counts and amounts are true: a claim is judged as arithmetic alone.',
    'Months of different tariffs: premiums are compared with that of one month.',
  ],
  title: 'Published sums, recomputed',
  verdicts: {
    exact: 'exact',
    rounds: 'rounds',
    truncates: 'truncates',
    about: 'about',
    mismatch: 'mismatch',
    open: 'open',
  },
  /** Numbers from `low` on that are below `high`. */
  toBelow: (low: string, high: string) => `${low} to below ${high}`,
  /** Numbers above `low`, `high` among them. */
  fromAbove: (low: string, high: string) => `above ${low} up to ${high}`,
  /** What a printed number stands for, where it was rounded. */
  stands: (text: string, range: string) => `"${text}" stands for ${range}`,
  /** The same where what was beyond the last digit was cut off. */
  cut: (text: string, range: string) => `cut off, "${text}" stands for ${range}`,
  /** The same where a word leaves it open. */
  hedges: {
    about: (text: string, low: string, high: string) =>
      `"${text}" is 10% either way: ${low} to ${high}`,
    below: (text: string, low: string, high: string) =>
      `"${text}" is up to 10% below: ${low} to ${high}`,
    above: (text: string, low: string, high: string) =>
      `"${text}" is up to 10% above: ${low} to ${high}`,
  },
  less: (amount: string) => `printed is short by ${amount}`,
  more: (amount: string) => `printed is too much by ${amount}`,
  within: 'fits within the rounding of the numbers it is made of',
  /** A number of a claim by what it is; null for one of which that is not known. */
  counted: (count: string, role: Role | null): string => {
    if (role === null) return count;
    return `${count} ${count === '1' ? ROLES[role].replace(/s$/, '') : ROLES[role]}`;
  },
  fits: (counted: string, instead: string) => `would fit with ${counted} instead of ${instead}`,
  range: (first: string, last: string | null): string =>
    last === null ? `${first} or more` : `${first} to ${last}`,
  /** No whole number fits; what would is filled in. */
  noneFits: (role: Role | null, exactly: string, instead: string | null) =>
    `no whole number${role === null ? '' : ` of ${role === 'base' ? 'the base' : ROLES[role]}`}${instead === null ? '' : ` in place of ${instead}`} fits: it would be ${exactly}`,
  exactAt: (premium: string) => `exact at a premium of ${premium}`,
  /** Premiums that would be rounded to what is printed. */
  premiums: (premiums: string) => `would fit with a premium of ${premiums}`,
  /** A difference of two percentages. */
  points: (size: string) => `${size} percentage points`,
  about: (premium: string) => `the premium implied is ${premium}, which is not a whole rupiah`,
  base: (percent: string, bases: string) => `${percent} fits a base of ${bases}`,
  /** The premium in force of a month, or of all months of a year. */
  tariffFits: (amount: string, isYear: boolean) =>
    `would fit with ${isYear ? '12 months of ' : ''}the premium in force, ${amount}`,
  digits: (changes: string, more: string | null) =>
    `one changed digit makes it fit: ${changes}${more === null ? '' : `, and ${counted(more, 'other')}`}`,
  premium: {
    month: ({ value, amount, of }: PremiumTexts): string =>
      value === amount
        ? `${value} is the premium ${of}`
        : `${value} stands for ${amount}, the premium ${of}`,
    year: ({ value, amount, of }: PremiumTexts) =>
      `${value} is 12 months of the premium ${of}: ${amount} each`,
    part: ({ value, programme, amount, of }: PremiumTexts) =>
      `${value} is ${programme} alone; the premium ${of}, is ${amount}`,
    other: ({ value, other, amount, of }: PremiumTexts) =>
      `${value} is the premium ${other}; that ${of}, is ${amount}`,
    wage: ({ value, wage, amount, of }: PremiumTexts) =>
      `${value} fits wage earners: ${wage}; the premium ${of}, is ${amount}`,
    none: ({ value, wage, amount, of }: PremiumTexts) =>
      `${value} is not the tariff: the premium ${of}, is ${amount}${wage && `; for wage earners it would be ${wage}`}`,
  },
  /** Programmes are empty where the settings give the premium. */
  of: (scheme: string, programmes: string, month: string, payer: string) =>
    `of ${scheme} ${programmes ? `for ${programmes}` : 'by the settings'} in ${month}, payer ${payer}`,
  /** Which workers another premium is of. */
  other: (programmes: string, payer: string, income: string | null) =>
    `for ${programmes}, payer ${payer}${income === null ? '' : `, at an income from ${income} a month`}`,
  /** A share of a wage for some programmes, of a month or of a year. */
  wageShare: ({ percent, wage, programmes, minimum, isBoth, isYear }: WageTexts) =>
    `${isYear ? '12 months of ' : ''}${percent} of ${wage}${minimum === null ? '' : ` (${minimum})`} for ${programmes}${isBoth ? '' : ", the employer's side"}`,
  /** A verdict on a sum whose premium is none of the tariff. */
  notTariff: (verdict: string) => `${verdict}, but not the tariff`,
  /** Months that the claim does not say and with which it fits; empty where none do. */
  months: (months: string): string =>
    months === ''
      ? 'the claim gives no months, and none from 1 to 12 fit: computed for 12'
      : `the claim gives no months; it fits with ${months}`,
  /**
   * A span of months, those of it that fit (empty where none does, null where nothing can), and its
   * last one, which is then taken.
   */
  span: (span: string, months: string | null, last: string): string =>
    months
      ? `"${span}" is a span of months; it fits with ${months}`
      : `"${span}" is a span of months${months === null ? '' : ', and none of them fits'}: computed for ${last}`,
  unsure: (text: string, read: string) =>
    `${text} is read as ${read}; --numbers id or en settles it`,
  noPremium: (reason: string) => `compared with no tariff: ${reason}`,
  noWage: 'a wage is needed; give --wage AMOUNT',
  /** The sentence that a claim was found in. */
  sentence: (sentence: string) => `in: ${sentence}`,
  /** Over sentences that look like a claim and were not understood. */
  unread: 'These look like a claim and were not understood',
  /** A running text has no claim. */
  noneFound: 'No claim was found in the text.',
  summary: (claims: string, verdicts: string) => `${counted(claims, 'claim')}: ${verdicts}`,
  /** What claims come to, in a sentence of a report. */
  comesTo: (claims: string, mismatches: string, open: string | null) =>
    `Of ${counted(claims, 'claim')} that ${agree(claims, 'was', 'were')} recomputed, ${mismatches} ${agree(mismatches, 'does', 'do')} not fit${open === null ? '' : ` and ${open} ${agree(open, 'has', 'have')} nothing to compare with`}.`,
};
