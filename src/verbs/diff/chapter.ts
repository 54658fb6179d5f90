import { chapter } from '../counts/chapter.js';
import { COMPARED, COMPARISON } from './options.js';

/** A comparison of two periods, or of two sets of options, as a chapter of a report: its period is the side after. */
export const diffChapter = chapter({
  own: COMPARISON,
  options: COMPARED,
  answer: async (run, { prepared }) => {
    const { diffIn, shownDiff } = await import('./run.js');
    const { askedOf } = await import('./sides.js');
    const { options } = run;
    const { period, to, a, b } = options;
    const isNamed = period !== null && period !== 'latest-each';
    const isOfPeriods = a === null && b === null;
    const own = isOfPeriods
      ? { ...options, period: null, to: to ?? (isNamed ? period : null) }
      : options;
    const asked = { ...run, options: own };
    const tables = [prepared.table, prepared.table] as const;
    const result = await diffIn(tables, askedOf(asked, false), asked);
    const view = await shownDiff(result, false, run.wording);
    const { inputs, tariffs } = result.after.result;
    return { view, inputs, tariffs };
  },
});
