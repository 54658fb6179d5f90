import { verb } from '../../cli/verb.js';
import { VERIFY_OPTIONS } from './options.js';

const AFTER = `
Claims:
  a x b x c = d          a sum of + - x / with what comes out, in either order
  workers -> d / months  the premium is implied; without months it is found out
  a of b = p%            members, the base they are of, and the percentage, in any order
  members -> p%          the bases that the percentage fits
  Rp16.800 per month     a price alone, held against the tariff
  a, b, c                workers, months, premium and what that comes to; or parts and their total
Words are read as newspapers write them, in Indonesian or English: whom a number counts (any segment,
petani, ketua RT dan RW), dikali, @, selama, dari, atau, sebesar, tiga bulan, setahun, Rp1,61 M. Sekitar
is 10% either way, hampir up to 10% below, lebih up to 10% above; a span of months (4-5 bulan) fits
where one of them does. What is printed stands for half a unit of its last digit.
With --text the claims of a news report are found and judged. What claims nothing is left alone; a
sentence that looks like a claim and is not understood is listed.
A premium that is no tariff is held against shares of wages: 0.54% of a round or minimum wage.

Examples:
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj verify "12.698 x 16.800 x 9 = Rp1,92 miliar"
  $ ucj verify "3.450 -> 670.680.000 / 12" --month 2026-01
  $ ucj verify "555.276 dari 1.808.432 pekerja atau 30,7 persen" "Rp6.800 per hari"
  $ ucj verify "159.219 + 217.943 = 376.162" "935.079 / 1.873.899 = 50,88%"
  $ ucj verify "91.347 -> 52%"
  $ ucj verify --file claims.txt --format csv -o verdicts.csv
  $ ucj verify --text report.txt

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
