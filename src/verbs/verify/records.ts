import { rounded } from '../../claim/evaluate.js';
import type { Fit } from '../../claim/finding.js';
import type { KnownPremium, NamedPremium } from '../../claim/premium.js';
import type { Quantity } from '../../claim/quantity.js';
import { VERDICTS } from '../../claim/verdict.js';
import type { PlacedFinding, Verified } from '../../claim/verified.js';
import { type Fraction, machineNumber, whole } from '../../core/fraction.js';
import { type Column, field, recordsOf } from '../../view/column.js';
import { resultUnit } from './result.js';

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

function premiumObject({ value, wage, ...premium }: NamedPremium) {
  const { rate = null, ...of } = wage ?? {};
  return {
    ...premium,
    value: machineNumber(value),
    wage: wage && rate && { ...of, share: machineNumber(rate) },
  };
}

function claimObject(finding: PlacedFinding) {
  const { read, file, line, verdict, printed, premium, digits, fits, tariffFits } = finding;
  return {
    ...{
      file,
      line,
      claim: read.text,
      sentence: finding.sentence,
      kind: read.claim.kind,
      verdict,
      unit: unitOf(finding),
    },
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
    premium: premium && premiumObject(premium),
    fittingPremium: finding.fittingPremium && premiumObject(finding.fittingPremium),
    readAs: read.unsure && { text: read.unsure.text, value: machineNumber(read.unsure.read) },
  };
}

/** The premium of the tariff, without what premiums of claims are looked up in. */
function tariffObject({ scheme, payer, month, programmes, amount, parts }: KnownPremium) {
  return { scheme, payer, month, programmes, amount, parts };
}

/** What was found out about all claims, for programs. */
export function claimObjects({ findings, known, unread }: Verified) {
  const count = (verdict: string) => findings.filter((each) => each.verdict === verdict).length;
  return {
    schema: 'ucj/verify@1',
    premium: 'unpriced' in known ? known : tariffObject(known),
    claims: findings.map(claimObject),
    unread,
    counts: Object.fromEntries(VERDICTS.map((each) => [each, count(each)])),
  };
}

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

/** A claim as records have it. */
interface Row {
  readonly finding: PlacedFinding;
  readonly object: ReturnType<typeof claimObject>;
}

const fact = field<Row>;

/** The columns of records, in the order that scripts rely on. Numbers are as exact as they are. */
function columnsOf({ known }: Verified): Column<Row>[] {
  const { amount, month } = 'unpriced' in known ? NO_PREMIUM : known;
  return [
    fact('file', 'text', ({ object }) => object.file),
    fact('line', 'count', ({ object }) => object.line),
    fact('claim', 'text', ({ object }) => object.claim),
    fact('verdict', 'text', ({ object }) => object.verdict),
    fact('unit', 'text', ({ object }) => object.unit),
    fact('computed', 'number', ({ object }) => object.computed),
    fact('printed', 'number', ({ object }) => object.printed.value),
    fact('low', 'number', ({ object }) => object.printed.low),
    fact('high', 'number', ({ object }) => object.printed.high),
    fact('difference', 'number', ({ object }) => object.difference),
    fact('fits', 'text', ({ finding }) => fitsText(finding)),
    fact('digits', 'text', ({ object }) =>
      object.digits.map(({ printed, value }) => `${printed} > ${value}`).join('; '),
    ),
    fact(
      'read_as',
      'text',
      ({ object: { readAs } }) => readAs && `${readAs.text} > ${readAs.value}`,
    ),
    fact('premium_in_force', 'rupiah', () => amount),
    fact('month', 'text', () => month),
    fact('premium', 'number', ({ object }) => object.premium?.value ?? null),
    fact('premium_is', 'text', ({ object }) => object.premium?.is ?? null),
    fact('premium_wage', 'rupiah', ({ object }) => object.premium?.wage?.wage ?? null),
    fact('sentence', 'text', ({ object }) => object.sentence),
  ];
}

/** One record a claim. Several fits or digits stand in one cell, separated by semicolons. */
export function claimRecords(verified: Verified) {
  const rows = verified.findings.map((finding) => ({ finding, object: claimObject(finding) }));
  return recordsOf(columnsOf(verified), rows);
}

const NO_PREMIUM: { readonly [Key in keyof KnownPremium & ('amount' | 'month')]: null } = {
  amount: null,
  month: null,
};
