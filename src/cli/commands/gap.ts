import { Command } from 'commander';
import {
  BASES,
  GROUPINGS,
  PAYERS,
  PROGRAMMES,
  RISKS,
  SCHEMES,
  SECTORS,
  SORTS,
} from '../../core/vocabulary.js';
import { LANGUAGES } from '../../i18n/marks.js';
import { FORMAT_NAMES } from '../../report/format.js';
import { COLOR_WAYS } from '../color.js';
import type { Context } from '../context.js';
import type { GivenGap } from './gap-options.js';
import { runGap } from './gap-run.js';

/** Options that can be repeated have no default in the help; none given is an empty list. */
const NONE_GIVEN = {
  column: [],
  by: [],
  region: [],
  segment: [],
  programmes: [],
  payer: [],
  wage: [],
  income: [],
  scheme: [],
  sector: [],
  risk: [],
  premium: [],
  output: [],
};

const or = (values: readonly string[]) => values.join('|');

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

const EXAMPLES = `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk
  $ ucj gap data/banten.csv --region 36.04 --target 60%
  $ ucj gap data/banten.csv --by region --sort coverage --top 3
  $ ucj gap data/banten.csv --payer petani=zakat --months 9 -o gap.csv
  $ ucj gap data/papua-barat-2023.csv --format json --fail-below 80

Rounding: counts and rupiah are whole and exact. Percentages are rounded half up, and never to
100 from below or to 0 from above. A premium in percent is rounded half up to whole rupiah per
worker, month, programme and side. --fail-below uses the exact ratio.

Exit status: 0 done; 1 --fail-below did not hold; 2 refused; 3 output not written; 70 a defect.`;

/** Declares \`ucj gap\`. Every value is text here; \`gap-options\` gives it its meaning. */
export function gapCommand(context: Context, done: (status: number) => void): Command {
  return new Command('gap')
    .summary('coverage, uncovered workers and yearly premium budget')
    .description(
      'Computes coverage, uncovered workers and the yearly premium budget per region and segment.',
    )
    .argument('[file...]', 'CSV or TSV tables, read as one; - is standard input')

    .optionsGroup('Input:')
    .option(
      '--column <role=head>',
      'which column is which, e.g. potential="Jumlah Potensi"',
      collect,
    )
    .option(
      '--period <period>',
      'year or month of the counts, or latest-each (default: the newest)',
    )
    .option('--basis <basis>', `what potential counts: ${or(BASES)}`)
    .option('--missing <way>', 'rows without a count: skip|zero|error', 'skip')
    .option('--duplicates <way>', 'the same cell twice: error|sum', 'error')
    .option('--delimiter <mark>', 'comma|semicolon|tab (default: found by the head)')

    .optionsGroup('Choosing:')
    .option('--by <grouping>', `${or(GROUPINGS)}; repeatable`, collect)
    .option('--region <region>', 'name or code, a code takes all below it; repeatable', collect)
    .option(
      '--segment <segment>',
      'segment; repeatable. Names the segment of a file without any',
      collect,
    )
    .option('--sort <order>', `${or(SORTS)} (default: region code)`)
    .option('--top <n>', 'the first n rows; totals cover all')

    .optionsGroup('Budget:')
    .option('--target <share>', 'share to reach, 99.5%, or a named target such as rpjpn-2045')
    .option('--year <year>', 'budget year (default: the year after the counts)')
    .option('--months <months>', 'last n months of the year, or 2026-04..2026-12', '12')
    .option('--programmes <list>', `${or(PROGRAMMES)} (default: jkk,jkm)`, collect)
    .option('--payer <payer>', `${or(PAYERS)}, or SEGMENT=payer`, collect)
    .option(
      '--wage <wage>',
      'monthly wage of wage earners: AMOUNT|umk|ump|siltap, or SEGMENT=wage',
      collect,
    )
    .option(
      '--income <amount>',
      'monthly income of the self-employed (default: lowest band)',
      collect,
    )
    .option('--scheme <segment=scheme>', or(SCHEMES), collect)
    .option('--sector <sector>', `${or(SECTORS)}, or SEGMENT=sector`, collect)
    .option('--risk <class>', `JKK class of wage earners: ${or(RISKS)}, or SEGMENT=class`, collect)
    .option('--contract-months <n>', "length of migrant workers' contracts")
    .option('--relief <way>', 'none prices without any relief; auto as the law has it', 'auto')
    .option('--premium <amount>', 'flat monthly premium instead of the catalogue', collect)
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue')
    .option('--subsidised <n>', 'members public money already pays, where no column has them')
    .option('--renew <share>', 'share of the subsidised that is renewed', '100%')
    .option('--verified <share>', 'share of the expansion that verification leaves', '1')
    .option('--lines', 'amounts per agency, programme and side: volume x months x unit price')

    .optionsGroup('Output:')
    .option('--format <format>', `${or(FORMAT_NAMES)} (default: table on a terminal, else csv)`)
    .option(
      '-o, --output <file>',
      'write a file; its ending names the format. {period} and {today} are filled in',
      collect,
    )
    .option('--excel', 'CSV that Excel opens right in Indonesia')
    .option('--totals', 'add a totals row to csv, tsv, ndjson')
    .option('--fail-below <percent>', 'exit 1 where total coverage is below')
    .option('--each', 'with --fail-below: exit 1 where any row is below')
    .option(
      '--lang <language>',
      `${or(LANGUAGES)} (default: UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, else en)`,
    )
    .option('--color <when>', or(COLOR_WAYS), 'auto')
    .option('--quiet', 'no notes on standard error, only errors')
    .option('--verbose', 'say what was detected')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw: GivenGap) => {
      done(await runGap(files, { ...NONE_GIVEN, ...raw }, context));
    });
}
