import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { answerFlags, or, settingsFlags, voiceFlags, workerFlags } from '../../cli/flags.js';
import { NUMBER_WAYS } from '../../input/convention.js';

const EXAMPLES = `
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

/** The options that claims have of their own. */
export function verifyFlags(command: Command): Command {
  command
    .option('--file <file>', 'a file of claims, one a line; # begins a comment')
    .option('--numbers <way>', `${or(NUMBER_WAYS)}: 1.234,5 or 1,234.5 (default: found by claim)`);
  return workerFlags(command).option(
    '--month <month>',
    'month whose premium is compared (default: the present one)',
  );
}

/** Declares `ucj verify`: replays published sums. */
export function verifyCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('verify')
    .summary('replay a published sum: exact, rounded, truncated, or what it would fit')
    .description(
      'Replays published sums: whether what is printed is exact, rounds, truncates, is about right or is a mismatch, and then what would fit: workers, months, the premium in force, one digit.',
    )
    .argument('[claim...]', 'claims, each in quotation marks; - is standard input');
  verifyFlags(command);
  settingsFlags(command);
  return voiceFlags(answerFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (texts: string[], raw) => {
      done(await (await import('./run.js')).runVerify(texts, raw, context));
    });
}
