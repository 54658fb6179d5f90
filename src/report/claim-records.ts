import { rounded } from '../claim/evaluate.js';
import type { Fit } from '../claim/finding.js';
import { type Fraction, machineNumber, whole } from '../claim/fraction.js';
import type { KnownPremium } from '../claim/premium.js';
import type { Quantity } from '../claim/quantity.js';
import { VERDICTS } from '../claim/verdict.js';
import type { PlacedFinding, Verified } from '../claim/verified.js';
import { resultUnit } from './claim-result.js';
import { jsonText } from './json-text.js';
import { csvText } from './sheet.js';

function numberOf(value: Fraction | null): number | null {
  return value && machineNumber(value);
}

/** What a number of machines counts: a ratio of the printed percentage, rupiah, or neither. */
function unitOf(finding: PlacedFinding): 'share' | 'rupiah' | 'number' {
  const unit = resultUnit(finding);
  return unit === 'percent' ? 'share' : unit === 'rupiah' ? 'rupiah' : 'number';
}

/** The ends of what a printed number stands for; one in full stands for itself. */
function endsOf(printed: Quantity) {
  const { low, high } = printed.isFull
    ? { low: printed.value, high: printed.value }
    : rounded(printed);
  return { low: machineNumber(low), high: numberOf(high) };
}

function fitObject({ role, quantity, exactly, wholes }: Fit) {
  const [first, last] = wholes ?? [null, null];
  return {
    role,
    printed: quantity.text,
    exactly: numberOf(exactly),
    first: first === null ? null : machineNumber(whole(first)),
    last: last === null ? null : machineNumber(whole(last)),
  };
}

function claimObject(finding: PlacedFinding) {
  const { read, file, line, verdict, printed, premium, digits, fits, tariffFits } = finding;
  return {
    ...{ file, line, claim: read.text, kind: read.claim.kind, verdict, unit: unitOf(finding) },
    computed: numberOf(finding.computed),
    printed: { text: printed.text, value: machineNumber(printed.value), ...endsOf(printed) },
    difference: numberOf(finding.difference),
    withinRounding: finding.isWithin,
    months: finding.months,
    fits: fits.map(fitObject),
    tariffFits,
    digits: digits.map(({ quantity, repaired }) => ({
      printed: quantity.text,
      value: machineNumber(repaired.value),
    })),
    premium: premium && { ...premium, value: machineNumber(premium.value) },
    readAs: read.unsure && { text: read.unsure.text, value: machineNumber(read.unsure.read) },
  };
}

/** What was found out about all claims, for programs, apart from writing it. */
export function claimObjects({ findings, known }: Verified) {
  const count = (verdict: string) => findings.filter((each) => each.verdict === verdict).length;
  return {
    schema: 'ucj/verify@1',
    premium: known,
    claims: findings.map(claimObject),
    counts: Object.fromEntries(VERDICTS.map((each) => [each, count(each)])),
  };
}

/** The same as it is written. */
export function claimJson(verified: Verified): string {
  return jsonText(claimObjects(verified));
}

const COLUMNS = [
  'file',
  'line',
  'claim',
  'verdict',
  'unit',
  'computed',
  'printed',
  'low',
  'high',
  'difference',
  'fits',
  'digits',
  'read_as',
  'premium_in_force',
  'month',
];

/** What would fit in place of a number; nothing where there are only whole ones and none fits. */
function fitRecord({ role, quantity, exactly, wholes }: Fit): string[] {
  const name = role ?? quantity.text;
  if (!wholes) return quantity.isFull || !exactly ? [] : [`${name} ${numberOf(exactly)}`];
  const [first, last] = wholes;
  return [`${name} ${first === last ? first : `${first}..${last ?? ''}`}`];
}

/** Months that fit where the claim leaves them open, and what would fit in place of each number. */
function fitsText({ months, fits }: PlacedFinding): string {
  return [...months.map((count) => `months ${count}`), ...fits.flatMap(fitRecord)].join('; ');
}

/** One record a claim. Several fits or digits stand in one cell, separated by semicolons. */
export function claimCsv({ findings, known }: Verified): string {
  const { amount, month } = 'unpriced' in known ? NO_PREMIUM : known;
  const rows = findings.map((finding) => {
    const { claim, computed, printed, difference, digits, ...rest } = claimObject(finding);
    const { file, line, verdict, unit, readAs } = rest;
    const of = [file, line, claim, verdict, unit, computed, printed.value, printed.low];
    return [
      ...of,
      printed.high,
      difference,
      fitsText(finding),
      digits.map(({ printed: text, value }) => `${text} > ${value}`).join('; '),
      readAs && `${readAs.text} > ${readAs.value}`,
      amount,
      month,
    ];
  });
  return csvText(COLUMNS, rows);
}

const NO_PREMIUM: { readonly [Key in keyof KnownPremium & ('amount' | 'month')]: null } = {
  amount: null,
  month: null,
};
