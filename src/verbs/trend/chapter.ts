import { chapter } from '../counts/chapter.js';
import { preparedFor } from '../counts/prepare.js';
import { OF_CHAPTER, TREND } from './options.js';

/** A trend, as a chapter of a report: the report's period is the one that is looked at. */
export const trendChapter = chapter({
  own: TREND,
  options: OF_CHAPTER,
  answer: async ({ options: given, typed, wording, context }, { prepared }) => {
    const { shownTrend, trendBudget, trendIn } = await import('./run.js');
    const { period, ...own } = given;
    const isNamed = period !== null && period !== 'latest-each';
    const options = { ...own, to: own.to ?? (isNamed ? period : null) };
    const request = trendBudget(options, typed, context.today);
    const result = trendIn(await preparedFor(prepared, request, null, context), options);
    const view = await shownTrend(result, options, wording);
    return { view, inputs: result.gap.inputs, tariffs: [] };
  },
});
