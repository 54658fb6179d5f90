import * as z from 'zod';
import { PURPOSES } from '../../../budget/lines.js';
import { LEVEL_NAMES } from '../../../core/levels.js';
import { GRADES } from '../../../core/sampling.js';
import { BEARERS, PROGRAMMES } from '../../../core/vocabulary.js';

/**
 * The shapes of what `--format json` writes. They are published as JSON Schemas for those who read
 * it; no run loads them. Each has its meaning in its own description.
 */
export const people = z.int().min(0).describe('People.');
export const rupiah = z.int().min(0).describe('Whole rupiah.');
export const unknownRupiah = rupiah
  .nullable()
  .describe('Whole rupiah; null where it is not known.');
export const ratio = z.number().min(0).describe('A ratio, 1 is 100 %.');
export const month = z.string().regex(/^\d{4}-\d\d$/);
export const period = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .describe('A year, month or day.');
export const text = z.string();

export const region = z.strictObject({
  code: text.nullable().describe('Dotted Kemendagri code.'),
  name: text,
  ownName: text
    .optional()
    .describe('Its name alone, where `name` says where it lies too, since others share it.'),
  level: z
    .enum(LEVEL_NAMES)
    .optional()
    .describe('What the head of its column says it is; where it has no code.'),
  above: z
    .array(
      z.strictObject({
        level: z.enum(LEVEL_NAMES).nullable(),
        code: text.nullable(),
        name: text,
        ownName: text.optional(),
      }),
    )
    .optional()
    .describe('The regions that its row names above it, the finest first; where it has no code.'),
});

/** Where a number of a cell was read. */
export const place = {
  column: text.nullable(),
  rows: z.array(z.strictObject({ file: text, line: z.int().min(1) })),
};

/** The interval of a figure. */
const intervalOf = <Of extends z.ZodType>(end: Of) => z.strictObject({ low: end, high: end });

const grade = z
  .enum(GRADES)
  .describe("The statistics office's, by a relative standard error up to 25 %, up to 50 %, above.");
const gradedOf = <Of extends z.ZodType>(end: Of) => z.strictObject({ low: end, high: end, grade });

/** How sure figures are whose potential surveys estimated. */
const samplingFields = {
  rse: z.number().min(0).describe('Relative standard error of the potential; 0.25 is 25 %.'),
  grade: grade.describe('Of the potential.'),
  potential: intervalOf(people),
  coverage: z
    .strictObject({ low: ratio, high: ratio.nullable() })
    .nullable()
    .describe('`high` is null where there may be no potential at all.'),
  uncovered: gradedOf(people),
  expansionPremium: gradedOf(rupiah).nullable().describe('Null where nothing is priced.'),
  annualGrade: grade.nullable().describe('Of the whole budget; null where nothing is priced.'),
};

const SAID = 'Intervals at 95 %; left out where it is not known of all cells of the row.';

export const sampling = z.strictObject(samplingFields).describe(SAID);

/** The same of one cell, with where its error was read. */
export const samplingWhy = z.strictObject({ ...samplingFields, ...place }).describe(SAID);

export const figures = {
  potential: people,
  registered: people,
  coverage: ratio.nullable().describe('registered / potential; null where potential is 0.'),
  uncovered: people.describe('Sum over cells of max(0, potential - registered).'),
  excess: people.describe('Sum over cells of max(0, registered - potential).'),
  toTarget: people
    .nullable()
    .describe('People missing to the target of each region, or of a segment named; null without.'),
  findable: people.describe('Of the uncovered, those who can be found: half up per cell.'),
  toEnrol: people.describe('Whom the expansion pays for: all who are wanted and can be found.'),
  sampling: sampling.optional(),
};

export const amounts = {
  premiumPerWorker: unknownRupiah.describe('Of one worker over all months; null where mixed.'),
  expansionPremium: unknownRupiah,
  subsidised: people.nullable().describe('Members whose premium public money already pays.'),
  renewalPremium: unknownRupiah,
  annualPremium: unknownRupiah.describe('Renewal and expansion, what is unknown left out.'),
  expansionWithoutRelief: unknownRupiah.describe('The expansion without any relief.'),
  renewalWithoutRelief: unknownRupiah.describe('The renewal without any relief.'),
  annualWithoutRelief: unknownRupiah.describe('Both together without any relief.'),
  unpriced: people.describe('Workers who are in no amount.'),
};

export const row = z.strictObject({
  region: region.nullable(),
  segment: text.nullable(),
  segmentId: text.nullable(),
  agency: text.nullable(),
  period: period.nullable(),
  ...figures,
  payer: text.nullable(),
  ...amounts,
});

export const totals = z
  .strictObject({
    ...figures,
    ...amounts,
    net: z.int().describe('potential - registered.'),
    toTargetAsWhole: people
      .nullable()
      .describe('The target applied to all regions as one; of some segments their part of it.'),
    coverageWithoutRenewal: ratio.nullable(),
    byPayer: z.record(
      text,
      z.strictObject({
        expansionPremium: rupiah,
        renewalPremium: rupiah,
        annualPremium: rupiah,
        annualWithoutRelief: rupiah,
      }),
    ),
  })
  .nullable();

export const programme = z.enum([...PROGRAMMES, 'jkk+jkm', 'flat']);

export const line = z.strictObject({
  region: region.nullable(),
  agency: text.nullable(),
  segment: text.nullable(),
  purpose: z.enum(PURPOSES),
  payer: text,
  programme: programme.nullable(),
  bearer: z.enum(BEARERS).nullable(),
  first: month,
  last: month,
  volume: people,
  times: z.int().min(1),
  unitPrice: rupiah,
  amount: rupiah,
  account: text.nullable(),
});

/** All periods of a table with more than two. */
export const series = z.array(
  z.strictObject({
    period,
    potential: people,
    registered: people,
    coverage: ratio.nullable(),
    change: z.int().nullable().describe('Members more than in the period before.'),
    overYear: z.int().nullable().describe('Members more than in that month a year before.'),
    isJump: z.boolean().describe('Whether the change is out of the usual.'),
    lacking: people.describe('Rows that other periods have and this one lacks.'),
  }),
);
