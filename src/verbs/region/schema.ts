import * as z from 'zod';
import { TAKEN_FOR } from '../../region/lookup.js';
import { text } from '../common/schema/figures.js';
import { confidence } from '../common/schema/frame.js';

/** `ucj region`. */
const regionsSchema = z.strictObject({
  schema: z.literal('ucj/regions@1'),
  meanings: z.array(
    z.strictObject({
      asked: text,
      code: text.describe('Dotted Kemendagri code.'),
      name: text,
      kind: z.enum(['province', 'regency', 'city']),
      province: text,
      bps: text.describe('BPS code of 2025, without dots.'),
      askedAs: z.union([z.enum(TAKEN_FOR), text]),
      isPart: z.boolean(),
      confidence,
    }),
  ),
});

/** The schemas that are published, by the names of their files, with the command that each is of. */
export const PUBLISHED = {
  region: ['region', regionsSchema],
} as const;
