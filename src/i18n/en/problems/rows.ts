import type { ProblemTexts } from '../../words.js';
import { counted } from '../counted.js';
import { list, marked } from './parts.js';

/** Problems of rows, regions and totals. */
export const rows = {
  'region-missing': {
    what: ({ value }) => (value ? `"${value}" names no region` : 'the row has no region'),
    rule: 'Every row has a region name or code.',
    fix: () => 'Fill in the cell, or remove the row if it is a total.',
  },
  'segment-missing': {
    what: ({ value }) => (value ? `"${value}" names no segment` : 'the row has no segment'),
    rule: 'Every row has a segment where the table has such a column.',
    fix: () => 'Fill in the cell.',
  },
  'period-missing': {
    what: ({ other }) => `the row has no period, but others have: ${other}`,
    rule: 'Either every row of the input has a period or none has.',
    fix: () => 'Fill in the cell, add a column "period", or read the files apart.',
  },
  'code-missing': {
    what: ({ value, other }) => `"${value}" has no region code here, and one at ${other}`,
    rule: 'A region is identified by its code; without one it would count as another region.',
    fix: () => 'Fill in the code.',
  },
  'code-lost': {
    what: ({ value }) => `"${value}" is what a spreadsheet left of a region code`,
    rule: 'Taken for a number or a day, a code loses digits: which region was meant cannot be known.',
    fix: () =>
      'Format the column as text and write the codes again, or give the names of the regions.',
  },
  'code-name-differ': {
    what: ({ value, other }) => `"${value}": this code is ${other}`,
    rule: 'Code and name of a row belong to one region, in one numbering for the whole file.',
    fix: () => 'Correct the one that is wrong. ucj region CODE shows what a code means.',
  },
  'region-ambiguous': {
    what: ({ value, list: names }) => `"${value}" can be ${list(names ?? [])}`,
    rule: 'A name that several regions have is identified by a code, or by Kab., Kota or Provinsi in front.',
    fix: ({ list: names }) => `Write for example "${names?.[0]}".`,
  },
  'duplicate-differs': {
    what: ({ value, other }) =>
      `${value} appears twice with another wage, payer, sector or basis, first at ${other}`,
    rule: '--duplicates sum adds up rows that differ in their counts only.',
    fix: () => 'Make two segments of them, or correct one.',
  },
  'total-row': {
    what: ({ value }) => `"${value}" is a total, and the rows that it adds up are not here`,
    rule: 'A total alone cannot be checked, and does not say which regions it is of.',
    fix: () => 'Give the rows that it adds up, or call it by the name of its region.',
  },
  'row-below-total': {
    what: ({ value, other }) =>
      `"${value}" stands below "${other}", which adds up all rows above it`,
    rule: 'What stands below the total of all is none of its rows: a target, a share, an earlier year.',
    fix: ({ other }) =>
      `Remove the row, or put it above "${other}" if its people are to be counted.`,
  },
  'total-unnamed': {
    what: ({ value, other }) =>
      `"${value}" is the sum, or nearly, of ${counted(marked(other), 'row')}`,
    rule: 'A row that adds up others would count everybody twice; a region that is not known may be such a row.',
    fix: ({ value }) =>
      `If it is a total, call it "Jumlah ${value}": then it is compared and left out. If it is a region, give it and those rows their codes or official names.`,
  },
  'total-of-none': {
    what: ({ value }) => `"${value}" is called a total, and no rows add up to it`,
    rule: 'A total is left out, so that nobody counts twice; whom no other row has would not count at all.',
    fix: ({ other }) =>
      `If other rows add up to it, correct what differs. If it counts people of its own, call it "${other}".`,
  },
  'segment-near-sum': {
    what: ({ value, list: parts }) => `"${value}" is the sum, or nearly, of ${list(parts ?? [])}`,
    rule: 'A segment that adds up others would count everybody twice.',
    fix: ({ value }) =>
      `If it is their total, correct the counts that differ, or call it "Jumlah ${value}": then it is compared and left out. If it counts others, call it "${value} lainnya".`,
  },
  'level-above': {
    what: ({ value, other }) => `"${value}" is among ${marked(other)} names of smaller regions`,
    rule: 'A region among its own districts or villages is their total, and would count everybody twice.',
    fix: ({ value }) =>
      `Call it "Jumlah ${value}", or give all rows their codes: then it is compared and left out.`,
  },
  'numbering-differs': {
    what: ({ value, other }) =>
      `code ${value} has no name here, and ${other} writes its codes as the statistics office (BPS) does`,
    rule: 'The two numberings share digits: without names it cannot be known which one this file has.',
    fix: () => 'Call the column kode_bps or kode_kemendagri, or add the names.',
  },
  'province-differs': {
    what: ({ value, other }) => `"${value}": this is ${other}`,
    rule: 'A region lies in the province that its row names.',
    fix: () => 'Correct the one that is wrong.',
  },
  'periods-overlap': {
    what: ({ value, other }) =>
      `"${value}" would be counted together with "${other}", which lies in it`,
    rule: '--period latest-each takes the newest of each region; people in two of them would be counted twice.',
    fix: ({ suggestion }) => `Choose one period: ${suggestion}`,
  },
  'prefix-code': {
    what: ({ value, other }) => `"${value}" includes ${other}`,
    rule: 'One is split by segment and the other is not, so people would be counted twice.',
    fix: () => 'Keep the rows of one level, or give both the same segments.',
  },
  'code-two-names': {
    what: ({ value, other }) => `"${value}" has the code of ${other}`,
    rule: 'A region code belongs to one region.',
    fix: () => 'Correct the code or the name.',
  },
  'duplicate-cell': {
    what: ({ value, other }) => `${value} appears twice, first at ${other}`,
    rule: 'Each region, segment and period has one row.',
    fix: ({ suggestion, list: told, option }) => {
      const [head, role] = told ?? [];
      const tells = `"${head}" is not read and tells them apart`;
      if (role === 'version' || role === 'programme')
        return `${tells}: they count the same people. Keep the rows of one.`;
      const column = option
        ? `--column ${role}="${head}"`
        : `write it into the column of the ${role} as well`;
      if (role === 'period') return `${tells}: ${column}. Otherwise, remove one.`;
      const others = role === 'segment' ? ', if each of them counts other people' : '';
      const first = told ? `${tells}: ${column}${others}. Otherwise, remove` : 'Remove';
      return suggestion
        ? `${first} one; --duplicates sum adds them up if they are different people.`
        : `${first} one, or make two segments of them: their wage, payer, sector or basis differs.`;
    },
  },
  'subsidised-above-registered': {
    what: ({ option, value, other }) =>
      `${option ? `${option}: ` : ''}${marked(value)} subsidised of ${marked(other)} registered`,
    rule: 'Subsidised members are some of the registered.',
    fix: ({ option, other }) => (option ? `Give at most ${other}.` : 'Correct the row.'),
  },
  'programmes-apart': {
    what: ({ value, other }) => `"${value}" and "${other}" count the same people`,
    rule: 'Members of several programmes are counted once: rows of programmes are not added up.',
    fix: () => 'Keep the rows of one programme: JKK has all members.',
  },
  'versions-apart': {
    what: ({ value, other }) =>
      `"${value}" and "${other}" are no segments: they count the same people`,
    rule: 'Times, sources and versions of one count are not added up.',
    fix: () =>
      'Keep the rows of one of them, the latest; write times into a column "period" (2025, 2025-11).',
  },
  'count-merged': {
    what: ({ value, other }) => `"${value}" stands over ${marked(other)} rows, in merged cells`,
    rule: 'A count is of one row: of several segments or regions each has its own.',
    fix: () => 'Give each row its own count, or one row for them all.',
  },
  'count-repeated': {
    what: ({ value, other }) =>
      `${marked(value)} is in the row of ${other} too: every region has one count for all its segments`,
    rule: "A count in a segment's row is that segment's alone; repeated, it would be added up once for each.",
    fix: () =>
      "Give each segment its own count, or one row for each region: its own potential and its segments' members added up.",
  },
} satisfies Partial<ProblemTexts>;
