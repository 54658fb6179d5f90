import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { answerFlags, collect, or, settingsFlags, voiceFlags } from '../../cli/flags.js';
import { PROGRAMMES, RISKS, SCHEMES, SECTORS } from '../../core/vocabulary.js';
import { PAYERS } from '../../tariff/payers.js';

const EXAMPLES = `
Examples:
  $ ucj tariff list --scheme bpu --at 2026-04
  $ ucj tariff show pu.jp
  $ ucj tariff quote --scheme bpu --month 2026-05 --payer zakat --income 3000000 --programmes jkk,jkm,jht
  $ ucj tariff quote --scheme pu --month 2026-05 --wage 5178521 --programmes jkk,jkm,jht,jp
  $ ucj tariff quote --scheme jakon --month 2026-05 --contract-value 750000000
  $ ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24`;

function ending(command: Command): Command {
  settingsFlags(command);
  return voiceFlags(answerFlags(command));
}

function listCommand(context: Context): Command {
  const command = new Command('list')
    .summary('every dated value')
    .description('Lists the dated values of the catalogue: premiums, caps, reliefs, benefits.')
    .option('--scheme <scheme>', or(SCHEMES))
    .option('--at <month>', 'only what is in force in this month')
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue');
  return ending(command).action(async (raw) => {
    await (await import('./run.js')).runList(raw, context);
  });
}

function showCommand(context: Context): Command {
  const command = new Command('show')
    .summary('one entry with all its values, law and reliefs')
    .description('Shows one entry of the catalogue, and those below it: pu.jp, umk.36, apbd.')
    .argument('<id>', 'an id of ucj tariff list, or a payer')
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue');
  return ending(command).action(async (id: string, raw) => {
    await (await import('./run.js')).runShow(id, raw, context);
  });
}

function quoteCommand(context: Context): Command {
  const command = new Command('quote')
    .summary('a premium for a scheme, month, payer, and income or wage')
    .description(
      'Quotes the premium of one worker for one month, or of one contract: each programme and side, what relief applied or why not, and the law.',
    )
    .optionsGroup('Of whom:')
    .option('--scheme <scheme>', or(SCHEMES))
    .option('--month <month>', 'month of the premium, 2026-05')
    .option('--payer <payer>', `${or(PAYERS.map(({ id }) => id))} (default: as the scheme has it)`)
    .option('--sector <sector>', `${or(SECTORS)} (default: other)`)
    .option('--income <amount>', 'bpu: monthly income (default: lowest band)')
    .option('--wage <amount>', 'pu, jakon: monthly wage')
    .option('--risk <class>', `pu: JKK class, ${or(RISKS)} (default: very-low)`)
    .option('--contract-value <amount>', 'jakon: value of the contract before VAT')
    .option('--contract-months <n>', 'pmi: length of the contract')
    .optionsGroup('Of what:')
    .option('--programmes <list>', `${or(PROGRAMMES)} (default: jkk,jkm)`, collect)
    .option('--relief <way>', 'none prices without any relief; auto as the law has it', 'auto')
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue');
  return ending(command).action(async (raw) => {
    await (await import('./quote-run.js')).runQuote(raw, context);
  });
}

/** Declares `ucj tariff`: the catalogue, and premiums out of it. */
export function tariffCommand(context: Context): Command {
  return new Command('tariff')
    .summary('the dated tariffs: list, show, quote')
    .description('The dated catalogue of contributions and benefits, with the law of each value.')
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .addCommand(quoteCommand(context))
    .addHelpText('after', EXAMPLES);
}
