import * as z from 'zod';
import { FUND_PURPOSES } from '../../core/fund.js';
import { WITHINS } from '../../core/spread.js';
import { UNPAID_REASONS } from '../../planning/fund/explanation.js';
import { FUND_RULES } from '../../planning/fund/request.js';
import { LEFT_REASONS } from '../../planning/fund/spent.js';
import { month, people, ratio, rupiah, text, unknownRupiah } from '../common/schema/figures.js';
import { amountWhy, countsWhy, lineWhy } from '../common/schema/why.js';

/** The months of a source. */
export const span = { first: month, last: month, months: z.int().min(1) };

const unpaidMonths = z
  .strictObject({
    workers: people,
    months: z.int().min(1).describe('Workers x months of the budget that nobody pays.'),
    premium: unknownRupiah.describe('At the prices of ucj gap; null where none has one.'),
  })
  .nullable()
  .describe('Null where all of them are paid for in every month of the budget.');

/** One source after it was spent. */
export const source = z
  .strictObject({
    source: text,
    payer: text,
    ...span,
    amount: rupiah,
    withheld: rupiah.describe('What the ceiling keeps for other uses.'),
    spent: rupiah,
    left: rupiah,
    why: z.enum(LEFT_REASONS).nullable().describe('Why something is left.'),
    renewal: people,
    expansion: people,
    unpaid: z.strictObject({ renewal: unpaidMonths, expansion: unpaidMonths }),
  })
  .describe('amount = withheld + spent + left.');

/** What workers cost in a gap. */
export const atGap = z.strictObject({
  payer: text.nullable().describe('Who pays in ucj gap; null for a renewal without a price.'),
  price: unknownRupiah.describe('Of one worker over all months of the budget, in ucj gap.'),
  premium: unknownRupiah.describe('Workers x price; null where there is no price.'),
});

/** What a payment is in a gap. */
export const paidAtGap = atGap
  .extend({
    unpaidMonths: people.describe('Workers x months of the budget outside those of the source.'),
    paid: unknownRupiah.describe('In the months of the source.'),
    unpaid: unknownRupiah.describe('In the months of the budget that nobody pays.'),
    difference: z.int().nullable().describe('amount - paid; below 0 by a relief.'),
  })
  .describe('At the prices of ucj gap: premium = paid + unpaid.');

const volume = amountWhy.pick({ of: true, people: true, share: true, workers: true });
const purpose = z.enum(FUND_PURPOSES);
const place = z.int().min(1);

const level = z
  .strictObject({
    purpose,
    group: place.nullable().describe('Priority group of the source; null for renewals.'),
    money: unknownRupiah.describe('What was left; null where a linear program spent it.'),
    rows: place,
    people: people.describe('Those who were not paid for before.'),
    workers: people,
    amount: rupiah,
    alike: z.boolean().describe('Whether each of them costs the same.'),
    within: z.enum(WITHINS),
    given: z.number().nullable().describe('Workers that the linear program gave.'),
  })
  .describe('People who came at the same time to one source.');

const sourceWhy = z.strictObject({
  ...source.shape,
  file: text,
  line: place,
  column: text,
  place: place.describe('In the order in which sources are spent.'),
  payerFrom: z.enum(['row', 'name']),
  shares: z.array(z.strictObject({ share: ratio, left: rupiah })),
  reserved: rupiah,
  money: rupiah.describe('What may be spent.'),
  groups: z.array(z.array(text)),
  regions: z.array(text),
  minMonths: place,
  levels: z.array(level),
});

const payment = z
  .strictObject({
    source: text,
    payer: text,
    purpose,
    rank: place,
    open: people,
    workers: people,
    price: rupiah,
    amount: rupiah,
    level,
    coverage: z.strictObject({ before: ratio, after: ratio }).nullable(),
    lines: z.array(lineWhy),
    atGap: paidAtGap,
  })
  .describe('The lines add up to the price; amount = workers x price.');

const unpaid = z.strictObject({
  purpose,
  people,
  sources: z.array(
    z.strictObject({
      source: text,
      why: z.enum(UNPAID_REASONS),
      left: rupiah,
      price: unknownRupiah,
    }),
  ),
});

/** How a whole allocation came about. */
export const fundWhy = z.strictObject({
  rule: z.enum(FUND_RULES).describe('How the money was spent in the end.'),
  sources: z.array(sourceWhy),
  rows: z.array(
    countsWhy.extend({
      volumes: z
        .strictObject({ renewal: volume.nullable(), expansion: volume.nullable() })
        .describe('Of whom the needs are a share, as ucj gap counts them.'),
      need: z.strictObject({ renewal: people, expansion: people }),
      payments: z.array(payment),
      unpaid: z.array(unpaid),
    }),
  ),
});
