/** Words of a series of periods. */
export const series = {
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
  /** Members of all periods as a line of characters, with the first and the last. */
  spark: (line: string, first: string, last: string) => `Members ${first} ${line} ${last}`,
  lineTitle: 'Members by period',
  /** What the line shows, for those who do not see it. */
  said: (first: string, last: string, least: string, most: string) =>
    `${first}; ${last}. Lowest ${least}, highest ${most}.`,
};

/** The words of a series of periods. */
export type SeriesWords = typeof series;
