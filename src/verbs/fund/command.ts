import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import {
  answerFlags,
  budgetFlags,
  collect,
  inputFlags,
  or,
  selectionFlags,
  settingsFlags,
  voiceFlags,
  whyFlag,
} from '../../cli/flags.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES, LEAST_WINDOW } from '../../planning/fund/request.js';

const EXAMPLES = `
Examples:
  $ ucj init --sources > sources.csv
  $ ucj fund data/banten.csv --sources sources.csv
  $ ucj fund data/papua-barat-2023.csv --sources sources.csv --within level-up --year 2026
  $ ucj fund data/banten.csv --sources sources.csv --target 60% --verified 95% --renew 90%
  $ ucj fund data/banten.csv --sources sources.csv --why-of 36.02 --why-of petani

A file of sources has the columns source,payer,amount,segments,regions,ceiling,from,to,order; source and
amount are needed. Lists are apart by ";", and ">" stands between priority groups: tobacco > petani > *,
where * is every segment not named. Nothing in segments or regions means all. A ceiling such as
"50% > 60% - Rp100 juta" is 60 % of 50 % of the amount, less what other uses have. A payer left out is
that of a source ucj knows (dbh-cht, baznas ...). Months are those of the budget unless from and to say.

Sources are spent in their order. Each renews members whom public money pays, then pays for its priority
groups. Renewals that are too many are taken in proportion. A worker has one source for all its months;
a source of fewer months than --min-months pays for nobody.

--target, --verified and --renew say how many are wanted, as in ucj gap: with a target, those missing to it
in each region, split over its segments. --within goes by the coverage of whole regions as it is today and
grows with each source; who is not renewed is not taken off it.

--rule most-workers looks for the allocation that renews most members, then pays for most people in first
priority groups, then in later ones, then costs least: a linear program, rounded down and filled in whole
workers. Of equal ones earlier sources pay for earlier rows; rows that no source tells apart are spread as
--within says. The bound it cannot pass and the distance to it are printed, and what it gains over the order.

Those not paid for are shown with what ucj gap has them cost: at its own payers' prices, for all months of
the budget. A source that begins or ends inside the budget leaves months that nobody pays: they are shown
as workers x months, and at the prices of ucj gap. At these prices what is paid for, the months that nobody
pays and those not paid for are together the budget of ucj gap; what the sources pay less or more, by the
prices of their payers, is shown as a difference. What has no price is counted and in no amount. Counts
cannot show that two sources pay for the same person.

--why derives every source and payment: the ceiling, what was left, whom it could pay for, the price.
--why-of shows it of some rows, of an allocation over all; --region and --segment choose what is funded.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** The options that a funding has of its own. */
export function fundFlags(command: Command): Command {
  return command
    .optionsGroup('Funding:')
    .option('--sources <file>', 'the sources of money, as text with columns; - is standard input')
    .option('--rule <rule>', `${or(FUND_RULES)}: who decides which source pays for whom`, 'order')
    .option('--within <way>', `${or(WITHINS)}: who comes first inside a source`, 'proportional')
    .option('--min-months <n>', 'months that protect at least', String(LEAST_WINDOW));
}

/** Declares `ucj fund`: which source of money pays for whom. */
export function fundCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('fund')
    .summary('which source of money pays for whom')
    .description('Spends sources of money on workers, region by region and segment by segment.')
    .argument('[files...]', 'tables of potential and registered workers');
  inputFlags(command);
  selectionFlags(command);
  fundFlags(command);
  budgetFlags(command);
  settingsFlags(command);
  whyFlag(answerFlags(command)).option(
    '--why-of <row>',
    'why only of a region or segment, of the same allocation; repeatable',
    collect,
  );
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw) => {
      done(await (await import('./run.js')).runFund(files, raw, context));
    });
}
