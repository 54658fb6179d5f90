import { chapter } from '../counts/chapter.js';
import { REALISED } from './options.js';

/** A budget and what was paid of it, as a chapter of a report. */
export const realiseChapter = chapter({
  own: REALISED,
  options: REALISED,
  words: 2,
  isBeside: true,
  answer: async ({ words, options, wording, settings, context }) => {
    const { realiseOf, shownRealised } = await import('./run.js');
    const result = await realiseOf(words, options, settings, context);
    const { inputs, tariffs } = result;
    return { view: await shownRealised(result, false, wording), inputs, tariffs };
  },
});
