import type { Unpriced } from '../../../core/vocabulary.js';
import type { ProblemTexts } from '../../words.js';
import { agree, counted } from '../counted.js';
import { list } from './parts.js';

const about = (option: string | undefined) => (option === undefined ? '' : `${option}: `);

const NO_PREMIUM: Readonly<Record<Unpriced, (edge: string) => string>> = {
  'unknown-segment': () => 'the scheme is not known',
  'no-wage': () => 'a wage is needed',
  'no-minimum-wage': () => 'there is no such minimum wage',
  'no-contract-months': () => 'it is paid per contract',
  'contract-too-short': () => 'none is set for contracts under 6 months',
  'no-programme': () => 'the scheme has none of these programmes',
  'not-yet-in-force': (edge) => `the first value is for ${edge}`,
  ended: (edge) => `the last value was for ${edge}`,
  repealed: (edge) => `the programme was repealed from ${edge} on`,
  'relief-not-known': () => 'the relief of PP 49/2020 is not in the catalogue for this scheme',
  'cap-not-set': () => 'the wage is above the last known JP cap, and the next one is not set',
};

const WAYS: Partial<Readonly<Record<Unpriced, string>>> = {
  'no-wage': 'Give --wage AMOUNT.',
  'no-contract-months': 'Give --contract-months 24.',
  'contract-too-short': 'Give the whole length of the contract in months.',
  'not-yet-in-force': 'Ask for that month or a later one.',
  ended: 'Ask for that month or an earlier one, or add the newer value with --tariffs.',
  'relief-not-known': 'Ask for a month before 2020-08 or after 2021-01.',
  'cap-not-set': 'Add the new cap with --tariffs, or ask for a month before.',
};

/** Problems of what options choose, and options together. */
export const choices = {
  'unknown-target': {
    what: ({ value }) => `unknown target "${value}"`,
    rule: ({ list: targets }) => `A percentage such as 99.5%, or one of ${list(targets ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'unknown-tariff': {
    what: ({ value }) => `the catalogue has no entry "${value}"`,
    rule: 'Ids are listed by ucj tariff list; pu.jp also shows what is below it.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'unknown-place': {
    what: ({ value }) => `no region of Indonesia is called "${value}"`,
    rule: 'Regions are known by code (Kemendagri, BPS) and by official, old and short name, down to regencies and cities; similar names are not guessed.',
    fix: ({ list: names }) => (names?.length ? `Did you mean ${names.join(' or ')}?` : null),
  },
  'not-of-scheme': {
    what: ({ option, value }) => `${option} does not price ${value}`,
    rule: ({ list: schemes }) => `It belongs to ${list(schemes ?? [])}.`,
    fix: ({ option }) => `Leave ${option} out, or name the scheme that has it.`,
  },
  'no-premium': {
    what: ({ value, other, list: [reason = '', edge = ''] = [] }) =>
      `no premium of ${value} in ${other}: ${NO_PREMIUM[reason as Unpriced](edge)}`,
    rule: 'A premium is given only where the catalogue has a value in force; a missing one is never 0.',
    fix: ({ list: [reason = ''] = [], value, option }) => {
      if (reason === 'no-wage' && option) return `Give --wage AMOUNT or ${option} AMOUNT.`;
      if (reason === 'no-programme')
        return `ucj tariff list --scheme ${value} shows its programmes.`;
      return WAYS[reason as Unpriced] ?? null;
    },
  },
  'target-region': {
    what: ({ option, value, other }) => `${option} is set for region ${other}, not for ${value}`,
    rule: 'A target for one region does not apply to another.',
    fix: ({ other }) => `Choose its rows with --region ${other}, or give a percentage.`,
  },
  'unknown-segment': {
    what: ({ option, value }) => `${about(option)}no row has the segment "${value}"`,
    rule: ({ list: segments }) => `Segments in the input: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'two-regions': {
    what: ({ option, value }) => `${about(option)}"${value}" is more than one region`,
    rule: ({ list: names }) => `They are ${list(names ?? [])}.`,
    fix: () => 'Write the whole name, or the code.',
  },
  'unknown-region': {
    what: ({ option, value }) => `${about(option)}no row has the region "${value}"`,
    rule: 'A region is its name or its code as in the file, or that of a region above, which takes all below it.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'region-untold': {
    what: ({ option, value, list: names }) =>
      `${about(option)}nothing says whether ${list(names ?? [])} lies in "${value}"`,
    rule: 'Rows without a code lie where columns beside them say, by whole names: Kecamatan, Kab/Kota, Provinsi.',
    fix: () => 'Fill in these columns for all rows, or give the rows codes.',
  },
  'unknown-period': {
    what: ({ option, value }) => `${option}: no row has the period ${value}`,
    rule: ({ list: periods }) =>
      periods?.length ? `Periods in the input: ${list(periods)}.` : 'The input has no periods.',
    fix: () => null,
  },
  conflict: {
    what: ({ option, value }) => `${option} does not go with ${value}`,
    rule: ({ list: others }) =>
      others ? `It goes with ${list(others)}.` : 'Only one of them can be meant.',
    fix: () => null,
  },
  'not-of-verb': {
    what: ({ option, other }) => `ucj ${other} does not take ${option}`,
    rule: ({ other }) => `ucj ${other} --help lists its options.`,
    fix: ({ suggestion }) => (suggestion ? `In its place: ${suggestion}` : null),
  },
  'option-twice': {
    what: ({ option, value }) => `${option} is given twice, the second time as ${value}`,
    rule: 'Each is given once: for all, or once for each name before "=".',
    fix: () => null,
  },
  'too-many-arguments': {
    what: ({ other }) => `ucj ${other} is given more words than it takes`,
    rule: 'Put a text with spaces in quotation marks.',
    fix: ({ other, suggestion }) =>
      suggestion ? `ucj afford "${suggestion}"` : `ucj ${other} --help shows examples.`,
  },
  'needs-option': {
    what: ({ option, value }) => `${option} is given without ${value}`,
    rule: 'It has no meaning alone.',
    fix: ({ suggestion }) => `For example: ${suggestion}`,
  },
  'open-quotation': {
    what: () => 'a quotation mark has no end',
    rule: 'In an option that holds a command, " and \' come in pairs.',
    fix: () => 'fund --sources "my sources.csv"',
  },
  'not-of-chapter': {
    what: ({ value }) => `${value} has no place in a chapter`,
    rule: 'A chapter is a verb with the options it has of its own. Files, counts and prices are those of the report.',
    fix: ({ value, other }) =>
      other
        ? `Derivations have a command of their own: ucj explain ${other}`
        : `Give ${value} to the report, outside of --chapter.`,
  },
  'subsidised-column': {
    what: ({ option }) => `${option} is given, but the input has a column of subsidised members`,
    rule: 'The number of subsidised members comes from one place.',
    fix: () => 'Leave the option out.',
  },
  'subsidised-rows': {
    what: ({ option, value }) =>
      `${option} is given, but ${counted(value ?? '', 'row')} ${agree(value ?? '', 'is', 'are')} left`,
    rule: 'One number can belong to one row only: which regions and segments it is in would be a guess.',
    fix: () => 'Give a column "subsidised", or choose one row with --region and --segment.',
  },
  'no-code-for-level': {
    what: ({ value, other }) => `region "${value}" has no code of the level ${other}`,
    rule: 'Rows are rolled up by the beginning of their region code, or by the regions that columns beside them name.',
    fix: ({ suggestion, list: [head] = [] }) =>
      `Give a column "region_code" with Kemendagri codes (${suggestion})${head ? `, or "${head}" with whole names` : ''}.`,
  },
  'segment-not-known': {
    what: ({ option, value }) => `${option}: "${value}" is not a known segment`,
    rule: ({ list: segments }) => `Segments: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Or give --scheme, and --sector where it matters.',
  },
  'paid-per-contract': {
    what: ({ option, value }) =>
      `${option}: the premium of "${value}" (migrant workers) is paid once per contract`,
    rule: 'ucj afford and ucj verify price workers who are paid for month by month.',
    fix: () => 'ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24',
  },
} satisfies Partial<ProblemTexts>;
