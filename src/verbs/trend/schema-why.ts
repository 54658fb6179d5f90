import * as z from 'zod';
import { STANDINGS } from '../../planning/standing.js';
import { change } from '../common/schema/change.js';
import { month, people, period, ratio, text } from '../common/schema/figures.js';

/** How a row stands to a target. */
export const judgement = {
  missing: people.nullable().describe('To the target; null where potential is 0.'),
  needed: people.nullable().describe('Members a month, to be at the target in time.'),
  standing: z
    .enum(STANDINGS)
    .nullable()
    .describe('By pace against the pace needed; null without a target and a month.'),
};

export const arrival = z
  .string()
  .regex(/^(\d{4}-\d\d|after \d{4}|reached|never)$/)
  .nullable()
  .describe('A month, after a year, reached, or never; null where it is not known.');

const place = z.strictObject({ file: text, line: z.int().min(1), column: text });
const sum = z
  .strictObject({
    value: people,
    cells: z.array(z.strictObject({ value: people, places: z.array(place) })),
  })
  .describe('The cells add up to the value.');

const members = z.strictObject({ period, registered: sum });
const counts = members.extend({ potential: sum, coverage: ratio.nullable() });
const pace = z
  .strictObject({ joined: z.int(), months: z.int().min(1) })
  .nullable()
  .describe('Members who joined over the months; null where nothing tells them.');

const judged = z.strictObject({ potential: people, ...judgement });

const target = z.strictObject({
  share: ratio,
  arrival,
  monthsToTarget: z.int().min(1).nullable().describe('Null where arrival is no month.'),
  byDate: month.nullable(),
  monthsLeft: z.int().min(0).nullable().describe('To the end of byDate.'),
  judgedBy: pace.describe('The pace, or the last month where the periods tell no pace.'),
  onOwn: judged.describe('On the potential of now.'),
  onFrozen: judged.describe('The members of now on the potential of before.'),
});

const { region, segment, points, coverageOnFrozenBase } = change.shape;

const row = z.strictObject({
  region,
  segment,
  before: counts,
  after: counts,
  points,
  coverageOnFrozenBase,
  pace,
  lastMonth: z
    .strictObject({ joined: z.int(), before: members, after: members })
    .nullable()
    .describe('Of the regions and segments that both months have.'),
  target: target.nullable(),
});

/** How the rows of a trend, and all of them together, came about. */
export const trendWhy = z.strictObject({ rows: z.array(row), total: row });
