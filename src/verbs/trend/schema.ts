import * as z from 'zod';
import { change } from '../common/schema/change.js';
import { month, people, period, series, text } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';
import { arrival, judgement, trendWhy } from './schema-why.js';

const row = change.extend({
  pace: z.number().nullable().describe('Members a month; null where the periods do not tell it.'),
  ...judgement,
  arrival,
  lastMonth: z.int().nullable(),
  byPeriod: z
    .array(people.nullable())
    .describe(
      'Members in each period of `series`, in their order; null where there is no row. Of more than two periods.',
    ),
  isBaseChanged: z.boolean().describe('Whether the potential is another one than before.'),
  onFrozen: z.strictObject(judgement).describe('The members of now on the potential of before.'),
});

const { inputs, incomplete, parameters, notes } = frame;

/** `ucj trend --format json`. */
export const trendSchema = z.strictObject({
  schema: z.literal('ucj/trend@1'),
  inputs,
  incomplete,
  parameters: parameters.extend({ by: z.array(text) }),
  from: period,
  to: period,
  months: z.int(),
  byDate: month.nullable(),
  rows: z.array(row),
  total: row,
  basesDiffer: z.boolean(),
  series: series.describe('All periods of a table with more than two.'),
  unmatched: z.strictObject({ before: people, after: people }),
  why: trendWhy.optional().describe('How each figure came about, with --why.'),
  notes,
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  trend: ['trend', trendSchema],
} as const;
