import * as z from 'zod';
import { change } from './change.js';
import { affordSchema, verifySchema } from './claims.js';
import {
  line,
  month,
  people,
  period,
  programme,
  ratio,
  row,
  rupiah,
  text,
  totals,
} from './figures.js';
import { frame } from './frame.js';
import { fundSchema } from './fund.js';
import { planSchema } from './plan.js';
import { shareSchema } from './share.js';
import { trendSchema } from './trend.js';
import { why } from './why.js';

/** `ucj gap --format json`. */
export const gapSchema = z.strictObject({
  schema: z.literal('ucj/gap@1'),
  ...frame,
  rows: z.array(row),
  totals,
  lines: z.array(line).optional(),
  why: z.array(why).optional(),
});

/** `ucj explain --format json`. */
export const explainSchema = z.strictObject({
  schema: z.literal('ucj/explain@1'),
  ...frame,
  rows: z.array(why),
  totals,
});

const finding = z.strictObject({
  code: text,
  file: text.nullable(),
  line: z.int().min(1).nullable(),
  column: text.nullable(),
  value: text.nullable(),
  message: text,
  rule: text.nullable(),
  wayOut: text.nullable(),
  suggestion: text.nullable(),
});

const checkedFile = z.strictObject({
  path: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().min(0),
  leftOut: z.int().min(0),
  encoding: text,
  isPacked: z.boolean(),
  delimiter: text.nullable(),
  sheet: text.nullable(),
  headLines: z.array(z.int()),
  columns: z.record(text, text).describe('Heads by their roles.'),
  wide: z.array(text).nullable(),
  marked: z.array(z.strictObject({ head: text, example: text, read: z.number() })),
  scaled: z.array(z.strictObject({ head: text, scale: z.int() })),
  periods: z.array(period),
  numbering: z.enum(['kemendagri', 'bps']).nullable(),
  aside: z.array(z.int()),
  totals: z.strictObject({ lines: z.array(z.int()), all: z.int(), fit: z.int() }),
});

/** `ucj check --format json`. */
export const checkSchema = z.strictObject({
  schema: z.literal('ucj/check@1'),
  files: z.array(checkedFile),
  unread: z.array(text),
  errors: z.array(finding),
  warnings: z.array(finding),
});

const concentration = z.strictObject({ rows: z.array(row), share: ratio }).nullable();
/** `ucj report --format json`. */
export const reportSchema = z.strictObject({
  schema: z.literal('ucj/report@1'),
  title: text,
  version: text,
  command: z.array(text),
  stamp: text.nullable().describe('When it was made, where that was asked for.'),
  ...frame,
  totals,
  sentences: z.array(text),
  headlines: z.strictObject({
    regions: concentration,
    segment: concentration,
    lowest: row.nullable(),
    highest: row.nullable(),
  }),
  regions: z.array(row),
  segments: z.array(row).nullable(),
  agencies: z.array(row),
  above: z.array(row).describe('Rows with more members than potential.'),
  months: z.array(
    z.strictObject({
      month,
      expansionPremium: rupiah,
      renewalPremium: rupiah,
      annualPremium: rupiah.describe('Of this month.'),
      annualWithoutRelief: rupiah,
    }),
  ),
  programmes: z.array(z.strictObject({ programme: programme.nullable(), amount: rupiah })),
  lines: z.array(line),
  changes: z
    .strictObject({
      from: period,
      to: period,
      rows: z.array(change),
      total: change,
      basesDiffer: z.boolean(),
      unmatched: z.strictObject({ before: people, after: people }),
    })
    .nullable(),
  chapters: z
    .array(z.union([planSchema, shareSchema, fundSchema, trendSchema, verifySchema, affordSchema]))
    .describe('What other verbs say of the same counts, each as it writes JSON.'),
  findings: z
    .array(finding.extend({ severity: z.literal('warning') }))
    .nullable()
    .describe('What is doubtful; null where no row could be looked at.'),
});
