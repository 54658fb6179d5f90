import { DERIVATION } from '../../cli/format-choice.js';
import type { ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { MESSAGES, SETTINGS, writing } from '../../cli/options/output.js';
import { type Run, verb, verbWith } from '../../cli/verb.js';
import { refuse } from '../../problem/problem.js';
import { FORMAT_NAMES } from '../../render/format.js';
import { gapRequest, usual } from '../counts/request.js';
import { explainFundCommand } from '../fund/command.js';
import { type GapVerb, showGap } from '../gap/run.js';
import { explainView } from '../gap/view.js';
import { explainPlanCommand } from '../plan/command.js';
import { explainShareCommand } from '../share/command.js';
import { explainTrendCommand } from '../trend/command.js';

const EXPLAIN: GapVerb = {
  offered: { ...DERIVATION, withWhy: FORMAT_NAMES },
  view: explainView,
  workbook: null,
};

const AFTER = `
Examples:
  $ ucj explain data/banten.csv --region 36.04 --segment petani
  $ ucj explain data/banten.csv --region 36.04 --segment petani --payer zakat --lang id
  $ ucj explain data/papua-barat-2023.csv --region Kaimana --format json
  $ ucj explain plan data/banten.csv --region 36.02 --target 60% --until 2028
  $ ucj explain fund data/banten.csv --sources sources.csv --region 36.02
  $ ucj explain trend 2024-12.csv 2025-12.csv --region 36.02 --target 60%

It takes the options of ucj gap that choose rows and a budget, and derives the figures that
ucj gap gives with the same options. ucj explain plan, share, fund and trend take the options of those verbs;
--region and --segment choose what is planned, shared or compared, and of an allocation the rows that are
explained. Files that are called plan, share, fund or trend are ./plan, ./share, ./fund and ./trend.`;

const OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...BUDGET,
  ...SETTINGS,
  ...writing(FORMAT_NAMES, 'table, a readable tree'),
  ...MESSAGES,
};

async function runExplain(run: Run<ValuesOf<typeof OPTIONS>>): Promise<number> {
  const { words: files, typed, context } = run;
  if (run.options.region.length === 0 && files.length > 0)
    refuse({ code: 'missing-option', option: '--region', suggestion: '--region NAME' });
  const asked = { ...usual(), ...run.options, why: true };
  const options = { ...asked, excel: false, totals: false, verbose: false };
  return showGap({ ...run, options }, gapRequest(asked, typed, false, context.today), EXPLAIN);
}

const explainGap = verb({
  name: 'explain',
  summary: 'how the figures of a region and segment come about',
  description:
    'Derives each figure of a region and segment: file, line and column, formula, tariff and law.',
  takes: ['[file...]', 'CSV or TSV tables, read as one; - is standard input'],
  options: OPTIONS,
  after: AFTER,
  run: runExplain,
});

/** `ucj explain`: the derivation of the figures of chosen rows; of plans, quotas, allocations and trends too. */
export const explainCommand = verbWith(explainGap, [
  explainPlanCommand,
  explainShareCommand,
  explainFundCommand,
  explainTrendCommand,
]);
