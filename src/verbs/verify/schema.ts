import * as z from 'zod';
import { PREMIUM_KINDS } from '../../claim/premium.js';
import { ROLES } from '../../claim/roles.js';
import { VERDICTS } from '../../claim/verdict.js';
import { PROGRAMMES, SCHEMES, UNPRICED } from '../../core/vocabulary.js';
import { month, programme, rupiah, text } from '../common/schema/figures.js';

const fit = z.strictObject({
  role: z.enum(ROLES).nullable(),
  printed: text,
  exactly: z.number().nullable(),
  first: z.number().nullable().describe('The least whole number that fits; null where none does.'),
  last: z.number().nullable(),
});

const other = z.strictObject({
  amount: rupiah,
  programmes: z.array(z.enum(PROGRAMMES)),
  payer: text,
  income: rupiah.nullable().describe('Least income of the band; null for the lowest one.'),
});

const wage = z.strictObject({
  wage: rupiah,
  share: z.number().describe('Share of the wage, 0.0054.'),
  programmes: z.array(z.enum(PROGRAMMES)),
  isBoth: z.boolean().describe("Whether the worker's side is in it."),
  isYear: z.boolean().describe('Whether the premium is for twelve months.'),
  minimum: text.nullable().describe('The minimum wage that it is, umk.36.04.'),
});

const named = z.strictObject({
  value: z.number(),
  is: z.enum(PREMIUM_KINDS),
  programme: programme.nullable(),
  other: other.nullable(),
  wage: wage.nullable(),
});

const claim = z.strictObject({
  file: text.nullable(),
  line: z.int().min(1).nullable(),
  claim: text,
  sentence: text.nullable().describe('The sentence of a running text that it was found in.'),
  kind: z.enum(['sum', 'implied', 'base', 'part', 'price']),
  verdict: z.enum(VERDICTS),
  unit: z.enum(['share', 'rupiah', 'number']),
  computed: z.number().nullable(),
  printed: z.strictObject({
    text,
    value: z.number(),
    low: z.number().describe('What the printed number stands for, with its rounding.'),
    high: z.number().nullable(),
  }),
  difference: z.number().nullable(),
  withinRounding: z.boolean(),
  months: z
    .array(z.int())
    .describe('Months that fit where the claim does not say them, or says a span.'),
  fits: z.array(fit),
  tariffFits: z.number().nullable(),
  digits: z.array(z.strictObject({ printed: text, value: z.number() })),
  premium: named.nullable(),
  fittingPremium: named
    .nullable()
    .describe('What the premium is that would make a mismatch fit; null where it is no tariff.'),
  readAs: z.strictObject({ text, value: z.number() }).nullable(),
});

const known = z.strictObject({
  scheme: z.enum(SCHEMES),
  payer: text,
  month,
  programmes: z.array(z.enum(PROGRAMMES)),
  amount: rupiah,
  parts: z.array(z.strictObject({ programme, amount: rupiah })),
});

/** `ucj verify --format json`. */
export const verifySchema = z.strictObject({
  schema: z.literal('ucj/verify@1'),
  premium: z.union([known, z.strictObject({ unpriced: z.enum(UNPRICED) })]),
  claims: z.array(claim),
  unread: z
    .array(z.strictObject({ file: text, line: z.int().min(1), text }))
    .describe('Sentences that look like a claim and were not understood.'),
  counts: z.record(z.enum(VERDICTS), z.int().min(0)),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  verify: ['verify', verifySchema],
} as const;
