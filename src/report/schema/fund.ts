import * as z from 'zod';
import { FUND_PURPOSES } from '../../core/fund.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES } from '../../planning/fund/request.js';
import { people, region, rupiah, text, unknownRupiah } from './figures.js';
import { frame } from './frame.js';
import { fundWhy, source, span } from './fund-why.js';

const count = z
  .strictObject({ need: people, funded: people, unfunded: people })
  .describe('need = funded + unfunded.');

const gapPremium = z
  .strictObject({
    payer: text.nullable().describe('Who pays in ucj gap; null for a renewal without a price.'),
    price: unknownRupiah.describe('Of one worker over all months of the budget, in ucj gap.'),
    premium: unknownRupiah.describe('Workers x price; null where there is no price.'),
  })
  .nullable()
  .describe('What they would cost as ucj gap has it; null where there is nobody.');

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
  unfunded: z.array(
    z.strictObject({
      region,
      segment: text,
      renewal: people,
      expansion: people,
      atGap: z.strictObject({ renewal: gapPremium, expansion: gapPremium }),
    }),
  ),
  unfundedAtGap: z.strictObject({
    payers: z.array(text).describe('Who pays in ucj gap, of those that have a price.'),
    premium: unknownRupiah.describe('Of all that have a price; null where none has one.'),
    unpriced: people.describe('People who are in no amount because they have no price.'),
  }),
  renewal: count.nullable().describe('Null where nothing says who is paid for today.'),
  expansion: count,
  best: z
    .strictObject({
      bound: people.describe('The most that any allocation protects.'),
      distance: people.describe('Workers missing to the bound.'),
      gainedRenewal: z.int().describe('Members more than in the order of the sources.'),
      gained: z.int().describe('Workers more, renewed or added.'),
      isOrder: z.boolean().describe('Whether the order of the sources was taken after all.'),
    })
    .nullable()
    .describe('Null for the rule order.'),
  why: fundWhy.optional(),
});
