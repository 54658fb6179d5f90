import * as z from 'zod';
import { SEVERITIES } from '../../budget/note-kind.js';
import { UNPRICED } from '../../core/vocabulary.js';
import { LINE_PARTS } from '../../spending/lines.js';
import { month, people, region, rupiah, text, unknownRupiah } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';

const open = people.nullable();

const figures = {
  original: rupiah.describe('Whole rupiah of the first budget.'),
  revised: unknownRupiah.describe('After its change; null where it was not changed.'),
  budget: rupiah.describe('What is spent from: paid + committed + left.'),
  paid: rupiah,
  committed: rupiah.describe('To go on with those who are paid for now, to the end of the months.'),
  left: z.int().describe('Whole rupiah; below 0 it is what is missing.'),
  planned: open.describe('People-months of the whole budget; null where it says no people.'),
  due: open.describe('People-months up to now: bought + unused + behind - beyond.'),
  bought: people.describe('People-months that were paid for.'),
  unused: open.describe('People-months before the last that are paid, in which nobody was.'),
  unusedAmount: unknownRupiah,
  behind: open.describe('People-months from then on up to now: not paid yet.'),
  beyond: open.describe('People-months paid for beyond those planned.'),
  members: people.describe('People who are paid for now.'),
  more: open.describe('How many can join for all months to come; null where it is not known.'),
  dropped: open.describe('How many must go so that the others are kept to the end.'),
  lastPaid: month.nullable(),
  lasts: month.nullable().describe('Last month to whose end all are kept; null where not known.'),
};
const of = { source: text.nullable(), region: region.nullable(), segment: text.nullable() };
const row = z.strictObject({ ...of, ...figures });

const origin = z.strictObject({ file: text, line: z.int().min(1) });
const told = { ...of, origin, payer: text.nullable(), months: z.array(month) };
const inMonth = { month, planned: open, people, paid: rupiah };
const aside = z.strictObject({ rows: people, people, amount: rupiah });

const line = z.strictObject({
  ...of,
  payer: text.nullable(),
  ...figures,
  months: z.array(month),
  gaps: z.array(month).describe('Months of the budget up to now in which nobody was paid for.'),
  remaining: z.array(month).describe('Months in which those who are paid for now are to be kept.'),
  ahead: z.array(month).describe('Months in which others can join.'),
  monthly: z.array(z.strictObject({ ...inMonth, premium: unknownRupiah })),
  unpriced: z.enum(UNPRICED).nullable(),
  rows: z.strictObject({
    budget: z.array(
      z.strictObject({
        ...{ ...told, people: open, amount: unknownRupiah, revised: unknownRupiah },
        part: text.nullable(),
        counted: z.array(month),
      }),
    ),
    payments: z.array(
      z.strictObject({
        ...{ ...told, people, amount: rupiah, part: text.nullable() },
        counted: z.array(month).describe('Months in which its people are counted.'),
      }),
    ),
  }),
});

/** `ucj realise --format json`. */
export const realiseSchema = z.strictObject({
  schema: z.literal('ucj/realise@1'),
  inputs: frame.inputs,
  year: z.int(),
  through: month.describe('The month up to which the budget is looked at.'),
  by: z.array(z.enum(LINE_PARTS)),
  rows: z.array(row),
  total: row,
  months: z.array(z.strictObject(inMonth)),
  misfits: z
    .array(
      z.strictObject({
        table: z.enum(['budget', 'paid']),
        origin,
        source: text.nullable(),
        months: z.array(month),
        people,
        amount: rupiah,
        computed: rupiah.describe('By the tariff.'),
        perWorker: rupiah,
        fits: z
          .strictObject({ people: open, months: open, premium: unknownRupiah })
          .describe(
            'What in place of each number would give the amount; null where nothing whole.',
          ),
      }),
    )
    .describe('Amounts that are not workers times months times the tariff.'),
  repeated: z
    .array(z.strictObject({ origin, before: z.int().min(1) }))
    .describe('Payments that say the same as one before.'),
  unfunded: aside.describe("Rows of the budget that are nobody's money."),
  ownSide: aside.describe('Rows of the budget that are what workers pay themselves.'),
  support: aside.describe('Rows of the budget for support.'),
  otherYears: aside.describe('Payments for months of other years.'),
  budgetOtherYears: aside.describe('Rows of the budget of other years.'),
  unread: z
    .array(z.strictObject({ path: text, heads: z.array(text) }))
    .describe('Heads that may be of amounts or people and are not read.'),
  isAhead: z.boolean().describe('Whether something is paid for months after that.'),
  totals: z
    .array(z.strictObject({ path: text, lines: z.array(z.int().min(1)) }))
    .describe('Rows that add up others, and are in no figure.'),
  wrongTotals: z.array(z.strictObject({ file: text, line: z.int(), printed: rupiah, sum: rupiah })),
  left: z.array(z.strictObject({ part: z.enum(LINE_PARTS), lacks: z.enum(['budget', 'paid']) })),
  meant: z
    .array(z.strictObject({ part: z.enum(['source', 'segment']), paid: text, budget: text }))
    .describe('Sources and segments of payments, and those of the budget that they are taken for.'),
  idle: z
    .array(z.enum(['segment', 'scheme', 'payer']))
    .describe('Options that decide nothing: rows say it themselves.'),
  lines: z.array(line),
  tariffs: frame.tariffs,
  notes: z.array(z.looseObject({ code: text, severity: z.enum(SEVERITIES), message: text })),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  realise: ['realise', realiseSchema],
} as const;
