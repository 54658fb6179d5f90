import { chapter } from '../counts/chapter.js';
import { VERIFY } from './options.js';

/** Published sums, as a chapter of a report. A file of claims is an input as the tables are. */
export const verifyChapter = chapter({
  own: VERIFY,
  options: VERIFY,
  words: Number.POSITIVE_INFINITY,
  isBeside: true,
  answer: async ({ words, options, wording, settings, context }, { months }) => {
    const { shownClaims, verifyOf } = await import('./run.js');
    const month = options.month ?? months.first;
    const result = await verifyOf(words, options, month, settings, context);
    const inputs = result.files.map(({ path, chunks }) => ({ path, chunks, rows: null }));
    return { view: await shownClaims(result, wording), inputs, tariffs: [] };
  },
});
