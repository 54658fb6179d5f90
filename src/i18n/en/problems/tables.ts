import type { ProblemTexts } from '../../words.js';
import { counted } from '../counted.js';
import { marked } from './parts.js';

/** Problems of tables as a whole. */
export const tables = {
  'broken-quote': {
    what: () => 'a quotation mark is opened and not closed, or is inside an unquoted cell',
    rule: 'A cell with quotation marks is quoted whole, and marks inside it are doubled: "a ""b"" c".',
    fix: () => 'Correct the cell, or export the table again as CSV.',
  },
  'ragged-row': {
    what: ({ value, other }) =>
      `the row has ${counted(marked(value), 'cell')}, the header row ${marked(other)}`,
    rule: 'Every row has a cell for each column.',
    fix: () => 'Look for a delimiter inside a cell that is not quoted.',
  },
  'no-counts': {
    what: () => 'no row has both counts: all are left out',
    rule: 'A row counts where potential and registered are both given.',
    fix: () =>
      'Fill in the counts; --missing zero reads empty ones as 0. Tables that are joined have the same regions, segments and periods.',
  },
  'segments-mixed': {
    what: ({ other }) => `this file has no segments, and ${other} has some`,
    rule: 'A total of all workers next to some of its segments would count people twice.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Without --wide segment, take the column of all: --column ${suggestion}`
        : 'Give this one a segment column, or the other one row for each region: the sum of its segments.',
  },
  'one-column-twice': {
    what: ({ column }) => `"${column}" would be potential and registered at once`,
    rule: 'Potential and registered are two columns, or columns of two files or sheets.',
    fix: () =>
      'Give each count a file of its own, or call the sheets "Potensi" and "Peserta": then each is read from its own.',
  },
  'join-unmatched': {
    what: ({ value, other }) => `"${value}" has no row in ${other}`,
    rule: 'Tables are joined on region, segment and period; each row needs its other half.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : '--unmatched zero takes 0 for the other count, --unmatched skip leaves the row out.',
  },
  'people-list': {
    what: () => 'this is a list of people',
    rule: 'ucj counts workers; names and identity numbers are personal data and have no place in a budget.',
    fix: () => 'Give counts per region and segment.',
  },
  'too-many-columns': {
    what: ({ value }) => `this row has ${marked(value)} columns`,
    rule: ({ other }) => `At most ${marked(other)} columns are read.`,
    fix: () => 'Check the delimiter (--delimiter), or export the table again.',
  },
  'line-too-long': {
    what: ({ value }) => `this line has more than ${marked(value)} bytes`,
    rule: 'No row of a table is so long.',
    fix: () => 'The file is no table, or has lost its line ends: export it again.',
  },
  'too-many-lines': {
    what: ({ value }) => `the file has more than ${marked(value)} lines`,
    rule: 'All rows are held in memory, some 70 bytes each: so many take 2 GB.',
    fix: () => 'Split the table, by period or by province.',
  },
  'rows-above-head': {
    what: ({ other }) => `this row with numbers is above the column headers (line ${other})`,
    rule: 'One table per sheet is read; titles above it have no numbers.',
    fix: () => 'Put other tables into files of their own, or remove the row.',
  },
  'second-table': {
    what: ({ value }) => `another table begins here: "${value}"`,
    rule: 'A file or sheet holds one table; rows below another header may count something else.',
    fix: ({ line }) =>
      `Delete line ${line} and all below it, or put them into a file of their own.`,
  },
  'region-numbers': {
    what: ({ column, value }) => `"${column}" holds numbers (${value}), not names of regions`,
    rule: 'The most detailed column of regions has their names.',
    fix: ({ list: heads }) =>
      `Choose another column: --column region="${heads?.[0] ?? 'NAME'}"; or, for codes: --column region_code="NAME".`,
  },
  'unit-elsewhere': {
    what: ({ value }) => `"${value}" mentions thousands or millions`,
    rule: ({ other }) =>
      `The unit of a column belongs in its own header (line ${other}), so that nothing is read a thousandfold too small.`,
    fix: () =>
      'Write it into the header of each column it applies to, such as "Potensi (ribu orang)", and remove it here.',
  },
  'not-people': {
    what: ({ value }) => `"${value}" says that these numbers are not counts of people`,
    rule: 'Potential, registered and subsidised are counts of people.',
    fix: () =>
      'Choose a column of people (--column) or keep the rows of people alone, or give the counts of people.',
  },
  'unit-unclear': {
    what: ({ value }) => `"${value}" names a unit that is not understood`,
    rule: 'A unit is thousands or millions of people, so that nothing is read a thousandfold too small.',
    fix: () =>
      'Write it as (orang), (ribu orang) or (juta orang), with the numbers that go with it.',
  },
  'units-differ': {
    what: ({ value, other }) => `"${value}" is another unit than the header of "${other}" has`,
    rule: 'The numbers of a column have one unit, or each row says its own.',
    fix: () => 'Correct the one that is wrong.',
  },
  'nameless-numbers': {
    what: ({ value }) => `a column without a name holds numbers after the counts (${value})`,
    rule: 'Where the comma separates columns, 4,120 without quotation marks is 4 and 120.',
    fix: () => 'Quote numbers with commas, or write them without; name the column if it is one.',
  },
  'no-rows': {
    what: () => 'there are column names but no rows',
    rule: 'A table has a line of column names and at least one row.',
    fix: () => 'Export it again.',
  },
  'stdin-twice': {
    what: () => '- is given twice',
    rule: 'Standard input can be read once.',
    fix: () => null,
  },
} satisfies Partial<ProblemTexts>;
