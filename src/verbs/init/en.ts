import { counted } from '../../i18n/en/counted.js';
import type { InitWords } from './texts.js';

/** Words of files to begin with. */
export const init: InitWords = {
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
  illustrative: 'illustrative',
  sheets: { table: 'Table', lists: 'Lists', help: 'How to fill in' },
  counts: {
    potential: 'Workers who could be insured. Blank where it is not known.',
    registered: 'Active members among them. Blank where it is not known; 0 is none.',
    subsidised: 'Members whose premium public money already pays.',
  },
  wholeNumber: 'A whole number of people, 0 or more.',
  notListed: 'This is not in the list. It is read all the same, if it is what you mean.',
  howTo: (table) => [
    'One row is one region, segment and month. Remove rows that there are none of, and add those that are missing.',
    'Potential: workers who could be insured. Registered: active members among them. Subsidised: members whose premium public money already pays.',
    'Leave blank what is not known: such a row is left out of every figure, and said. 0 means nobody.',
    'Codes and names of regions, and segments, are in the sheet Lists. A district may have its villages in place of itself, not beside itself.',
    `ucj check ${table} says what is left to fill in and what is doubtful; ucj gap ${table} counts and prices.`,
  ],
  example: (files, table) =>
    `written: ${files.join(', ')}. The counts are made up: replace the rows by your own, then ucj gap ${table}`,
  blank: (files, table, { rows, regions, segments, period }) =>
    `written: ${files.join(', ')}. ${counted(rows, 'row')} to fill in: ${counted(regions, 'region')}, ${counted(segments, 'segment')}, ${period}. ucj check ${table} says what is left to fill in.`,
};
