import { chapter } from '../counts/chapter.js';
import { preparedFor } from '../counts/prepare.js';
import { PLAN, PLANNED } from './options.js';

/** The years of a plan, as a chapter of a report. */
export const planChapter = chapter({
  own: PLAN,
  options: PLANNED,
  answer: async ({ options, typed, wording, context }, { prepared }) => {
    const { planBudget, planOf, shownPlan } = await import('./run.js');
    const request = planBudget(options, typed, context.today);
    const result = planOf(await preparedFor(prepared, request, options.tariffs, context), options);
    const view = await shownPlan(result, wording);
    return { view, inputs: result.gap.inputs, tariffs: result.tariffs };
  },
});
