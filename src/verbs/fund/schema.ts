import * as z from 'zod';
import { FUND_PURPOSES } from '../../core/fund.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES } from '../../planning/fund/request.js';
import { people, region, rupiah, text, unknownRupiah } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';
import { atGap, fundWhy, paidAtGap, source, span } from './schema-why.js';

const count = z
  .strictObject({ need: people, funded: people, unfunded: people })
  .describe('need = funded + unfunded.');

const parts = z
  .strictObject({
    paid: rupiah,
    unpaidWorkers: people.describe('Those paid for in some months of the budget only.'),
    unpaidMonths: people.describe('Workers x months that nobody pays.'),
    unpaid: rupiah,
    unfunded: rupiah,
    budget: unknownRupiah.describe('That of ucj gap; null where nobody has a price.'),
    spent: rupiah.describe('spent = paid + difference + spentUnpriced.'),
    difference: z.int().describe('What the prices of the payers make of it.'),
    spentUnpriced: rupiah.describe('Spent on workers who have no price in ucj gap.'),
    unpriced: people,
  })
  .describe('At the prices of ucj gap: budget = paid + unpaid + unfunded.');

const gapPremium = atGap
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
      atGap: paidAtGap,
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
  budget: z.strictObject({ renewal: parts.nullable(), expansion: parts, total: parts }),
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

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  fund: ['fund', fundSchema],
} as const;
