import * as z from 'zod';
import { STANDINGS } from '../../planning/standing.js';
import { change } from '../common/schema/change.js';
import { month, people, period, text } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';

const judgement = {
  missing: people.nullable().describe('To the target; null where potential is 0.'),
  needed: people.nullable().describe('Members a month, to be at the target in time.'),
  standing: z
    .enum(STANDINGS)
    .nullable()
    .describe('By pace against the pace needed; null without a target and a month.'),
};

const row = change.extend({
  pace: z.number().nullable().describe('Members a month; null where the periods do not tell it.'),
  ...judgement,
  arrival: z
    .string()
    .regex(/^(\d{4}-\d\d|after \d{4}|reached|never)$/)
    .nullable()
    .describe('A month, after a year, reached, or never; null where it is not known.'),
  lastMonth: z.int().nullable(),
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
  unmatched: z.strictObject({ before: people, after: people }),
  notes,
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  trend: ['trend', trendSchema],
} as const;
