import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import {
  answerFlags,
  collect,
  inputFlags,
  or,
  priceFlags,
  selectionFlags,
  settingsFlags,
  voiceFlags,
  whyFlag,
} from '../../cli/flags.js';
import { PATHS } from '../../core/plan.js';
import { SPREADS } from '../../planning/request.js';

const EXAMPLES = `
Examples:
  $ ucj plan data/banten.csv --target 99.5% --until 2045
  $ ucj plan data/banten.csv --target rpjmn-2029 --wage umk --as-of 2026-01 --growth 1.2%
  $ ucj plan data/banten.csv --target 60% --until 2030 --lapse 5%..20% --verified 0.65..1
  $ ucj plan data/banten.csv --target 80% --until 2035 --milestone 2030=65% --by region
  $ ucj plan data/banten.csv --target 60% --until 2030 --wage umk --wage-growth 6.5% --prices 2026
  $ ucj plan data/banten.csv --target 60% --until 2028 --region 36.02 --segment petani --why

Each year first pays for those who are members on public money and for those it enrolled before
(renewal), then enrols those missing to the coverage wanted by its end (expansion). The target is one of
each region, as in ucj gap; its enrolments are split over its segments in proportion to the uncovered.
Who is no longer paid for (--renew, --carry) leaves, unless --stay says that some pay for themselves.
A share that is a span, LOW..HIGH, makes the result a range: the least and the most of each figure over
each end of each span, alone and in all combinations, and the middle; and shows what drives it.

--verified 0.65: of those who are not members without the plan 65 % can be found; no more than these are
members through it at any time.

Wages that are given are those of the first year; minimum wages and the JP cap grow after the last that
is in the catalogue. Without --wage-growth wages stay, and minimum wages that are not set have no price.

Rounding: people are whole. Wanted members are rounded up, shares that leave or stay half up. A grown
wage is the known one times (1 + growth) to the power of the years, rounded half up once to whole rupiah.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** The options that a plan has of its own. */
export function planFlags(command: Command): Command {
  return command
    .option('--by <grouping>', 'region|segment|province|...; repeatable', collect)
    .optionsGroup('Plan:')
    .option(
      '--target <share>',
      'share each region is to reach: 99.5%, rpjpn-2045; or SEGMENT=share of a segment, repeatable',
      collect,
    )
    .option('--until <year>', 'year by whose end it is reached (default: that of a named target)')
    .option('--year <year>', 'first year (default: the year after the counts)')
    .option('--milestone <year=share>', 'coverage by the end of a year on the way', collect)
    .option(
      '--path <path>',
      `${or(PATHS)}: coverage in a line, or the same number each year`,
      'linear',
    )
    .option(
      '--growth <share>',
      'of the potential a year, for all or NAME=share; LOW..HIGH',
      collect,
    )
    .option(
      '--lapse <share>',
      'of members who pay for themselves, who leave a year; LOW..HIGH',
      '0%',
    )
    .option(
      '--verified <share>',
      'of the uncovered who can be found and are eligible; LOW..HIGH',
      '1',
    )
    .option('--each-segment', 'each segment of a region rises to the target by itself')
    .option('--subsidised <n>', 'members public money already pays, where no column has them')
    .option('--renew <share>', 'of the subsidised that is renewed each year', '100%')
    .option('--carry <share>', 'of those enrolled that is paid for in later years', '100%')
    .option(
      '--stay <share>',
      'of those no longer paid for that stays and pays for itself; the others leave',
      '0%',
    )
    .option(
      '--wage-growth <share>',
      'of wages, minimum wages and the JP cap a year after the last known; LOW..HIGH',
    )
    .option('--prices <year>', 'all years so far also at the wages of this year')
    .option('--start-month <month>', 'month of the year in which people join, 1 to 12', '1')
    .option(
      '--spread <way>',
      `${or(SPREADS)}: all on its first day, or evenly to December`,
      'start',
    )
    .option('--as-of <month>', 'price every month with the values in force in this one');
}

/** Declares `ucj plan`: year by year to a target. */
export function planCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('plan')
    .summary('year by year to a target: members, enrolments, budget')
    .description(
      'Plans the years to a target: members, who joins and leaves, and the premium budget.',
    )
    .argument('[file...]', 'CSV, TSV or XLSX tables, read as one; - is standard input');
  inputFlags(command);
  planFlags(selectionFlags(command));
  priceFlags(command);
  settingsFlags(command);
  whyFlag(answerFlags(command));
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw) => {
      done(await (await import('./run.js')).runPlan(files, raw, context));
    });
}
