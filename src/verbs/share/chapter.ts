import { MONTHS } from '../../cli/options/budget.js';
import { refuse } from '../../problem/problem.js';
import { chapter } from '../counts/chapter.js';
import { preparedFor } from '../counts/prepare.js';
import { SHARE, SHARED } from './options.js';

/** A quota, as a chapter of a report. */
export const shareChapter = chapter({
  own: { ...SHARE, ...MONTHS },
  options: SHARED,
  words: 1,
  answer: async ({ words: [word], options: given, own, typed, wording, context }, { prepared }) => {
    const { placesOf, shareBudget, shareOf, shownShare } = await import('./run.js');
    if (word !== undefined && own.has('--target'))
      refuse({ code: 'conflict', option: word, value: `--target ${own.get('--target')?.join()}` });
    // A number of places takes the place of the report's target.
    const options = word === undefined ? given : { ...given, target: null };
    const request = shareBudget(options, typed, context.today);
    const under = await preparedFor(prepared, request, options.tariffs, context);
    const result = shareOf(under, options, word === undefined ? null : placesOf(word));
    const { inputs, tariffs } = result.gap;
    return { view: await shownShare(result, wording), inputs, tariffs };
  },
});
