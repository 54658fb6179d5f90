import { verb } from '../../cli/verb.js';
import { FUND_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj init --sources > sources.csv
  $ ucj fund data/banten.csv --sources sources.csv
  $ ucj fund data/papua-barat-2023.csv --sources sources.csv --within level-up --year 2026
  $ ucj fund data/banten.csv --sources sources.csv --target 60% --verified 95% --renew 90%
  $ ucj explain fund data/banten.csv --sources sources.csv --region 36.02 --segment petani

A file of sources has the columns source,payer,amount,segments,regions,ceiling,from,to,order; source and
amount are needed. Lists are separated by ";", priority groups by ">": tobacco > petani > *,
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
workers. Of equal ones earlier sources pay for earlier rows; rows that all sources treat alike are spread as
--within says. The bound it cannot pass and the distance to it are printed, and what it gains over the order.

Those not paid for are shown with what ucj gap has them cost: at its own payers' prices, for all months of
the budget. A source that begins or ends inside the budget leaves months that nobody pays: they are shown
as workers x months, and at the prices of ucj gap. At these prices what is paid for, the months that nobody
pays and those not paid for are together the budget of ucj gap; what the sources pay less or more, by the
prices of their payers, is shown as a difference. What has no price is counted and in no amount. Counts
cannot show that two sources pay for the same person.

--why derives every source and payment: the ceiling, what was left, whom it could pay for, the price.
--region and --segment choose what is funded; in ucj explain fund, the rows that are explained, of an
allocation over all.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** `ucj fund`: which source of money pays for whom. */
const FUND_VERB = {
  name: 'fund',
  summary: 'which source of money pays for whom',
  description: 'Spends sources of money on workers, region by region and segment by segment.',
  takes: ['[files...]', 'tables of potential and registered workers'],
  options: FUND_OPTIONS,
  after: AFTER,
} as const;

export const fundCommand = verb({
  ...FUND_VERB,
  run: async (run) => (await import('./run.js')).runFund(run),
});

/** `ucj explain fund`: how an allocation comes about, of the rows that are named. */
export const explainFundCommand = verb({
  ...FUND_VERB,
  summary: 'how an allocation comes about: each source, and whom it pays for',
  run: async (run) => (await import('./run.js')).explainFund(run),
});
