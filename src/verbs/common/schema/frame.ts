import * as z from 'zod';
import { SEVERITIES } from '../../../budget/note-kind.js';
import { BASES, GROUPINGS, PROGRAMMES, SORTS } from '../../../core/vocabulary.js';
import { CONFIDENCES } from '../../../tariff/dated.js';
import { month, people, period, text } from './figures.js';

export const reference = z.strictObject({
  law: text,
  article: text.optional(),
  link: text.optional(),
  seen: text.optional(),
});
export const confidence = z.enum(CONFIDENCES);

const parameters = z.strictObject({
  period: period.nullable(),
  periods: z.array(period),
  months: z.strictObject({ first: month, last: month, count: z.int().min(1) }),
  asOf: month.nullable(),
  programmes: z.array(z.enum(PROGRAMMES)),
  target: text.nullable(),
  verified: text,
  renew: text,
  relief: z.boolean(),
  basis: z.array(z.enum(BASES)),
  regions: z.array(text),
  segments: z.array(text),
  given: z.record(text, z.array(text)).describe('Options of the budget as they were typed.'),
  sort: z.enum(SORTS).nullable(),
  top: z.int().nullable(),
  by: z.array(z.enum(GROUPINGS)),
  grain: z.strictObject({
    level: z.enum(['province', 'regency', 'district', 'village', 'region']),
    segments: z.boolean(),
    cells: z.int().min(0),
  }),
});

/** What each result carries beside its figures: what was asked, read, noted and rests on. */
export const frame = {
  inputs: z.array(
    z.strictObject({
      path: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      rows: z.int().nullable(),
    }),
  ),
  incomplete: z
    .strictObject({
      rows: z.int().min(1),
      potential: people.nullable(),
      registered: people.nullable(),
      regions: z.array(text),
    })
    .nullable()
    .describe('What is in no figure because a count is missing; null where nothing is.'),
  parameters,
  notes: z.array(z.looseObject({ code: text, severity: z.enum(SEVERITIES), message: text })),
  tariffs: z.array(
    z.strictObject({
      id: text,
      from: month,
      references: z.array(reference),
      confidence,
      checked: text,
    }),
  ),
};
