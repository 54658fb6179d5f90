import { explaining, type Verb, verb } from '../../cli/verb.js';
import { SHARE_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj share 10000 data/papua-barat-2023.csv
  $ ucj share 5000 data/banten.csv --segment petani --min 100 --payer apbd
  $ ucj share data/papua-barat-2023.csv --target 90% --key potential
  $ ucj share 20000 villages.csv --region 36.02 --per-village 100

A quota is split by largest remainder, never beyond those of a region's uncovered who can be found
(--verified). What a full region cannot take goes to the others; what no region has room for is said.
Shares and what has no place add up to the quota, always. With --target the quota is what all regions as
one need, all their segments together; --segment shares the part of a segment.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const SHARE: Verb<typeof SHARE_OPTIONS> = {
  name: 'share',
  summary: 'splits a quota or target over the regions below',
  description: 'Splits a number of places, or what a target needs, over regions.',
  takes: ['[words...]', 'the number of places (without --target), then tables'],
  options: SHARE_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runShare(run),
};

/** `ucj share`: a quota over regions. */
export const shareCommand = verb(SHARE);

/** `ucj explain share`: how the parts of a quota come about. */
export const explainShareCommand = explaining(SHARE, 'how the parts of a quota come about');
