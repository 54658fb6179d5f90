import * as z from 'zod';
import { period, text } from '../common/schema/figures.js';
import { finding } from '../common/schema/problems.js';

const checkedFile = z.strictObject({
  path: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().min(0),
  leftOut: z.int().min(0),
  encoding: text,
  isPacked: z.boolean(),
  delimiter: text.nullable(),
  sheet: text.nullable(),
  headLines: z.array(z.int()),
  columns: z.record(text, text).describe('Heads by their roles.'),
  wide: z.array(text).nullable(),
  marked: z.array(z.strictObject({ head: text, example: text, read: z.number() })),
  scaled: z.array(z.strictObject({ head: text, scale: z.int() })),
  periods: z.array(period),
  numbering: z.enum(['kemendagri', 'bps']).nullable(),
  aside: z.array(z.int()),
  totals: z.strictObject({ lines: z.array(z.int()), all: z.int(), fit: z.int() }),
});

/** `ucj check --format json`. */
const checkSchema = z.strictObject({
  schema: z.literal('ucj/check@2'),
  files: z.array(checkedFile),
  unread: z.array(text),
  errors: z.array(finding),
  warnings: z.array(finding),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  check: ['check', checkSchema],
} as const;
