import * as z from 'zod';
import { UNPRICED } from '../../core/vocabulary.js';
import { month, people, ratio, rupiah, text, unknownRupiah } from './figures.js';
import { lineWhy, why } from './why.js';

/** One year of a plan. */
export const year = z.strictObject({
  year: z.int(),
  potential: people,
  wanted: people.describe('Members wanted by the end of the year.'),
  start: people,
  lapsed: people,
  dropped: people.describe('Subsidised who were not renewed.'),
  renewed: people.describe('Subsidised since before the plan, and paid for in the year.'),
  carried: people.describe('Enrolled by the plan before, and paid for in the year.'),
  enrolled: people,
  end: people,
  coverage: ratio.nullable(),
  months: z.int().min(0).describe('Worker-months paid.'),
  renewalPremium: unknownRupiah,
  expansionPremium: unknownRupiah,
  annualPremium: unknownRupiah,
  cumulative: unknownRupiah,
  unpriced: people,
  byPayer: z.array(
    z.strictObject({ payer: text, renewalPremium: rupiah, expansionPremium: rupiah }),
  ),
});

/** Values of the law that end within a plan. */
export const ending = z.array(z.strictObject({ id: text, from: text, to: text }));

const paid = z
  .strictObject({
    workers: people,
    payer: text,
    unpriced: z.enum(UNPRICED).nullable(),
    parts: z.array(z.strictObject({ month, workers: people, each: rupiah })),
    amount: unknownRupiah,
    months: z.int().min(0),
    lines: z.array(lineWhy),
  })
  .describe(
    'The lines add up to what one worker of the first part costs, the parts to the amount.',
  );

const waypoint = z.strictObject({ year: z.int(), share: ratio });
const share = z.number();

const yearWhy = z.strictObject({
  ...year.shape,
  before: people.describe('The potential that grows to that of the year.'),
  aim: z
    .strictObject({ share: ratio, from: waypoint.nullable(), to: waypoint })
    .nullable()
    .describe('The coverage wanted, on a straight line from one waypoint to the other.'),
  own: people.describe('Members who pay for themselves, before any of them leaves.'),
  joined: people.describe('Enrolled in the year before.'),
  kept: people.describe('Of these: whose premium is paid from this year on.'),
  renewed: paid,
  carried: paid,
  enrolled: paid,
  ending,
});

/** How the plan of one cell came about. */
export const planWhy = why
  .pick({
    region: true,
    segment: true,
    segmentId: true,
    period: true,
    scheme: true,
    payerFrom: true,
    wageFrom: true,
    potential: true,
    registered: true,
    subsidised: true,
  })
  .extend({
    verified: share,
    start: z.strictObject({ potential: people, registered: people, subsidised: people }),
    growth: share,
    lapse: share,
    renew: share,
    carry: share,
    years: z.array(yearWhy),
  });
