import { verb } from '../../cli/verb.js';
import { GAP_OPTIONS } from './options.js';
import { runGap } from './run.js';

const AFTER = `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk
  $ ucj gap data/banten.csv --region 36.04 --target 60%
  $ ucj gap data/banten.csv --region 36.02 --target petani=60% --verified 0.65
  $ ucj gap data/banten.csv --by region --sort coverage --top 3
  $ ucj gap data/banten.csv --payer petani=zakat --months 9 -o gap.csv
  $ ucj gap data/banten.csv --region 36.04 --lines --support 5%
  $ ucj gap data/papua-barat-2023.csv --format json --fail-below 80

A target is each region's, all its segments together, and split over them in proportion to their uncovered;
--segment shows the part of a segment and does not change it. SEGMENT=share is a target of that segment alone.
Nobody is enrolled beyond those who can be found (--verified); a target that this leaves out of reach is said.

Rounding: counts and rupiah are whole and exact. Percentages are rounded half up, and never to
100 from below or to 0 from above. A premium in percent is rounded half up to whole rupiah per
worker, month, programme and side. --fail-below uses the exact ratio.

Exit status: 0 done; 1 --fail-below did not hold; 2 refused; 3 output not written; 70 a defect.`;

/** `ucj gap`. */
export const gapCommand = verb({
  name: 'gap',
  summary: 'coverage, uncovered workers and yearly premium budget',
  description:
    'Computes coverage, uncovered workers and the yearly premium budget per region and segment.',
  takes: ['[file...]', 'CSV or TSV tables, read as one; - is standard input'],
  options: GAP_OPTIONS,
  after: AFTER,
  run: runGap,
});
