import * as z from 'zod';
import { PATHS } from '../../core/plan.js';
import { UNPRICED } from '../../core/vocabulary.js';
import { SPREADS } from '../../planning/request.js';
import { DRIVERS } from '../../planning/scenarios.js';
import { people, period, ratio, region, text, unknownRupiah } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';
import { ending, planWhy, year } from './schema-why.js';

const years = z.array(year);

const rangeYears = z.array(year.omit({ byPayer: true }));

const share = z.number();
const span = z.strictObject({ text, low: share, central: share, high: share });

/** `ucj plan --format json`. */
export const planSchema = z.strictObject({
  schema: z.literal('ucj/plan@1'),
  ...frame,
  plan: z.strictObject({
    first: z.int(),
    until: z.int(),
    target: z
      .strictObject({ text, share: ratio.nullable(), bySegment: z.record(text, ratio) })
      .describe('A share of each region, or shares of segments that are named.'),
    milestones: z
      .array(z.strictObject({ year: z.int(), share: ratio }))
      .describe('Coverage on the way to the target.'),
    path: z.enum(PATHS),
    growth: z.strictObject({ all: span, some: z.record(text, span) }),
    lapse: span,
    verified: span,
    renew: text,
    wageGrowth: span.nullable(),
    prices: z.int().nullable(),
    carry: text,
    stay: text,
    eachSegment: z.boolean(),
    startMonth: z.int().min(1).max(12),
    spread: z.enum(SPREADS),
  }),
  years,
  groups: z
    .array(
      z.strictObject({
        region: region.nullable(),
        segment: text.nullable(),
        segmentId: text.nullable(),
        agency: text.nullable(),
        payer: text.nullable(),
        period: period.nullable(),
        years,
      }),
    )
    .nullable(),
  range: z
    .strictObject({
      enrolled: z.strictObject({ low: people, high: people }),
      low: rangeYears,
      high: rangeYears,
      drivers: z.array(
        z.strictObject({ driver: z.enum(DRIVERS), low: unknownRupiah, high: unknownRupiah }),
      ),
    })
    .nullable()
    .describe('The least and the most of each figure; null where no share was given as a span.'),
  unpriced: z.array(
    z.strictObject({
      reason: z.enum(UNPRICED),
      segments: z.array(text),
      first: z.int(),
      last: z.int(),
      workers: people,
    }),
  ),
  grownApart: z
    .strictObject({ planned: people, together: people })
    .nullable()
    .describe(
      'Potential of the last year, as each row grows in whole people and as all would together; null where they hardly differ.',
    ),
  ending,
  why: z.array(planWhy).optional(),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  plan: ['plan', planSchema],
} as const;
