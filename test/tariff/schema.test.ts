import { describe, expect, it } from 'vitest';
import { tariffFileSchema } from '../../src/tariff/schema.js';
import { shipped } from '../../src/tariff/shipped.js';
import { amount, benefit, minimum, relief, SOURCE } from '../support/catalogue.js';

const VALUE = { ...SOURCE, from: '2026-01', amount: 1 };
const ofValue = (value: object) => ({ tariffs: [{ ...amount('a'), values: [value] }] });
const cited = (reference: object) => ofValue({ ...VALUE, references: [reference] });

/** What the schema has against a file, in the words a user reads. */
function against(file: object): string[] {
  const { error } = tariffFileSchema.safeParse(file);
  return JSON.stringify(error?.issues ?? []).match(/"message":"(?:[^"\\]|\\.)*"/g) ?? [];
}

/** Values that are refused, with the name of what is wanted where it is ours. */
const REFUSED: Record<string, [object, string?]> = {
  'an unknown key': [ofValue({ ...VALUE, amont: 2 })],
  'an unknown list': [{ tarifs: [] }],
  'no citation': [ofValue({ ...VALUE, references: [] })],
  'a citation of no law': [cited({ law: '' })],
  'a citation that links to no page': [cited({ law: 'x', link: 'ftp://x.id/a' })],
  'a link whose protocol only ends like one': [cited({ law: 'x', link: 'xhttp://x.id/a' })],
  'a link whose protocol only begins like one': [cited({ law: 'x', link: 'httpsx://x.id/a' })],
  'no confidence': [ofValue({ ...VALUE, confidence: undefined })],
  'a confidence that is not listed': [ofValue({ ...VALUE, confidence: 'SURE' })],
  'a day for a month': [ofValue({ ...VALUE, from: '2026-01-01' }), '"month"'],
  'a thirteenth month': [ofValue({ ...VALUE, from: '2026-13' }), '"month"'],
  'a month with a word before it': [ofValue({ ...VALUE, from: 'x2026-04' })],
  'a last month that is none': [ofValue({ ...VALUE, to: '2026-1' })],
  'a day of another century': [ofValue({ ...VALUE, checked: '1926-10-05' }), '"day"'],
  'a month for a day': [ofValue({ ...VALUE, checked: '2026-10' })],
  'a day with a time': [ofValue({ ...VALUE, checked: '2026-10-05T00' })],
  'a day with a word before it': [ofValue({ ...VALUE, checked: 'x2026-10-05' })],
  'a 32nd day': [ofValue({ ...VALUE, checked: '2026-10-32' })],
  'a day 0': [ofValue({ ...VALUE, checked: '2026-10-00' })],
  'a fraction of a rupiah': [ofValue({ ...VALUE, amount: 1.5 })],
  'a negative amount': [ofValue({ ...VALUE, amount: -1 })],
  'an amount as text': [ofValue({ ...VALUE, amount: '1' })],
  'a programme repealed and not': [ofValue({ ...SOURCE, from: '2026-01', repealed: false })],
  'a unit that is not on the list': [{ tariffs: [{ ...amount('a'), unit: 'rupiah' }] }],
  'a kind that is not on the list': [{ tariffs: [{ ...amount('a'), kind: 'sum' }] }],
  'an id with capitals': [{ tariffs: [{ ...amount('bpu.JKK') }] }, '"id"'],
  'an id that begins with a mark': [{ tariffs: [{ ...amount('.a') }] }, '"id"'],
  'a factor with a comma': [
    { reliefs: [relief('r', '2026-01', '2026-02', { factor: '0,5' })] },
    '"decimal"',
  ],
  'a negative factor': [{ reliefs: [relief('r', '2026-01', '2026-02', { factor: '-1' })] }],
  'a factor with a percent sign': [
    { reliefs: [relief('r', '2026-01', '2026-02', { factor: '5%' })] },
  ],
  'a relief of no programme': [
    { reliefs: [relief('r', '2026-01', '2026-02', { programmes: [] })] },
  ],
  'a relief of no sector': [{ reliefs: [relief('r', '2026-01', '2026-02', { sectors: [] })] }],
  'a code without its dot': [{ wages: [minimum({ code: '3604' })] }, '"code"'],
  'a code of a district': [{ wages: [minimum({ code: '36.04.01' })] }],
  'a code with a word before it': [{ wages: [minimum({ code: 'x36' })] }],
  'a benefit without a name': [
    { benefits: [{ ...benefit({ amount: 1 }), what: { en: '', id: 'a' } }] },
  ],
  'a benefit made of no parts': [{ benefits: [benefit({ amount: 1, parts: [] })] }],
};

describe('the schema refuses', () => {
  for (const [name, [file, reason]] of Object.entries(REFUSED))
    it(name, () => {
      expect(tariffFileSchema.safeParse(file).success).toBe(false);
      if (reason) expect(against(file).join()).toContain(reason);
    });
});

describe('the schema takes', () => {
  const taken: Record<string, object> = {
    'a good value': ofValue(VALUE),
    'every day of a month': ofValue({ ...VALUE, checked: '2026-10-31' }),
    'days of each ten': {
      tariffs: [
        {
          ...amount('a'),
          values: ['09', '10', '29', '30'].map((day) => ({ ...VALUE, checked: `2026-09-${day}` })),
        },
      ],
    },
    'a link with or without encryption': {
      tariffs: [
        {
          ...amount('a'),
          values: ['http', 'https'].map((each) => ({
            ...VALUE,
            references: [{ law: 'x', link: `${each}://x.id/a` }],
          })),
        },
      ],
    },
    'a programme that was repealed': ofValue({ ...SOURCE, from: '2026-01', repealed: true }),
    'what the shipped tariffs are made of': { tariffs: shipped.tariffs, reliefs: shipped.reliefs },
    'a wage of a province, of a regency and of the country': {
      wages: ['36', '36.04', null].map((code) => minimum({ code })),
    },
  };
  for (const [name, file] of Object.entries(taken))
    it(name, () => expect(against(file)).toEqual([]));

  it('each kind of tariff with its own keys alone', () => {
    for (const tariff of shipped.tariffs) {
      expect(against({ tariffs: [{ ...tariff, extra: 1 }] }), tariff.id).not.toEqual([]);
      for (const key of ['scheme', 'programme', 'unit'])
        expect(against({ tariffs: [{ ...tariff, [key]: undefined }] }), key).not.toEqual([]);
      const [value] = tariff.values;
      for (const key of Object.keys(value ?? {}).filter(
        (each) => !/^(to|.*Confidence)$/.test(each),
      ))
        expect(
          against({ tariffs: [{ ...tariff, values: [{ ...value, [key]: undefined }] }] }),
          `${tariff.id} ${key}`,
        ).not.toEqual([]);
    }
  });

  it('a file that leaves lists out as one whose lists are empty', () => {
    const empty = { tariffs: [], reliefs: [], refusals: [], wages: [], benefits: [] };
    expect(tariffFileSchema.parse({})).toEqual(empty);
    const { values, ...nothing } = amount('a');
    expect(values).toEqual([]);
    expect(tariffFileSchema.parse({ tariffs: [nothing] }).tariffs).toEqual([amount('a')]);
  });
});
