import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import {
  budgetFlags,
  inputFlags,
  selectionFlags,
  settingsFlags,
  voiceFlags,
  writingFlags,
} from '../../cli/flags.js';
import { DERIVATION } from '../../cli/format-choice.js';
import { refuse } from '../../problem/problem.js';
import { FORMAT_NAMES } from '../../render/format.js';
import { type GivenGap, NONE_GIVEN } from '../gap/raw.js';
import { type GapVerb, runGap } from '../gap/run.js';
import { explainView } from '../gap/view.js';

const EXPLAIN: GapVerb = {
  offered: { ...DERIVATION, withWhy: FORMAT_NAMES },
  view: explainView,
  workbook: null,
};

const EXAMPLES = `
Examples:
  $ ucj explain data/banten.csv --region 36.04 --segment petani
  $ ucj explain data/banten.csv --region 36.04 --segment petani --payer zakat --lang id
  $ ucj explain data/papua-barat-2023.csv --region Kaimana --format json
  $ ucj explain plan data/banten.csv --region 36.02 --target 60% --until 2028
  $ ucj explain fund data/banten.csv --sources sources.csv --why-of 36.02

It takes the options of ucj gap that choose rows and a budget, and derives the figures that
ucj gap gives with the same options. ucj explain plan and ucj explain fund are ucj plan --why and
ucj fund --why, with the options of those; files that are called plan or fund are ./plan and ./fund.`;

/** Declares `ucj explain`: the derivation of the figures of chosen rows. */
export function explainCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('explain')
    .summary('how the figures of a region and segment come about')
    .description(
      'Derives each figure of a region and segment: file, line and column, formula, tariff and law.',
    )
    .argument('[file...]', 'CSV or TSV tables, read as one; - is standard input');
  inputFlags(command);
  selectionFlags(command);
  budgetFlags(command);
  settingsFlags(command);
  writingFlags(command, FORMAT_NAMES, 'table, a readable tree');
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw: GivenGap) => {
      const all = { ...NONE_GIVEN, ...raw, why: true } as const;
      if (all.region.length === 0 && files.length > 0)
        refuse({ code: 'missing-option', option: '--region', suggestion: '--region NAME' });
      done(await runGap(files, all, context, EXPLAIN));
    });
}
