import { gapResult } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { Typed, ValuesOf } from '../../cli/option.js';
import type { Run } from '../../cli/verb.js';
import { type PlanResult, planResult } from '../../planning/result.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { checkSize } from '../counts/limits.js';
import { answerCounts, type Prepared, prepare } from '../counts/prepare.js';
import { gapRequest } from '../counts/request.js';
import type { PLAN_OPTIONS, PlanOptions } from './options.js';
import { planRequest } from './request.js';
import { loadPlanWords } from './texts.js';
import { planView } from './view.js';

/** The budget of a plan: of whole years, whoever can be found. */
export function planBudget(
  options: PlanOptions & { readonly why?: boolean },
  typed: Typed,
  today: string,
): GapRequest {
  const { verified: _, ...asked } = options;
  return gapRequest(asked, typed, today);
}

/** Plans the years of what was read. */
export function planOf({ request, table, reference }: Prepared, options: PlanOptions): PlanResult {
  const gap = gapResult(table, request, reference);
  // A plan has one year at least.
  const { cells } = gap.regions;
  checkSize('plan', cells.length);
  const planned = planRequest(options, request, [...cells]);
  checkSize('plan', cells.length, planned.until - planned.first + 1);
  return planResult(gap, planned, request, reference);
}

/** A plan as a view, in a language. */
export async function shownPlan(result: PlanResult, wording: Wording): Promise<View> {
  const plan = await loadPlanWords(wording.language);
  return planView(result, { ...wording, plan, derivation: plan.derivation });
}

/** Runs `ucj plan`: reads as `ucj gap` does, then lives through the years. */
export async function runPlan(run: Run<ValuesOf<typeof PLAN_OPTIONS>>): Promise<number> {
  const { options, typed, words: files, wording, context } = run;
  const request = planBudget(options, typed, context.today);
  const prepared = await prepare(run, files, request);
  const result = planOf(prepared, options);
  return answerCounts(await shownPlan(result, wording), prepared, result.gap, run);
}
