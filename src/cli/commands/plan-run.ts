import { gapResult } from '../../budget/compute.js';
import { GROUPINGS, type Grouping } from '../../core/vocabulary.js';
import { loadPlanWords } from '../../i18n/language.js';
import { type PlanResult, planResult } from '../../planning/result.js';
import { refuse } from '../../problem/problem.js';
import type { Look } from '../../report/look.js';
import type { PlanLook } from '../../report/plan/columns.js';
import { planCsv, planJson } from '../../report/plan/data.js';
import { planPiece } from '../../report/plan/piece.js';
import { planTable } from '../../report/plan/table.js';
import { remarksBeside } from '../../report/plan/words.js';
import { type Context, EXIT } from '../context.js';
import { ANSWER, DERIVATION } from '../format-choice.js';
import { answer } from './answer.js';
import { NONE_GIVEN, type RawGap } from './gap-raw.js';
import { outletsFor, type Prepared, prepare } from './gap-run.js';
import { planRequest, type RawPlan } from './plan-options.js';

/** What a plan cannot be grouped by: who pays changes over the years, and a period is their start. */
const NOT_BY: readonly Grouping[] = ['payer', 'period'];

const FORMS = {
  table: planTable,
  piece: planPiece,
  csv: planCsv,
  json: planJson,
  remarks: remarksBeside,
};

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
  const look = (plain: Look): PlanLook => ({ ...plain, plan });
  await answer(result, { ...FORMS, look }, outlets, raw, voice, context);
  return EXIT.done;
}
