import type { JsonFault } from '../../../problem/json.js';
import type { ProblemTexts } from '../../words.js';
import { JSON_FIXES, wantedText } from '../wanted.js';
import { list, marked } from './parts.js';

const SOURCE_RULES: Readonly<Record<string, string>> = {
  source: 'Every source has a name.',
  amount: 'Rupiah above 0: 2500000000, 2.500.000.000, Rp2,5 miliar.',
  segments: 'Segments separated by ";", priority groups by ">": tobacco > petani; nelayan > *.',
  ceiling:
    'Shares of one another, less what other uses have: 50% > 60% - Rp100 juta. Something must be left.',
  from: 'A month within those of the budget: 2026-04.',
  to: 'A month within those of the budget, not before the first: 2026-12.',
  order: 'A whole number; the lowest is spent first.',
};

/** Problems of sources, tariffs and settings. */
export const ownFiles = {
  'bad-window': {
    what: ({ option, value }) => `${option} ${value} is not between 3 and 12`,
    rule: 'With fewer than 3 months heirs do not get the whole benefit (Permenaker 1/2025).',
    fix: ({ option }) => `${option} 6`,
  },
  'source-head': {
    what: ({ value }) => `"${value}" is not a column of a file of sources`,
    rule: ({ list: heads }) => `Columns: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'ucj init --sources shows a file to begin with.',
  },
  'source-column': {
    what: ({ value }) => `there is no column "${value}"`,
    rule: 'A source has a name and an amount at least.',
    fix: () => 'ucj init --sources shows a file to begin with.',
  },
  'source-value': {
    what: ({ value, list: [first, last] = [] }) =>
      last === undefined
        ? `"${value}" is not understood in this column`
        : `"${value}" is not within ${first} to ${last}`,
    rule: ({ other }) => SOURCE_RULES[other ?? ''] ?? '',
    fix: ({ suggestion, list: [first, last] = [] }) => {
      if (suggestion) return `Did you mean "${suggestion}"?`;
      return last === undefined
        ? null
        : `--months or --year set other months than ${first}..${last}.`;
    },
  },
  'source-twice': {
    what: ({ value, other }) => `the source "${value}" is in line ${other} already`,
    rule: 'Each source appears once, by its name.',
    fix: () => 'Call one of them by another name.',
  },
  'source-total': {
    what: ({ value, other }) =>
      `the total is Rp${marked(value)}, the sources add up to Rp${marked(other)}`,
    rule: 'A row called a total is the sum of the rows above it.',
    fix: () => 'Correct an amount, or remove the row.',
  },
  'output-exists': {
    what: () => 'this file is there already',
    rule: 'ucj init writes new files only.',
    fix: () => 'Rename or remove the file that is there, or write elsewhere.',
  },
  'bad-catalogue': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Entries of a catalogue follow its schema and its rules.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'bad-settings': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'The settings follow their schema; unknown keys are errors.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'bad-json': {
    what: ({ value }) =>
      value
        ? `${value === '"' ? 'a quotation mark' : `"${value}"`} is not expected here`
        : 'the file ends before it is complete',
    rule: 'The file is JSON: names and texts in double quotation marks, a comma between entries and none after the last.',
    fix: ({ other }) => JSON_FIXES[other as JsonFault],
  },
} satisfies Partial<ProblemTexts>;
