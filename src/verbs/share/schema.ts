import * as z from 'zod';
import { SHARE_KEYS } from '../../planning/quota.js';
import { people, ratio, region, unknownRupiah } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';

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
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  share: ['share', shareSchema],
} as const;
