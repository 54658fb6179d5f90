import * as z from 'zod';
import { SEVERITIES } from '../../budget/note-kind.js';
import { PROGRAMMES, SCHEMES, UNPRICED } from '../../core/vocabulary.js';
import { month, people, rupiah, text, unknownRupiah } from '../common/schema/figures.js';
import { lineWhy } from '../common/schema/why.js';

const span = z.strictObject({ first: month, last: month, count: z.int().min(1) });
const bought = { perWorker: rupiah, workers: people, cost: rupiah, left: rupiah };

/** `ucj afford --format json`. */
export const affordSchema = z.strictObject({
  schema: z.literal('ucj/afford@1'),
  amount: rupiah,
  months: span,
  kept: z
    .strictObject({
      existing: people,
      cost: rupiah,
      short: rupiah,
      paidThrough: month.nullable(),
      kept: people,
      dropped: people,
      left: rupiah,
    })
    .nullable(),
  joining: z.strictObject(bought),
  withoutRelief: z
    .strictObject({ ...bought, samePeople: rupiah })
    .nullable()
    .describe('What the amount pays for without relief; null where none is in the premium.'),
  nextYear: z
    .strictObject({
      year: z.int(),
      workers: people,
      perWorker: unknownRupiah,
      cost: unknownRupiah,
      unpriced: z.enum(UNPRICED).nullable(),
    })
    .nullable(),
  byPayer: z.array(z.strictObject({ ...bought, payers: z.array(text) })),
  trade: z.array(z.strictObject({ ...bought, months: span })),
  scheme: z.enum(SCHEMES),
  segment: text.nullable(),
  payer: text,
  programmes: z.array(z.enum(PROGRAMMES)),
  isYearAfter: z.boolean(),
  lines: z.array(lineWhy),
  workerAmount: rupiah,
  notes: z.array(z.looseObject({ code: text, severity: z.enum(SEVERITIES), message: text })),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  afford: ['afford', affordSchema],
} as const;
