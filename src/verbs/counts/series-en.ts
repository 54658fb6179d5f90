import type { SeriesWords } from './series-texts.js';

/** Words of a series of periods. */
export const series: SeriesWords = {
  title: 'Period by period',
  heads: {
    period: 'Period',
    members: 'Members',
    change: 'Change',
    overYear: 'Over\na year',
    coverage: 'Coverage',
    mark: '',
  },
  jumped: 'out of the usual',
  spark: (line, first, last) => `Members ${first} ${line} ${last}`,
  lineTitle: 'Members by period',
  said: (first, last, least, most) => `${first}; ${last}. Lowest ${least}, highest ${most}.`,
};
