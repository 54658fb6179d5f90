import * as z from 'zod';
import { GIVEN_BY } from '../../../core/entry.js';
import { MISSES } from '../../../core/price.js';
import { BEARERS, SCHEMES, UNPRICED } from '../../../core/vocabulary.js';
import {
  month,
  people,
  period,
  place,
  programme,
  ratio,
  region,
  rupiah,
  samplingWhy,
  text,
  unknownRupiah,
} from './figures.js';
import { confidence, reference } from './frame.js';

const count = z.strictObject({ value: people, ...place });

/** One side of one programme, with its derivation. */
export const lineWhy = z.strictObject({
  programme,
  bearer: z.enum(BEARERS),
  payer: text,
  amount: rupiah,
  withoutRelief: rupiah.describe('The amount without any relief.'),
  per: z.enum(['month', 'contract']),
  first: month,
  last: month,
  times: z.int().min(1),
  tariff: text.nullable(),
  relief: text.nullable(),
  factor: text.nullable(),
  missed: z.array(z.strictObject({ id: text, why: z.enum(MISSES) })),
  derivation: z.looseObject({
    kind: z.enum(['amount', 'band', 'rate', 'recomposed', 'contract', 'slices', 'flat']),
  }),
  perWorker: rupiah,
  tariffs: z.array(
    z.strictObject({ id: text, from: month, references: z.array(reference), confidence }),
  ),
});

export const amountWhy = z.strictObject({
  of: z.enum(['uncovered', 'toTarget', 'subsidised']),
  people,
  share: text,
  workers: people,
  payer: text,
  premiumPerWorker: unknownRupiah,
  amount: unknownRupiah,
  workerAmount: rupiah,
  unpriced: z.enum(UNPRICED).nullable(),
  lines: z.array(lineWhy),
});

export const why = z.strictObject({
  region,
  segment: text,
  segmentId: text.nullable(),
  period: period.nullable(),
  scheme: z.enum(SCHEMES).nullable(),
  payerFrom: z.enum(GIVEN_BY),
  wageFrom: z.enum(GIVEN_BY).nullable(),
  potential: count,
  registered: count,
  subsidised: count.nullable(),
  coverage: ratio.nullable(),
  uncovered: people,
  excess: people,
  findable: z.strictObject({ value: people, share: text }),
  toTarget: z
    .strictObject({
      target: text,
      of: text
        .nullable()
        .describe('The segment whose own target it is; null for that of its region.'),
      potential: people,
      registered: people,
      missing: people,
      findable: people,
      part: people,
    })
    .nullable(),
  expansion: amountWhy,
  renewal: amountWhy.nullable(),
  sampling: samplingWhy.optional(),
});

/** What is known of the counts of a cell, whoever pays for it. */
export const countsWhy = why.omit({
  ...{ payerFrom: true, expansion: true, renewal: true, sampling: true },
});
