import * as z from 'zod';
import { DECISIONS } from '../../document/decisions.js';
import { affordSchema } from '../afford/schema.js';
import { change } from '../common/schema/change.js';
import {
  line,
  month,
  people,
  period,
  programme,
  ratio,
  region,
  row,
  rupiah,
  text,
  totals,
} from '../common/schema/figures.js';
import { confidence, frame, reference } from '../common/schema/frame.js';
import { finding } from '../common/schema/problems.js';
import { diffSchema } from '../diff/schema.js';
import { fundSchema } from '../fund/schema.js';
import { planSchema } from '../plan/schema.js';
import { realiseSchema } from '../realise/schema.js';
import { shareSchema } from '../share/schema.js';
import { trendSchema } from '../trend/schema.js';
import { verifySchema } from '../verify/schema.js';

const concentration = z.strictObject({ rows: z.array(row), share: ratio }).nullable();
/** `ucj report --format json`. */
const reportSchema = z.strictObject({
  schema: z.literal('ucj/report@1'),
  title: text,
  version: text,
  command: z.array(text),
  office: text.nullable().describe('Who makes it, as the settings say.'),
  stamp: text.nullable().describe('When it was made, where that was asked for.'),
  ...frame,
  totals,
  sentences: z.array(text),
  decisions: z
    .array(
      z.strictObject({
        text,
        kind: z.enum(DECISIONS),
        payer: text.nullable(),
        workers: people.nullable(),
        segments: z.array(text),
        amount: rupiah.nullable().describe('Whole rupiah; null where there is no price.'),
      }),
    )
    .describe('What is asked of those who decide.'),
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
    .array(
      z.union([
        planSchema,
        shareSchema,
        fundSchema,
        trendSchema,
        diffSchema,
        realiseSchema,
        verifySchema,
        affordSchema,
      ]),
    )
    .describe('What other verbs say of the same counts, each as it writes JSON.'),
  findings: z
    .array(finding.extend({ severity: z.literal('warning') }))
    .nullable()
    .describe('What is doubtful; null where no row could be looked at.'),
});

const { notes, tariffs, ...made } = frame;

/** `ucj report --form ikd --format json`. */
const ikdSchema = z.strictObject({
  schema: z.literal('ucj/ikd@1'),
  ...made,
  rows: z.array(
    z.strictObject({
      indicator: text,
      region: region.nullable().describe('Null for all together.'),
      potential: people,
      registered: people,
      realisation: ratio.nullable().describe('registered / potential.'),
      target: z.strictObject({ text, share: ratio }).nullable(),
      achievement: ratio.nullable().describe('realisation / target, of the exact counts.'),
      missing: people.nullable().describe('People missing to the target.'),
      references: z.array(reference),
      confidence,
    }),
  ),
  notes,
});

/** `ucj report --form rka --format json`. */
const rkaSchema = z.strictObject({
  schema: z.literal('ucj/rka@1'),
  ...made,
  lines: z.array(
    line.extend({ isNobodys: z.boolean().describe('Whether nobody pays for it yet.') }),
  ),
  total: rupiah.describe('Whole rupiah that somebody pays.'),
  nobodys: rupiah.describe("Nobody's money yet: with the total it is the budget of the gap."),
  ...{ notes, tariffs },
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  report: ['report', reportSchema],
  ikd: ['report --form ikd', ikdSchema],
  rka: ['report --form rka', rkaSchema],
} as const;
