import { mayBeMonths } from '../../span.js';
import type { ProblemTexts } from '../../words.js';
import { marked } from './parts.js';

const EXAMPLE = 'ucj verify "5.387 petani x Rp16.800 x 5 bulan = Rp452.508.000"';

/** What to do about a piece of a claim that is not understood, or where the claim ends. */
function waysOn(piece: string): string {
  if (piece === '') return `Give what comes out as well: ${EXAMPLE}`;
  if (/^[mt]$/i.test(piece)) return 'Write Rp before an amount with a capital M or T: Rp1,6 M.';
  if (/^\d+[.,]/.test(piece)) return 'Write all numbers in one way: 1.234,5 or 1,234.5.';
  const example = `For example: ${EXAMPLE}`;
  return /^\p{L}/u.test(piece)
    ? `Write orang or pekerja for whom a number counts where no segment says it. ${example}`
    : example;
}

/** Problems of claims and amounts. */
export const claims = {
  'claim-unread': {
    what: ({ value: claim, list: [value = '', at = ''] = [] }) =>
      value
        ? `"${claim}": "${value}" at character ${at} is not understood there`
        : `"${claim}" ends too soon, at character ${at}`,
    rule: 'A claim is a sum and what comes out (a x b x c = d; also + - /), workers and an amount (a -> b / months), members and a percentage (a -> p%, a of b = p%), or a price (Rp16.800 per bulan). Words may stand for signs (dikali, selama, dari, atau), sizes (juta, M) and numbers (tiga bulan, setahun); a segment or a word for people says who is counted: petani, ketua RT, penerima.',
    fix: ({ list: [value = ''] = [] }) => waysOn(value),
  },
  'claim-unquoted': {
    what: ({ value }) => `the claim was given as separate words: ${value}`,
    rule: 'A claim is written in quotation marks; otherwise the shell splits it, and replaces * by the names of files.',
    fix: ({ suggestion }) =>
      suggestion
        ? `ucj verify "${suggestion}"`
        : 'Give the whole claim with what comes out: ucj verify "5.387 x 16.800 x 5 = Rp452.508.000"',
  },
  'claim-undecided': {
    what: ({ value: claim, list: [value = '', other = ''] = [] }) =>
      other
        ? `"${claim}": "${value}" and "${other}" are not written in the same way`
        : `"${claim}": "${value}" would be a fraction, as the words around it are written`,
    rule: 'Within a claim one mark is for thousands and the other for decimals: 1.234,5 or 1,234.5. People and rupiah are whole.',
    fix: ({ list: [, , settled] = [] }) =>
      settled
        ? 'Write both in the same way, or give --numbers id (1.234,5) or en (1,234.5).'
        : 'Write both in the same way.',
  },
  'claim-span': {
    what: ({ value: claim, list: [value = ''] = [] }) =>
      `"${claim}": "${value}" ${/\p{L}/u.test(value) ? 'is not a span that can be checked' : `can be a span${mayBeMonths(value) ? ' of months' : ''} or a difference`}`,
    rule: ({ list: [, most = ''] = [] }) =>
      `A span is of whole months from 1 to ${most}, once in a claim and not in what comes out: 4-5 bulan, 10 s.d. 12 bulan.`,
    fix: ({ list: [value = ''] = [] }) =>
      mayBeMonths(value)
        ? 'Write the months behind it, or spaces for a difference: 5 - 4.'
        : 'Give one end of the span, or write spaces for a difference: 9.000 - 8.000.',
  },
  'claim-per': {
    what: ({ value: claim, list: [value = '', per = ''] = [] }) =>
      ({
        people: `"${claim}": "${value}" is per worker, and the words of the sum do not come to that`,
        months: `"${claim}": "${value}" is per month, and the sum is of a number of months`,
        years: `"${claim}": "${value}" is per year, and the sum is of more than a year`,
        days: `"${claim}": days and "${value}" do not go together`,
      })[per] ?? '',
    rule: 'A result per worker comes from a price per worker or a division by workers, each with its word: Rp16.800/orang x 12 bulan, Rp20.160.000 / 100 orang. One per month comes from a sum without months, or divided by them; one per year from a sum of at most twelve months. A price per day is multiplied by days.',
    fix: () =>
      'Write the total as the result, or the words behind the numbers: orang, bulan, hari.',
  },
  'claim-by-zero': {
    what: ({ value }) => `"${value}" divides by 0`,
    rule: 'Nothing can be divided by 0.',
    fix: () => null,
  },
  'claim-too-long': {
    what: ({ value }) => `the claim has more than ${marked(value)} numbers, words and signs`,
    rule: 'A claim is a sum that somebody published.',
    fix: () => 'Long columns are checked in a table: ucj check.',
  },
  'claim-too-large': {
    what: ({ value: claim }) =>
      `"${claim}" has a number, or comes to one, of more digits than are kept`,
    rule: 'Numbers are kept to their last digit, up to some 8,000 trillion.',
    fix: () => null,
  },
  'no-claims': {
    what: () => 'there is no claim in this file',
    rule: 'A file of claims has one claim per line; blank lines and what follows # are ignored.',
    fix: () => null,
  },
  'bad-rupiah': {
    what: ({ value }) => `"${value}" is not an amount of money`,
    rule: 'Whole rupiah above 0: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'free-premium': {
    what: ({ value }) => `the payer pays nothing for these programmes of ${value}`,
    rule: 'How many workers an amount pays for can be computed only where one of them costs something.',
    fix: () => 'Choose other programmes, or another payer.',
  },
  'until-before': {
    what: ({ value, other }) =>
      `--until ${value} is not within the 12 months after --paid-through ${other}`,
    rule: 'What is to be paid runs from the month after --paid-through to --until, at most 12 months.',
    fix: () => 'For example: --paid-through 2026-08 --until 2026-12',
  },
} satisfies Partial<ProblemTexts>;
