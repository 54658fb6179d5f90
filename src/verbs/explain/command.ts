import { DERIVATION } from '../../cli/format-choice.js';
import type { ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { A_TREE, MESSAGES, SETTINGS, writing } from '../../cli/options/output.js';
import { type Run, verb, verbWith } from '../../cli/verb.js';
import { refuse } from '../../problem/problem.js';
import { FORMAT_NAMES } from '../../render/format.js';
import { gapRequest, usual } from '../counts/request.js';
import { explainDiffCommand } from '../diff/command.js';
import { explainFundCommand } from '../fund/command.js';
import { type GapVerb, showGap } from '../gap/run.js';
import { explainView } from '../gap/view.js';
import { explainPlanCommand } from '../plan/command.js';
import { explainRealiseCommand } from '../realise/command.js';
import { explainShareCommand } from '../share/command.js';
import { explainTrendCommand } from '../trend/command.js';
import { HELP } from './help.js';

const EXPLAIN: GapVerb = {
  offered: { ...DERIVATION, withWhy: FORMAT_NAMES },
  view: explainView,
  workbook: null,
};

const OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...BUDGET,
  ...SETTINGS,
  ...writing(FORMAT_NAMES, A_TREE),
  ...MESSAGES,
};

async function runExplain(run: Run<ValuesOf<typeof OPTIONS>>): Promise<number> {
  const { words: files, typed, context } = run;
  if (run.options.region.length === 0 && files.length > 0)
    refuse({ code: 'missing-option', option: '--region', suggestion: '--region NAME' });
  const others = { excel: false, totals: false, verbose: false };
  const options = { ...usual(), ...run.options, why: true, ...others };
  return showGap({ ...run, options }, gapRequest(options, typed, context.today), EXPLAIN);
}

const explainGap = verb({
  name: 'explain',
  takes: '[file...]',
  help: HELP,
  options: OPTIONS,
  run: runExplain,
});

/** `ucj explain`: the derivation of the figures of chosen rows; of plans, quotas, allocations, trends, comparisons and budgets too. */
export const explainCommand = verbWith(explainGap, [
  explainPlanCommand,
  explainShareCommand,
  explainFundCommand,
  explainTrendCommand,
  explainDiffCommand,
  explainRealiseCommand,
]);
