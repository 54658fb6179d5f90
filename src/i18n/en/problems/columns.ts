import type { ProblemTexts } from '../../words.js';
import { columnsFor, list, quoted } from './parts.js';

/** Problems of column headers. */
export const columns = {
  'duplicate-head': {
    what: ({ column }) => `two columns are called "${column}"`,
    rule: 'Every column has its own name.',
    fix: () => 'Rename or remove one.',
  },
  'table-beside': {
    what: ({ column, value }) =>
      `another table begins to the right, with column "${column}": "${value}" is there twice`,
    rule: 'A row is of one region: those of the table on the right would be left out.',
    fix: ({ column }) =>
      `Put the columns from "${column}" on below the others, or into a file of their own: several files are read as one table.`,
  },
  'two-heads': {
    what: ({ value, list: heads }) =>
      `more than one column could be ${value}: ${list(heads ?? [])}`,
    rule: 'Each role is read from one column.',
    fix: ({ value, list: heads }) => `Choose: --column ${value}="${heads?.[0]}"`,
  },
  'wide-heads': {
    what: ({ value }) => `there is no column for ${value} alone, but some for ${value} of segments`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ value }) =>
      `--wide segment reads them, if the segments are different people; one of them alone: --column ${value}="NAME".`,
  },
  'wide-unpaired': {
    what: ({ value, column }) => `segment "${column}" has no column for ${value}`,
    rule: ({ list: heads }) =>
      `With --wide segment each segment has a column for each count. Columns found: ${list(heads ?? [])}.`,
    fix: ({ value, column }) => `Call its column "${value} ${column}".`,
  },
  'wide-period': {
    what: ({ list: periods = [] }) =>
      periods.length > 1
        ? `${quoted(periods)} are periods, not segments`
        : `${quoted(periods)} is a period, not a segment`,
    rule: 'Columns of several periods are of the same people: they are not added up, and --wide segment reads columns of segments.',
    fix: ({ value, other, suggestion, option }) =>
      value || other
        ? `${option ? 'Without --wide segment, take' : 'Take'} one period: ${columnsFor(value, other)}. Or give each its rows.`
        : `Keep the columns of one period, such as "${suggestion}". Or give each its rows.`,
  },
  'wide-versions': {
    what: ({ list: versions = [] }) =>
      `${quoted(versions)} count the same people, and are no segments`,
    rule: 'Several sources or versions of one count are not added up, and --wide segment reads columns of segments.',
    fix: ({ value, other, option }) =>
      `${option ? 'Without --wide segment, choose' : 'Choose'} one, for example: ${columnsFor(value, other)}`,
  },
  'wide-rse': {
    what: ({ column }) => `"${column}" does not say which count of its row it is the error of`,
    rule: 'A relative standard error (RSE) belongs to one potential; with --wide segment a row has several.',
    fix: () =>
      'Give each region and segment a row of its own, with its RSE; or take that column out of the table.',
  },
  'inactive-head': {
    what: ({ column }) => `"${column}" counts people who are not active members`,
    rule: 'Only active members count as registered: nobody pays for the others, and they are not insured.',
    fix: () => 'Give the active members in a column of their own, such as "Peserta Aktif".',
  },
  'inactive-within': {
    what: ({ column, other }) => `"${column}" may hold the members of "${other}" too`,
    rule: 'Only active members count as registered: nobody pays for the others, and they are not insured.',
    fix: ({ column, other, suggestion }) =>
      suggestion
        ? `Take the active members: --column registered="${suggestion}"`
        : `Subtract "${other}" from "${column}", and write the difference into a column "Peserta Aktif".`,
  },
  'left-over-sum': {
    what: ({ column, other, suggestion }) =>
      `"${column}" counts who is left over: with "${other}" it adds up to "${suggestion}"`,
    rule: 'Potential is all workers who can be insured, those who are members among them.',
    fix: ({ column, suggestion, value }) =>
      value
        ? `Call "${suggestion}" "potential ${value}", and take "${column}" out; or take "${suggestion}" out, if "${column}" is all workers.`
        : `--column potential="${suggestion}"; or, if "${column}" is all workers: --column potential="${column}"`,
  },
  'left-over-coverage': {
    what: ({ column, other, value }) =>
      `"${column}" counts who is left over: "${value}" is the share of "${other}" in both together`,
    rule: 'Potential is all workers who can be insured, those who are members among them.',
    fix: ({ column, other }) =>
      `Add up "${column}" and "${other}" in a column of all workers: --column potential="NAME". If "${column}" is all of them: --column potential="${column}"`,
  },
  'sexes-apart': {
    what: ({ value, list: heads }) =>
      `${value} is of men and of women, each in a column: ${list(heads ?? [])}`,
    rule: 'A count is of men and women together, in one column; they are no segments with a premium of their own.',
    fix: ({ value, list: heads }) => `Add up ${list(heads ?? [])} in one column "${value}".`,
  },
  'kinds-apart': {
    what: ({ value, other, list: kinds = [] }) =>
      kinds.length > 1
        ? `${other} is of all together, and ${value} of each of ${list(kinds)}`
        : `${other} is of all, and ${value} of ${list(kinds)} alone`,
    rule: 'Potential and members must be of the same people: of all of them, or of each segment.',
    fix: ({ value, list: kinds, suggestion, option }) =>
      suggestion
        ? `${option ? 'Without --wide segment, take' : 'Take'} one column, if it counts them all: --column ${value}="${suggestion}"`
        : `If they are different people, add up ${list(kinds ?? [])} in one column "${value}"; if not, take one: --column ${value}="NAME"`,
  },
  'segment-rows': {
    what: () => 'the segments of this table are rows',
    rule: '--wide segment reads tables whose segments are columns.',
    fix: () => 'Leave --wide segment out.',
  },
  'kinds-alike': {
    what: ({ list: kinds }) => `${list(kinds ?? [])} count the same people`,
    rule: 'Counts at several times, by several sources or for several programmes are of the same people: they are not added up.',
    fix: ({ value, suggestion, list: kinds = [], option }) => {
      const all = suggestion === undefined ? kinds : [suggestion];
      const options = all.map((kind) => `--column ${value}="${kind}"`).join(' or ');
      return `${option ? 'Without --wide segment, take' : 'Take'} one column: ${options}`;
    },
  },
  'missing-column': {
    what: ({ value }) => `there is no column for ${value}`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"? --column ${value}="${suggestion}"`
        : `Name it: --column ${value}="NAME". A table needs potential, registered and a region.`,
  },
  'missing-region': {
    what: () => 'there is no column for the region',
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: () => 'Name it: --column region="NAME" or --column region_code="NAME".',
  },
  'labour-force-head': {
    what: ({ column }) =>
      `"${column}" counts the labour force, which is not the potential by itself`,
    rule: 'Employed people and potential members are different numbers.',
    fix: ({ column, value }) => `If it is meant: --column potential="${column}" --basis ${value}`,
  },
  'quota-head': {
    what: ({ column }) =>
      `"${column}" is a target or quota that was set, which is not the potential by itself`,
    rule: 'How far a quota is filled is not coverage: workers outside the quota are in neither.',
    fix: ({ column }) => `If it is meant: --column potential="${column}" --basis quota`,
  },
  'unknown-head': {
    what: ({ value }) => `there is no column "${value}"`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
} satisfies Partial<ProblemTexts>;
