/** The words of a series of periods. */
export interface SeriesWords {
  readonly title: string;
  readonly heads: Readonly<
    Record<'period' | 'members' | 'change' | 'overYear' | 'coverage' | 'mark', string>
  >;
  readonly jumped: string;
  /** Members of all periods as a line of characters, with the first and the last. */
  readonly spark: (line: string, first: string, last: string) => string;
  readonly lineTitle: string;
  /** What the line shows, for those who do not see it. */
  readonly said: (first: string, last: string, least: string, most: string) => string;
}
