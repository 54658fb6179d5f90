import * as z from 'zod';
import { PRESENCES } from '../../planning/diff/align.js';
import { FACTORS } from '../../planning/diff/factors.js';
import { CAUSES } from '../../planning/diff/result.js';
import {
  amounts,
  figures,
  period,
  region,
  rupiah,
  series,
  text,
} from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';

const effects = z
  .partialRecord(z.enum(CAUSES), z.int())
  .describe('Whole rupiah that each cause did; they add up to the change.');
const points = z.number().describe('Percentage points, two decimals.');
const side = z.strictObject({ ...figures, ...amounts });

const row = z.strictObject({
  region: region.nullable(),
  segment: text.nullable(),
  before: side,
  after: side,
  points: z.strictObject({ whole: points, members: points, base: points }).nullable(),
  change: z.int().describe('Whole rupiah that the yearly budget is more.'),
  effects,
});

const compared = z.strictObject({
  name: text.nullable().describe('Its files, where the other side has others.'),
  period: period.nullable(),
  own: text.nullable().describe('Options typed for it alone.'),
  payers: z.record(text, rupiah).describe('Whole rupiah a year by payer.'),
  ...frame,
});

/** `ucj diff --format json`. */
export const diffSchema = z.strictObject({
  schema: z.literal('ucj/diff@1'),
  before: compared,
  after: compared,
  by: z.array(text),
  factors: z.array(z.enum(FACTORS)).describe('What is not the same on both sides.'),
  rows: z.array(row),
  total: row,
  basesDiffer: z.boolean(),
  series: series.describe('All periods of a table with more than two.'),
  why: z
    .array(
      z.strictObject({
        region,
        segment: text,
        presence: z.enum([...PRESENCES, 'both']),
        before: rupiah,
        after: rupiah,
        effects,
      }),
    )
    .optional()
    .describe('What changed in each region and segment, with --why.'),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  diff: ['diff', diffSchema],
} as const;
