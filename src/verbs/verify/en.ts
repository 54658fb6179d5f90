import { agree, counted } from '../../i18n/en/counted.js';
import type { ClaimWords } from './texts.js';

const ROLES = {
  workers: 'workers',
  premium: 'premium',
  months: 'months',
  years: 'years',
  members: 'members',
  base: 'as the base',
} as const;

/** Words of claims. */
export const claim: ClaimWords = {
  limitsTitle: 'Not in these verdicts',
  limits: [
    'Whether the counts and amounts are true: a claim is judged as arithmetic alone.',
    'Months of different tariffs: premiums are compared with that of one month.',
  ],
  title: 'Published sums, replayed',
  verdicts: {
    exact: 'exact',
    rounds: 'rounds',
    truncates: 'truncates',
    about: 'about',
    mismatch: 'mismatch',
    open: 'open',
  },
  toBelow: (low, high) => `${low} to below ${high}`,
  fromAbove: (low, high) => `above ${low} up to ${high}`,
  stands: (text, range) => `"${text}" stands for ${range}`,
  cut: (text, range) => `cut off, "${text}" stands for ${range}`,
  hedges: {
    about: (text, low, high) => `"${text}" is 10% either way: ${low} to ${high}`,
    below: (text, low, high) => `"${text}" is up to 10% below: ${low} to ${high}`,
    above: (text, low, high) => `"${text}" is up to 10% above: ${low} to ${high}`,
  },
  less: (amount) => `printed is short by ${amount}`,
  more: (amount) => `printed is too much by ${amount}`,
  within: 'fits within the rounding of the numbers it is made of',
  counted: (count, role) => {
    if (role === null) return count;
    return `${count} ${count === '1' ? ROLES[role].replace(/s$/, '') : ROLES[role]}`;
  },
  fits: (counted, instead) => `would fit with ${counted} instead of ${instead}`,
  range: (first, last) => (last === null ? `${first} or more` : `${first} to ${last}`),
  noneFits: (role, exactly, instead) =>
    `no whole number${role === null ? '' : ` of ${role === 'base' ? 'the base' : ROLES[role]}`} in place of ${instead} fits: it would be ${exactly}`,
  exactAt: (premium) => `exact at a premium of ${premium}`,
  premiums: (premiums) => `would fit with a premium of ${premiums}`,
  points: (size) => `${size} percentage points`,
  about: (premium) => `the premium implied is ${premium}, which is no whole rupiah`,
  base: (percent, bases) => `${percent} fits a base of ${bases}`,
  tariffFits: (amount, isYear) =>
    `would fit with ${isYear ? '12 months of ' : ''}the premium in force, ${amount}`,
  digits: (changes, more) =>
    `one digit would do: ${changes}${more === null ? '' : `, and ${counted(more, 'other')}`}`,
  premium: {
    month: ({ value, amount, of }) =>
      value === amount
        ? `${value} is the premium ${of}`
        : `${value} stands for ${amount}, the premium ${of}`,
    year: ({ value, amount, of }) => `${value} is 12 months of the premium ${of}: ${amount} each`,
    part: ({ value, programme, amount, of }) =>
      `${value} is ${programme} alone; the premium ${of}, is ${amount}`,
    other: ({ value, other, amount, of }) =>
      `${value} is the premium ${other}; that ${of}, is ${amount}`,
    wage: ({ value, wage, amount, of }) =>
      `${value} fits wage earners: ${wage}; the premium ${of}, is ${amount}`,
    none: ({ value, wage, amount, of }) =>
      `${value} is not the tariff: the premium ${of}, is ${amount}${wage && `; for wage earners it would be ${wage}`}`,
  },
  of: (scheme, programmes, month, payer) =>
    `of ${scheme} for ${programmes} in ${month}, payer ${payer}`,
  other: (programmes, payer, income) =>
    `for ${programmes}, payer ${payer}${income === null ? '' : `, at an income from ${income} a month`}`,
  wageShare: ({ percent, wage, programmes, minimum, isBoth, isYear }) =>
    `${isYear ? '12 months of ' : ''}${percent} of ${wage}${minimum === null ? '' : ` (${minimum})`} for ${programmes}${isBoth ? '' : ", the employer's side"}`,
  notTariff: (verdict) => `${verdict}, but not the tariff`,
  months: (months) =>
    months === ''
      ? 'the claim says no months, and none from 1 to 12 fit: computed for 12'
      : `the claim says no months; it fits with ${months}`,
  span: (span, months, last) =>
    months
      ? `"${span}" is a span of months; it fits with ${months}`
      : `"${span}" is a span of months${months === null ? '' : ', and none of them fits'}: computed for ${last}`,
  unsure: (text, read) => `${text} is read as ${read}; --numbers id or en settles it`,
  noPremium: (reason) => `compared with no tariff: ${reason}`,
  noWage: 'a wage is needed; give --wage AMOUNT',
  sentence: (sentence) => `in: ${sentence}`,
  unread: 'These look like a claim and were not understood',
  noneFound: 'No claim was found in the text.',
  summary: (claims, verdicts) => `${counted(claims, 'claim')}: ${verdicts}`,
  comesTo: (claims, mismatches, open) =>
    `Of ${counted(claims, 'claim')} that ${agree(claims, 'was', 'were')} replayed, ${mismatches} ${agree(mismatches, 'does', 'do')} not fit${open === null ? '' : ` and ${open} ${agree(open, 'has', 'have')} nothing to compare with`}.`,
};
