import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Benefit, Catalogue, Relief } from '../../src/tariff/catalogue.js';
import type { Issue } from '../../src/tariff/rule.js';
import { issuesIn, RULES } from '../../src/tariff/rules.js';
import { tariffFileSchema } from '../../src/tariff/schema.js';
import { shipped, wholeCatalogue } from '../../src/tariff/shipped.js';
import type { Tariff } from '../../src/tariff/types.js';
import { ROOT } from '../support/run.js';

const FOLDER = `${ROOT}data/tariffs/`;

const source = {
  references: [{ law: 'PP 1/2026' }],
  confidence: 'HIGH',
  checked: '2026-10-05',
} as const;
const amount = (id: string, ...from: string[]): Tariff => ({
  id,
  scheme: 'bpu',
  programme: 'jkm',
  kind: 'amount',
  unit: 'rupiah per worker per month',
  bearer: 'worker',
  values: from.map((month) => ({ ...source, from: month, amount: 1 })),
});
const relief = (id: string, from: string, to: string): Relief => ({
  ...source,
  id,
  scheme: 'bpu',
  programmes: ['jkk'],
  sectors: ['other'],
  payers: { self: 'HIGH' },
  factor: '0.5',
  from,
  to,
});
const bands = (...from: number[]): Tariff =>
  ({
    ...amount('b'),
    kind: 'bands',
    values: [
      {
        ...source,
        from: '2026-01',
        bands: from.map((start) => ({ from: start, amount: 1, confidence: 'HIGH' })),
      },
    ],
  }) as Tariff;
const benefit = (value: object): Benefit => ({
  id: 'ben.a',
  programme: 'jkm',
  what: { en: 'a', id: 'a' },
  unit: 'rupiah per case',
  values: [{ ...source, from: '2026-01', ...value }],
});
const only = (part: Partial<Catalogue>): Catalogue => ({
  tariffs: [],
  reliefs: [],
  refusals: [],
  wages: [],
  benefits: [],
  payers: [],
  ...part,
});

describe('shipped catalogue', () => {
  for (const name of readdirSync(FOLDER))
    it(`${name} has the shape of the schema`, () => {
      const result = tariffFileSchema.safeParse(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
      expect(result.error?.issues ?? []).toEqual([]);
    });

  it('has minimum wages of every province, Banten whole', async () => {
    const { wages } = await wholeCatalogue();
    expect(wages.filter(({ kind }) => kind === 'ump')).toHaveLength(38);
    expect(
      wages.filter(({ kind, code }) => kind === 'umk' && code?.startsWith('36.')),
    ).toHaveLength(8);
  });

  it('breaks no rule', async () => {
    expect(issuesIn(await wholeCatalogue())).toEqual([]);
  });

  it('loads every file that lies in its folder', async () => {
    const files = readdirSync(FOLDER).map((name) =>
      JSON.parse(readFileSync(FOLDER + name, 'utf8')),
    );
    const whole = await wholeCatalogue();
    for (const list of ['tariffs', 'reliefs', 'refusals', 'wages', 'benefits'] as const)
      expect(whole[list]).toHaveLength(files.flatMap((file) => file[list] ?? []).length);
  });
});

describe('schema', () => {
  const file = (value: object) => ({ tariffs: [{ ...amount('a'), values: [value] }] });
  const good = { ...source, from: '2026-01', amount: 1 };

  it('takes a good value', () => {
    expect(tariffFileSchema.safeParse(file(good)).success).toBe(true);
  });

  for (const [name, value] of Object.entries({
    'an unknown key': { ...good, amont: 2 },
    'no citation': { ...good, references: [] },
    'no confidence': { ...good, confidence: undefined },
    'a day for a month': { ...good, from: '2026-01-01' },
    'a thirteenth month': { ...good, from: '2026-13' },
    'a fraction of a rupiah': { ...good, amount: 1.5 },
    'a negative amount': { ...good, amount: -1 },
    'a confidence that is not listed': { ...good, confidence: 'SURE' },
  }))
    it(`refuses ${name}`, () => {
      expect(tariffFileSchema.safeParse(file(value)).success).toBe(false);
    });

  it('refuses a unit that is not on the list', () => {
    const wrong = { tariffs: [{ ...amount('a'), unit: 'rupiah', values: [good] }] };
    expect(tariffFileSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('rules', () => {
  const broken: Record<keyof typeof RULES, Catalogue> = {
    hasValues: only({ tariffs: [amount('a')] }),
    uniqueIds: only({ tariffs: [amount('a', '2026-01'), amount('a', '2026-01')] }),
    oneTariffEach: only({ tariffs: [amount('a', '2026-01'), amount('b', '2026-01')] }),
    ascending: only({ tariffs: [amount('a', '2026-02', '2026-01')] }),
    endsAfterStart: only({ reliefs: [relief('r', '2026-02', '2026-01')] }),
    bandsWithoutGaps: only({ tariffs: [bands(1, 2)] }),
    partsInOrder: only({
      tariffs: [
        {
          ...amount('c'),
          kind: 'contract',
          programme: 'jkk+jkm',
          values: [
            {
              ...source,
              from: '2026-01',
              beforeDeparture: 0,
              monthBeyond: 1,
              terms: [12, 6].map((months) => ({ months, amount: 1 })),
            },
          ],
        } as unknown as Tariff,
      ],
    }),
    reliefsApart: only({
      reliefs: [relief('r', '2026-01', '2026-06'), relief('s', '2026-06', '2026-12')],
    }),
    benefitsPay: only({ benefits: [benefit({})] }),
    benefitsAddUp: only({ benefits: [benefit({ amount: 5, parts: [2, 2] })] }),
    wagesApart: only({
      wages: [1, 2].map(() => ({
        ...source,
        kind: 'umk',
        code: '36.04',
        from: '2026-01',
        amount: '1',
      })),
    }),
  };

  for (const [name, catalogue] of Object.entries(broken))
    it(`${name} finds what breaks it, and nothing else does`, () => {
      const rule = RULES[name as keyof typeof RULES] as (catalogue: Catalogue) => Issue[];
      expect(rule(catalogue).length).toBeGreaterThan(0);
      expect(rule(shipped)).toEqual([]);
    });

  it('finds reliefs that meet in one month, whichever stands first', () => {
    const [first, later] = [relief('r', '2026-01', '2026-06'), relief('s', '2026-06', '2026-12')];
    expect(RULES.reliefsApart(only({ reliefs: [first, later] }))).toHaveLength(1);
    expect(RULES.reliefsApart(only({ reliefs: [later, first] }))).toHaveLength(1);
    const after = relief('s', '2026-07', '2026-12');
    expect(RULES.reliefsApart(only({ reliefs: [first, after] }))).toEqual([]);
  });

  it('finds bands in the wrong order and values that overlap', () => {
    expect(RULES.bandsWithoutGaps(only({ tariffs: [bands(0, 5, 5)] }))).toHaveLength(1);
    const [value] = amount('a', '2026-01').values;
    const overlapping = {
      ...amount('a', '2026-02'),
      values: [
        { ...value, to: '2026-02' },
        { ...value, from: '2026-02' },
      ],
    };
    expect(RULES.ascending(only({ tariffs: [overlapping as Tariff] }))).toHaveLength(1);
  });
});
