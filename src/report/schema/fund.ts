import * as z from 'zod';
import { FUND_PURPOSES } from '../../core/fund.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES } from '../../planning/fund/request.js';
import { people, region, rupiah, text } from './figures.js';
import { frame } from './frame.js';
import { fundWhy, source, span } from './fund-why.js';

const count = z
  .strictObject({ need: people, funded: people, unfunded: people })
  .describe('need = funded + unfunded.');

/** `ucj fund --format json`. */
export const fundSchema = z.strictObject({
  schema: z.literal('ucj/fund@1'),
  ...frame,
  rule: z.enum(FUND_RULES),
  within: z.enum(WITHINS),
  minMonths: z.int().min(3),
  sources: z.array(source),
  payments: z.array(
    z.strictObject({
      source: text,
      payer: text,
      region,
      segment: text,
      purpose: z.enum(FUND_PURPOSES),
      workers: people,
      ...span,
      price: rupiah.describe('Whole rupiah of one worker over all months.'),
      amount: rupiah.describe('workers x price.'),
    }),
  ),
  unfunded: z.array(z.strictObject({ region, segment: text, renewal: people, expansion: people })),
  renewal: count.nullable().describe('Null where nothing says who is paid for today.'),
  expansion: count,
  best: z
    .strictObject({
      bound: people.describe('The most that any allocation protects.'),
      distance: people.describe('Workers missing to the bound.'),
      gainedRenewal: z.int().describe('Members more than in the order of the sources.'),
      gained: z.int().describe('Workers more, renewed or added.'),
    })
    .nullable()
    .describe('Null for the rule order.'),
  why: fundWhy.optional(),
});
