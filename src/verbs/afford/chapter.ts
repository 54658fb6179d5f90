import { yearOf } from '../../core/month.js';
import { refuse } from '../../problem/problem.js';
import { chapter } from '../counts/chapter.js';
import { AFFORD } from './options.js';

/** What an amount pays for, as a chapter of a report: in the year of its budget unless it says otherwise. */
export const affordChapter = chapter({
  own: AFFORD,
  options: AFFORD,
  words: 1,
  isBeside: true,
  answer: async ({ words: [amount], options: given, wording, settings, context }, { months }) => {
    const { affordOf, shownAfforded } = await import('./run.js');
    if (amount === undefined)
      refuse({ code: 'missing-argument', value: 'amount', other: 'afford' });
    const hasMonths = given.paidThrough !== null || given.months?.kind === 'range';
    const year = given.year ?? (hasMonths ? null : yearOf(months.last));
    const result = await affordOf(amount, { ...given, year }, settings, context);
    return { view: await shownAfforded(result, wording), inputs: [], tariffs: [] };
  },
});
