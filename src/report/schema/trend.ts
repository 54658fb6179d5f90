import * as z from 'zod';
import { STANDINGS } from '../../planning/trend.js';
import { change } from './change.js';
import { month, people, period, text } from './figures.js';
import { frame } from './frame.js';

const row = change.extend({
  pace: z.number().nullable().describe('Members a month; null where the periods do not tell it.'),
  missing: people.nullable().describe('To the target; null where potential is 0.'),
  arrival: z
    .string()
    .regex(/^(\d{4}-\d\d|after \d{4}|reached|never)$/)
    .nullable()
    .describe('A month, after a year, reached, or never; null where it is not known.'),
  needed: people.nullable().describe('Members a month, to be at the target in time.'),
  lastMonth: z.int().nullable(),
  standing: z.enum(STANDINGS).nullable(),
});

const { inputs, parameters, notes } = frame;

/** `ucj trend --format json`. */
export const trendSchema = z.strictObject({
  schema: z.literal('ucj/trend@1'),
  inputs,
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
