import { gapResult } from '../../budget/compute.js';
import { answer } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import { ANSWER, DERIVATION } from '../../cli/format-choice.js';
import { GROUPINGS, type Grouping } from '../../core/vocabulary.js';
import { type PlanResult, planResult } from '../../planning/result.js';
import { refuse } from '../../problem/problem.js';
import { NONE_GIVEN, type RawGap } from '../gap/raw.js';
import { outletsFor, type Prepared, prepare } from '../gap/run.js';
import { loadPlanWords } from './load-words.js';
import { planRequest, type RawPlan } from './options.js';
import { planView } from './view.js';

/** What a plan cannot be grouped by: who pays changes over the years, and a period is their start. */
const NOT_BY: readonly Grouping[] = ['payer', 'period'];

/** The options of a budget as a plan has them: whole years, of groups it can follow. */
export function planBudget(raw: RawPlan): RawGap {
  const by = raw.by?.join().split(',') ?? [];
  const wrong = NOT_BY.find((grouping) => by.includes(grouping));
  if (wrong)
    refuse({
      code: 'bad-choice',
      option: '--by',
      value: wrong,
      list: GROUPINGS.filter((grouping) => !NOT_BY.includes(grouping)),
    });
  return { ...NONE_GIVEN, ...raw, months: '12', verified: '1' };
}

/** Plans the years of what was read. */
export function planOf({ request, table, reference }: Prepared, raw: RawPlan): PlanResult {
  const gap = gapResult(table, request, reference);
  const cells = gap.regions.cells.map(({ cell }) => cell);
  return planResult(gap, planRequest(raw, request, cells), request, reference);
}

/** Runs `ucj plan`: reads as `ucj gap` does, then lives through the years. Gives the exit status. */
export async function runPlan(
  files: readonly string[],
  raw: RawPlan,
  context: Context,
): Promise<number> {
  const prepared = await prepare(files, planBudget(raw), context, raw.why ? DERIVATION : ANSWER);
  const { voice, wanted } = prepared;
  const result = planOf(prepared, raw);
  const outlets = outletsFor(wanted, result.gap, context);
  const plan = await loadPlanWords(voice.language);
  const view = planView(result, { ...voice, plan });
  await answer(view, outlets, raw, voice, context);
  return EXIT.done;
}
