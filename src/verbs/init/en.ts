import { counted } from '../../i18n/en/counted.js';

/** What a table to fill in has, as it is written. */
interface BlankFacts {
  readonly rows: string;
  readonly regions: string;
  readonly segments: string;
  readonly period: string;
}

/** Words of files to begin with. */
export const init = {
  /** Names of the files, without their endings. */
  files: { table: 'ucj-table', sources: 'ucj-sources' },
  heads: {
    region_code: 'region_code',
    region: 'region',
    segment: 'segment',
    period: 'period',
    potential: 'potential',
    registered: 'registered',
    subsidised: 'subsidised',
    status: 'status',
  },
  sourceHeads: {
    source: 'source',
    payer: 'payer',
    amount: 'amount',
    segments: 'segments',
    regions: 'regions',
    ceiling: 'ceiling',
    from: 'from',
    to: 'to',
    order: 'order',
  },
  /** The status of rows whose counts are made up. */
  illustrative: 'illustrative',
  /** Names of sheets. */
  sheets: { table: 'Table', lists: 'Lists', help: 'How to fill in' },
  /** What is said beside a cell that a count is typed into, by its column. */
  counts: {
    potential: 'Workers who could be insured. Blank where it is not known.',
    registered: 'Active members among them. Blank where it is not known; 0 is none.',
    subsidised: 'Members whose premium public money already pays.',
  },
  wholeNumber: 'A whole number of people, 0 or more.',
  /** What is said of a name that is not in a list, which may be right all the same. */
  notListed: 'This is not in the list. It is read all the same, if it is what you mean.',
  /** How a table is filled in, a sentence a line; `table` is its file. */
  howTo: (table: string): readonly string[] => [
    'One row is one region, segment and month. Remove rows that do not apply, and add those that are missing.',
    'Potential: workers who could be insured. Registered: active members among them. Subsidised: members whose premium public money already pays.',
    'Leave blank what is not known: such a row is left out of every figure, and reported. 0 means nobody.',
    'Codes and names of regions, and segments, are in the sheet Lists. A district may be replaced by its villages, but not listed together with them.',
    `ucj check ${table} says what is left to fill in and what is doubtful; ucj gap ${table} counts and prices.`,
  ],
  /** That files were written; an example has counts that are made up, and the command to try. */
  example: (files: readonly string[], table: string) =>
    `written: ${files.join(', ')}. The counts are made up: replace the rows by your own, then ucj gap ${table}`,
  /** The same of a table to fill in, and the command that says what is left to do. */
  blank: (
    files: readonly string[],
    table: string,
    { rows, regions, segments, period }: BlankFacts,
  ) =>
    `written: ${files.join(', ')}. ${counted(rows, 'row')} to fill in: ${counted(regions, 'region')}, ${counted(segments, 'segment')}, ${period}. ucj check ${table} says what is left to fill in.`,
};
