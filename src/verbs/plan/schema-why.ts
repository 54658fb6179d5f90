import * as z from 'zod';
import { UNPRICED } from '../../core/vocabulary.js';
import { month, people, ratio, rupiah, text, unknownRupiah } from '../common/schema/figures.js';
import { lineWhy, why } from '../common/schema/why.js';

/** One year of a plan. */
export const year = z.strictObject({
  year: z.int(),
  potential: people,
  wanted: people.describe(
    "Members wanted by the end of the year; of a segment, its part of its region's.",
  ),
  start: people,
  lapsed: people,
  left: people.describe('No longer paid for, and not paying for themselves: they leave.'),
  renewed: people.describe('Subsidised since before the plan, and paid for in the year.'),
  carried: people.describe('Enrolled by the plan before, and paid for in the year.'),
  enrolled: people,
  end: people,
  outOfReach: people.describe(
    'Missing to what is wanted, though all who can be found are enrolled.',
  ),
  coverage: ratio.nullable(),
  uncovered: people.describe(
    'No members at the end of the year; an excess elsewhere hides nobody.',
  ),
  months: z.int().min(0).describe('Worker-months paid.'),
  renewalPremium: unknownRupiah,
  expansionPremium: unknownRupiah,
  annualPremium: unknownRupiah,
  cumulative: unknownRupiah,
  cumulativeAtPrices: unknownRupiah.describe(
    'The same at the wages of the year of --prices; null without it.',
  ),
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

const together = z
  .strictObject({
    cells: z.int().min(1),
    aim: z
      .strictObject({ share: ratio, from: waypoint.nullable(), to: waypoint })
      .nullable()
      .describe('The coverage wanted, on a straight line from one waypoint to the other.'),
    potential: people,
    wanted: people,
    staying: people,
    missing: people,
    uncovered: people,
    findable: people,
    enrolled: people,
    outOfReach: people,
  })
  .describe('The year of all cells that have the target together.');

const yearWhy = z.strictObject({
  ...year.shape,
  before: people.describe('The potential that grows to that of the year.'),
  own: people.describe('Members who pay for themselves, before any of them lapses.'),
  stayed: people.describe('Of these: whom nobody pays for any more, from this year on.'),
  found: people.describe('Members whom the plan enrolled in earlier years.'),
  uncovered: people.describe('Not members before anybody is enrolled.'),
  findable: people.describe('Of the uncovered: who can be enrolled.'),
  together,
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
    stay: share,
    years: z.array(yearWhy),
  });
