import type { Benefit, Catalogue, MinimumWage, Relief } from '../../src/tariff/catalogue.js';
import type { Tariff } from '../../src/tariff/types.js';

/** What every dated value carries. */
export const SOURCE = {
  references: [{ law: 'PP 1/2026' }],
  confidence: 'HIGH',
  checked: '2026-10-05',
} as const;

/** A tariff of one rupiah a month, from each of these months on. */
export const amount = (id: string, ...from: string[]): Tariff => ({
  id,
  scheme: 'bpu',
  programme: 'jkm',
  kind: 'amount',
  unit: 'rupiah per worker per month',
  bearer: 'worker',
  values: from.map((month) => ({ ...SOURCE, from: month, amount: 1 })),
});

/** A half of JKK for the self-employed who pay for themselves. */
export const relief = (
  id: string,
  from: string,
  to: string,
  more: Partial<Relief> = {},
): Relief => ({
  ...SOURCE,
  id,
  scheme: 'bpu',
  programmes: ['jkk'],
  sectors: ['other'],
  payers: { self: 'HIGH' },
  factor: '0.5',
  from,
  to,
  ...more,
});

/** A tariff of bands that start at these incomes. */
export const bands = (...from: number[]): Tariff =>
  ({
    ...amount('b'),
    kind: 'bands',
    values: [
      {
        ...SOURCE,
        from: '2026-01',
        bands: from.map((start) => ({ from: start, amount: 1, confidence: 'HIGH' })),
      },
    ],
  }) as Tariff;

/** Another kind of tariff, of one value. */
export const kindOf = (
  kind: Tariff['kind'],
  id: string,
  value: object,
  more: object = {},
): Tariff =>
  ({
    ...amount(id),
    kind,
    values: [{ ...SOURCE, from: '2026-01', ...value }],
    ...more,
  }) as unknown as Tariff;

export const benefit = (value: object): Benefit => ({
  id: 'ben.a',
  programme: 'jkm',
  what: { en: 'a', id: 'a' },
  unit: 'rupiah per case',
  values: [{ ...SOURCE, from: '2026-01', ...value }],
});

export const minimum = (more: Partial<MinimumWage> = {}): MinimumWage => ({
  ...SOURCE,
  kind: 'umk',
  code: '36.04',
  from: '2026-01',
  amount: '1',
  ...more,
});

/** A catalogue of these entries alone. */
export const only = (part: Partial<Catalogue>): Catalogue => ({
  tariffs: [],
  reliefs: [],
  refusals: [],
  wages: [],
  benefits: [],
  payers: [],
  ...part,
});
