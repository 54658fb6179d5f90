import * as z from 'zod';
import { line, row, totals } from '../common/schema/figures.js';
import { frame } from '../common/schema/frame.js';
import { why } from '../common/schema/why.js';

/** `ucj gap --format json`. */
export const gapSchema = z.strictObject({
  schema: z.literal('ucj/gap@1'),
  ...frame,
  rows: z.array(row),
  totals,
  lines: z.array(line).optional(),
  why: z.array(why).optional(),
});

/** `ucj explain --format json`. */
const explainSchema = z.strictObject({
  schema: z.literal('ucj/explain@1'),
  ...frame,
  rows: z.array(why),
  totals,
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  gap: ['gap', gapSchema],
  explain: ['explain', explainSchema],
} as const;
