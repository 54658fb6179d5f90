import * as z from 'zod';
import { SEVERITIES } from '../../budget/note-kind.js';
import { PAYER_KINDS, SCHEMES } from '../../core/vocabulary.js';
import { month, programme, rupiah, text } from '../common/schema/figures.js';
import { confidence, reference } from '../common/schema/frame.js';
import { lineWhy } from '../common/schema/why.js';

const dated = {
  from: month,
  to: month.optional(),
  references: z.array(reference),
  confidence,
  checked: text.describe('Day on which it was last compared with its source.'),
};

/** `ucj tariff list` and `ucj tariff show TARIFF`; what a value is depends on its kind. */
const tariffsSchema = z.strictObject({
  schema: z.literal('ucj/tariffs@1'),
  at: month.nullable(),
  entries: z.array(
    z.looseObject({
      id: text,
      kind: text,
      scheme: z.enum(SCHEMES).nullable(),
      programmes: z.array(programme),
      unit: text.nullable(),
      ...dated,
    }),
  ),
});

const both = z.looseObject({ en: text, id: text });

/** `ucj tariff show PAYER`. */
const payerSchema = z.strictObject({
  schema: z.literal('ucj/payer@1'),
  payer: z.looseObject({ id: text, kind: z.enum(PAYER_KINDS) }),
  sources: z.array(
    z.looseObject({
      id: text,
      payer: text,
      mayPayFor: both,
      limits: both.optional(),
      references: z.array(reference),
      confidence,
    }),
  ),
});

/** `ucj tariff quote`. */
const quoteSchema = z.strictObject({
  schema: z.literal('ucj/quote@1'),
  scheme: z.enum(SCHEMES),
  month,
  payer: text,
  total: rupiah.describe('Whole rupiah, both sides.'),
  totalWithoutRelief: rupiah,
  workerAmount: rupiah,
  lines: z.array(
    lineWhy
      .omit({ first: true, last: true, times: true, perWorker: true })
      .extend({ references: z.array(reference) }),
  ),
  notes: z.array(z.looseObject({ code: text, severity: z.enum(SEVERITIES), message: text })),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  'tariffs-list': ['tariff list', tariffsSchema],
  payer: ['tariff show PAYER', payerSchema],
  quote: ['tariff quote', quoteSchema],
} as const;
