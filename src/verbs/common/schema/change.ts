import * as z from 'zod';
import { people, ratio, region, text } from './figures.js';

const counts = z.strictObject({ potential: people, registered: people, uncovered: people });
const points = z.number().describe('Percentage points, two decimals.');

/** What changed in a region, a segment or all of them from one period to another. */
export const change = z.strictObject({
  region: region.nullable(),
  segment: text.nullable(),
  before: counts,
  after: counts,
  points: z.strictObject({ whole: points, members: points, base: points }).nullable(),
  coverageOnFrozenBase: ratio.nullable(),
});
