import { MONTHS, RENEWAL, TARGET, VERIFIED } from '../../cli/options/budget.js';
import { chapter } from '../counts/chapter.js';
import { preparedFor } from '../counts/prepare.js';
import { FUND, FUNDED } from './options.js';

/** Sources that are spent, as a chapter of a report. */
export const fundChapter = chapter({
  own: { ...FUND, ...TARGET, ...MONTHS, ...RENEWAL, ...VERIFIED },
  options: FUNDED,
  answer: async ({ options, typed, wording, context }, { prepared }) => {
    const { fundBudget, fundOf, shownFund } = await import('./run.js');
    const request = fundBudget(options, typed, context.today);
    const under = await preparedFor(prepared, request, options.tariffs, context);
    const result = await fundOf(under, options, null, context);
    const { inputs, tariffs } = result.gap;
    return { view: await shownFund(result, wording), inputs, tariffs };
  },
});
