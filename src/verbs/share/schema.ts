import * as z from 'zod';
import { DECIDED } from '../../core/share.js';
import { UNPRICED } from '../../core/vocabulary.js';
import { SHARE_KEYS } from '../../planning/quota.js';
import { people, ratio, region, text, unknownRupiah } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';
import { countsWhy, lineWhy } from '../common/schema/why.js';

const part = {
  potential: people,
  registered: people,
  uncovered: people,
  findable: people.describe('Of the uncovered, those who can be found: no more are placed.'),
  part: people.describe('People placed.'),
  before: ratio.nullable().describe('Coverage before.'),
  after: ratio.nullable(),
  amount: unknownRupiah,
  amountWithoutRelief: unknownRupiah,
  unpriced: people,
};

const placed = countsWhy.extend({
  people: people.describe('Of the part of the region, those of this segment.'),
  payer: text,
  price: unknownRupiah.describe('For one worker over all months.'),
  amount: unknownRupiah.describe('people x price.'),
  unpriced: z.enum(UNPRICED).nullable(),
  lines: z.array(lineWhy),
});

const partWhy = z.strictObject({
  region,
  part: people,
  decided: z
    .enum(DECIDED)
    .describe(
      'Its share by largest remainder, or a bound: the least, the most, or a cut of all leasts.',
    ),
  weight: people,
  of: people.describe('People who were split when it was decided.'),
  weights: people.describe(
    'part = of x weight / weights by largest remainder, where that decided.',
  ),
  segments: z.array(placed),
});

/** `ucj share --format json`. */
export const shareSchema = z.strictObject({
  schema: z.literal('ucj/share@1'),
  ...frame,
  key: z.enum(SHARE_KEYS),
  min: people,
  max: people.nullable(),
  each: people.nullable().describe('What each region is to have.'),
  quota: people,
  placed: people,
  unplaced: people.describe('placed + unplaced = quota.'),
  rows: z.array(z.strictObject({ region, ...part, short: people.nullable() })),
  total: z.strictObject(part),
  why: z.array(partWhy).optional(),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  share: ['share', shareSchema],
} as const;
