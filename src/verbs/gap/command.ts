import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import {
  budgetFlags,
  gateFlags,
  groupingFlags,
  inputFlags,
  selectionFlags,
  settingsFlags,
  voiceFlags,
  whyFlag,
  writingFlags,
} from '../../cli/flags.js';
import { FORMAT_NAMES } from '../../render/format.js';
import { type GivenGap, NONE_GIVEN } from './raw.js';
import { runGap } from './run.js';

const EXAMPLES = `
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

/** Declares `ucj gap`. Every value is text here; `options.ts` gives it its meaning. */
export function gapCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('gap')
    .summary('coverage, uncovered workers and yearly premium budget')
    .description(
      'Computes coverage, uncovered workers and the yearly premium budget per region and segment.',
    )
    .argument('[file...]', 'CSV or TSV tables, read as one; - is standard input');
  inputFlags(command);
  groupingFlags(selectionFlags(command));
  budgetFlags(command)
    .option('--lines', 'amounts per agency, programme and side: volume x months x unit price')
    .option('--support <cost>', 'with --lines: support cost, AMOUNT or PERCENT of the premiums');
  settingsFlags(command);
  whyFlag(writingFlags(command, FORMAT_NAMES, 'table on a terminal, else csv'))
    .option('--excel', 'CSV that Excel opens right in Indonesia')
    .option('--totals', 'add a totals row to csv, tsv, ndjson');
  gateFlags(command);
  return voiceFlags(command)
    .option('--verbose', 'say what was detected')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw: GivenGap) => {
      done(await runGap(files, { ...NONE_GIVEN, ...raw }, context));
    });
}
