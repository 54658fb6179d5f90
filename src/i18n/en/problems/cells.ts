import type { ProblemTexts } from '../../words.js';
import { list } from './parts.js';

/** Problems of cells. */
export const cells = {
  'count-text': {
    what: ({ value }) => `"${value}" is not a count`,
    rule: 'A count is a whole number of people, digits only: 1234.',
    fix: () => 'Correct the cell; leave it empty if the number is not known.',
  },
  'count-negative': {
    what: ({ value }) => `"${value}" is negative`,
    rule: 'A count of people is 0 or more.',
    fix: () => 'Correct the cell; leave it empty if the number is not known.',
  },
  'count-fraction': {
    what: ({ value }) => `"${value}" is not a whole number`,
    rule: 'A count is a whole number of people, digits only: 1234.',
    fix: () => 'Correct the cell; if the column counts thousands, write the people out.',
  },
  'count-grouped': {
    what: ({ value }) => `"${value}" is not written as the other numbers of its column`,
    rule: 'A column is written in one way: thousands marks everywhere the same, or nowhere.',
    fix: () =>
      'Correct the cell, or say how the file is written: --numbers id (1.234) or en (1,234).',
  },
  'count-exponent': {
    what: ({ value }) => `"${value}" has an exponent, which keeps a few digits only`,
    rule: 'A count is written with all of its digits.',
    fix: () => 'Format the column as a number without decimals and export it again.',
  },
  'count-undecided': {
    what: ({ value, other }) =>
      `"${value}" could have a thousands mark or decimals; ${other} makes that unclear`,
    rule: 'A column is written in one way: thousands marks everywhere the same, or nowhere.',
    fix: () => 'Say how the file is written: --numbers id (1.234 is 1234) or en (1,234 is 1234).',
  },
  'count-too-large': {
    what: ({ value }) => `"${value}" is too large`,
    rule: 'Counts go up to 999,999,999: Indonesia has fewer than 300 million people.',
    fix: () => 'Check whether the column holds something other than counts of people.',
  },
  'count-missing': {
    what: () => 'the count is missing',
    rule: '--missing error refuses rows without a count.',
    fix: () => '--missing skip leaves them out, --missing zero reads them as 0.',
  },
  'formula-uncomputed': {
    what: ({ value }) => `the formula ${value} was never computed`,
    rule: 'The number saved with a formula is read; a formula that was never computed is not 0.',
    fix: () => 'Open the workbook in Excel or LibreOffice, save it, and read it again.',
  },
  'rse-text': {
    what: ({ value }) => `"${value}" is not a relative standard error`,
    rule: 'A percentage from 0 to 1,000: 12.5 or 12.5%. 0 is a potential that was counted, not estimated.',
    fix: () =>
      'Write the error as a percentage of the estimate. Leave it empty if it is not known.',
  },
  'rse-ratio': {
    what: ({ value }) => `"${value}" is below 1: a percentage, or a share`,
    rule: 'A relative standard error is a percentage; below 1 it needs the % sign, or a column header that says percent.',
    fix: ({ value }) => `Write ${value}% if it is a percentage; a share of 0.12 is 12%.`,
  },
  'wage-text': {
    what: ({ value }) => `"${value}" is not a wage`,
    rule: 'Full rupiah a month, at least Rp100,000, in digits: 5210377, 5210377.50 or Rp5.210.377.',
    fix: () => 'Write millions out: 5.1 million is 5100000. Leave it empty if it is not known.',
  },
  'state-unknown': {
    what: ({ value }) =>
      value
        ? `"${value}" does not say whether these members are active`
        : 'nothing says whether these members are active',
    rule: 'Only active members are registered, and this column separates them from the others.',
    fix: ({ column }) => `Write Aktif or Non Aktif into "${column}".`,
  },
  'none-active': {
    what: ({ column, value }) => `no row of "${column}" has active members ("${value}")`,
    rule: 'Only active members count as registered: nobody pays for the others, and they are not insured.',
    fix: () => 'Give the rows of active members.',
  },
  'inactive-potential': {
    what: ({ value, other }) =>
      `${value}: no row of active members has the potential of this row, ${other}`,
    rule: 'Rows of members who are not active are left out, and no potential may be lost with them.',
    fix: () =>
      'Give the row of active members the potential of the region, and 0 members where it has none.',
  },
  'word-unknown': {
    what: ({ value }) => `"${value}" is not one of the words of this column`,
    rule: ({ list: values }) => `Allowed: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'period-text': {
    what: ({ value }) => `"${value}" is not a period`,
    rule: 'A year or a month (2025, 2025-11, 11/2025, November 2025, Nov-25), or a day of it (30/11/2025, 1-Nov-25).',
    fix: ({ suggestion, list: [dayFirst, monthFirst] = [] }) =>
      dayFirst
        ? `Day and month can be swapped: write ${dayFirst} or ${monthFirst}.`
        : suggestion
          ? `Write it as ${suggestion}, if that is meant.`
          : 'Write the month as 2025-11.',
  },
  'period-mixed': {
    what: ({ value, other }) => `${value} is a year, but there are months too: ${other}`,
    rule: 'Periods of one table are all years or all months.',
    fix: () => 'Split the table, and read one part at a time.',
  },
} satisfies Partial<ProblemTexts>;
