import { counted } from '../../i18n/en/counted.js';

/** What the units of entries are called, where not by their own words; those are English. */
const UNITS: Readonly<Record<string, string>> = {};

/** Words of the catalogue. */
export const tariff = {
  title: 'Tariffs',
  heads: {
    id: 'Id',
    months: 'Months',
    value: 'Value',
    unit: 'Unit',
    law: 'Law',
    confidence: 'Confidence',
    checked: 'Checked',
  },
  kinds: {
    amount: 'premium',
    bands: 'premium by income',
    'wage-rate': 'premium in percent of the wage',
    'risk-rate': 'premium by risk class',
    recomposed: 'taken out of other premiums: nobody pays more for it',
    contract: 'premium of a migrant worker for a contract',
    'contract-value': 'premium of a construction contract, by slices of its value before VAT',
    cap: 'highest wage that counts',
    relief: 'relief',
    refusal: 'months that are not priced',
    wage: 'minimum wage',
    benefit: 'benefit',
  },
  value: {
    bandFrom: (from: string) => `from ${from}`,
    state: 'state',
    monthsOf: (months: string) => counted(months, 'month'),
    beforeDeparture: 'before departure',
    monthBeyond: 'each month beyond',
    factor: 'x',
    notPriced: 'not priced',
    repealed: 'repealed',
    wages: 'monthly wages or bases',
    ofWage: 'of the wage',
    upTo: (cap: string) => `at most ${cap}`,
  },
  units: UNITS,
  /** From a month on, until further notice. */
  since: (from: string) => `from ${from}`,
  until: (from: string, to: string) => `${from} to ${to}`,
  /** An edge of the months that is less sure than the value. */
  unsure: (month: string, confidence: string) =>
    `${month} is ${confidence} as the edge of these months`,
  checked: (day: string) => `checked on ${day}`,
  seen: (where: string) => `seen at ${where}`,
  segments: (names: string) => `segments insured so: ${names}`,
  paidFor: (payers: string) => `for premiums paid by ${payers}`,
  notPaidFor: (payers: string) => `not for premiums paid by ${payers}`,
  sectors: (sectors: string) => `sectors: ${sectors}`,
  payerKind: {
    undecided: 'nobody yet',
    state: 'public money',
    employer: 'an employer',
    self: 'the worker or a private sponsor of one person',
    private: 'private money of others',
  },
  source: (id: string, mayPayFor: string, limits: string, law: string) =>
    `${id}: may pay for ${mayPayFor}${limits && `; ${limits}`} (${law})`,
  withoutRelief: (total: string) => `without relief: ${total}`,
  quote: (
    scheme: string,
    month: string,
    payer: string,
    total: string,
    sides: readonly [payer: string, worker: string] | null,
  ) =>
    sides === null
      ? `Premium of ${scheme}, ${month}, paid by ${payer}: ${total}`
      : `Premium of ${scheme}, ${month}: ${total} (${payer} ${sides[0]}, worker ${sides[1]})`,
  total: (total: string) => `Total ${total}`,
};
