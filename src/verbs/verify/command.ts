import { verb } from '../../cli/verb.js';
import { VERIFY_OPTIONS } from './options.js';

const AFTER = `
Claims:
  a x b x c = d          a sum of + - x / with what comes out, in either order
  workers -> d / months  the premium is implied; without months it is found out
  members -> p%          the bases that the percentage fits
Numbers may have Rp, %, ribu, juta, miliar, triliun, orang, bulan, sekitar (10% either way), hampir
(up to 10% below), lebih (up to 10% above), or the English words. A price may be /bulan or per orang,
and months a span (4-5 bulan), which fits where one of them does. What is printed stands for half a
unit of its last digit.

Examples:
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj verify "12.698 x 16.800 x 9 = Rp1,92 miliar"
  $ ucj verify "3.450 -> 670.680.000 / 12" --month 2026-01
  $ ucj verify "159.219 + 217.943 = 376.162" "935.079 / 1.873.899 = 50,88%"
  $ ucj verify "91.347 -> 52%"
  $ ucj verify --file claims.txt --format csv -o verdicts.csv

Exit status: 0 no mismatch; 1 a mismatch; 2 refused; 3 output not written.`;

/** `ucj verify`: replays published sums. */
export const verifyCommand = verb({
  name: 'verify',
  summary: 'replay a published sum: exact, rounded, truncated, or what it would fit',
  description:
    'Replays published sums: whether what is printed is exact, rounds, truncates, is about right or is a mismatch, and then what would fit: workers, months, the premium in force, one digit.',
  takes: ['[claim...]', 'claims, each in quotation marks; - is standard input'],
  options: VERIFY_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runVerify(run),
});
