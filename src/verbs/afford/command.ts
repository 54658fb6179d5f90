import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { answerFlags, settingsFlags, voiceFlags, workerFlags } from '../../cli/flags.js';

const EXAMPLES = `
Amounts: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".

Examples:
  $ ucj afford "Rp2 miliar" --segment farmers --months 10
  $ ucj afford 500000000 --segment ojek --payer csr --months 2026-12..2027-03
  $ ucj afford "Rp2 miliar" --segment petani --payer apbd --existing 10000 --paid-through 2026-08
  $ ucj afford "Rp100 juta" --scheme pu --wage 2152323 --payer apbd

Members who are kept and those who join are paid for by the same payer, for the same months, each
month by its own tariff. What is left over is less than one worker costs.`;

/** The options that an amount has of its own. */
export function affordFlags(command: Command): Command {
  command
    .optionsGroup('Months:')
    .option('--year <year>', 'budget year (default: the year after today)')
    .option('--months <months>', 'last n months of the year, or 2026-04..2026-12 (default: 12)')
    .optionsGroup('Members who are paid for already:')
    .option('--existing <n>', 'how many; they are kept first')
    .option('--paid-through <month>', 'the last month they are paid for: the next one is the first')
    .option('--until <month>', 'last month to be paid (default: December of that year)');
  return workerFlags(command);
}

/** Declares `ucj afford`: how many workers an amount pays for. */
export function affordCommand(context: Context): Command {
  const command = new Command('afford')
    .summary('how many workers an amount protects, and for how many months')
    .description(
      'How many workers an amount of money pays for, what is left over, and the same by payer and by number of months. Members who are paid for already are kept first.',
    )
    .argument('<amount>', 'money, in digits or as Rp2,5 miliar');
  settingsFlags(affordFlags(command));
  return voiceFlags(answerFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (amount: string, raw) => {
      await (await import('./run.js')).runAfford(amount, raw, context);
    });
}
