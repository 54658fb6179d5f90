import { grouped } from '../../marks.js';
import type { ProblemTexts } from '../../words.js';

/** Problems of what is asked of the counts, and what is too much. */
export const answers = {
  'solver-missing': {
    what: ({ option, value }) =>
      `${option} ${value} needs the solver HiGHS, which is not installed`,
    rule: 'It is an optional part.',
    fix: () => 'npm install highs; --rule order does without it.',
  },
  'too-large': {
    what: () => 'an amount is larger than 9,007,199,254,740,991, where digits would be lost',
    rule: 'All figures are exact whole numbers.',
    fix: () => 'Split the input.',
  },
  'too-long': {
    what: () => 'what would be written is longer than a text can be (some 500 million characters)',
    rule: 'A result is complete before any of it is written.',
    fix: () =>
      'Ask for less: --region and --segment choose rows; ucj explain fund explains those of an allocation.',
  },
  'one-period': {
    what: ({ list: periods = [] }) =>
      periods.length === 0
        ? 'the tables have no period'
        : `there is nothing before ${periods.at(-1)} to compare with`,
    rule: 'Two periods of one kind are compared, months or years.',
    fix: () =>
      'Give the table of an earlier period too; a column "period" gives the period of each row.',
  },
  'no-common-rows': {
    what: ({ list: [from, to] = [] }) => `no region and segment is in both ${from} and ${to}`,
    rule: 'Only what both periods have can be compared.',
    fix: () => 'Use the same regions and segments in both, or choose other periods.',
  },
  'from-not-before': {
    what: ({ value, other }) => `--from ${value} is not before --to ${other}`,
    rule: 'A trend goes from an earlier period to a later one.',
    fix: ({ value, other }) => (value === other ? null : `--from ${other} --to ${value}`),
  },
  'date-past': {
    what: ({ option, value, other }) => `${option} ${value} is before the counts of ${other}`,
    rule: 'Progress towards a target is reported for the month of the counts or a later one.',
    fix: () => null,
  },
  'min-above-max': {
    what: ({ value, other }) => `--min ${value} is above --max ${other}`,
    rule: 'The minimum for each region cannot be above the maximum.',
    fix: () => null,
  },
  'missing-quota': {
    what: () => 'the number of places to share is missing',
    rule: 'A quota is a number of people, or what a target needs.',
    fix: () => 'ucj share 10000 FILE, or ucj share FILE --target 60%',
  },
  'bad-span': {
    what: ({ option, value }) => `${option} ${value} ends below its start`,
    rule: 'A span is LOW..HIGH.',
    fix: ({ option }) => `${option} 5%..20%`,
  },
  'plan-years': {
    what: ({ option, value }) => `${option} ${value} is not within the plan`,
    rule: ({ list: [first, until] = [] }) =>
      until === undefined
        ? `The plan begins in ${first}, after the counts.`
        : `The plan begins in ${first} and ends with ${until}, the year of the target.`,
    fix: ({ suggestion }) => (suggestion ? `Give a later year: ${suggestion}` : null),
  },
  'milestone-above': {
    what: ({ option, value, other }) => `${option} ${value} is above ${other}, which follows it`,
    rule: 'Coverage rises from milestone to milestone, up to the target.',
    fix: () => null,
  },
  'plan-before': {
    what: ({ option, value }) => `${option} ${value} is not after the counts`,
    rule: ({ list: [newest] = [] }) => `The counts are of ${newest}; a plan continues from them.`,
    fix: () => 'Leave --year out, or give older counts with --period.',
  },
  'unknown-group': {
    what: ({ option, value }) =>
      `${option} ${value}: no region and no segment of that name is read`,
    rule: 'A name means a region (name or code) or a segment of the table.',
    fix: ({ option, suggestion }) =>
      suggestion ? `${option} "${suggestion}${option === '--growth' ? '=1%' : ''}"?` : null,
  },
  'no-row-of-all': {
    what: ({ list = [] }) => `no row matches all of these: ${list.join(' ')}`,
    rule: 'A region and a segment together choose the rows that have both.',
    fix: ({ list = [] }) => `Choose by one of them: ${list[0]}`,
  },
  'bad-stamp': {
    what: ({ option, value }) => `${option} ${value} is not a day or time`,
    rule: 'A report says when it was made only if a day or a moment in UTC is given.',
    fix: ({ option }) =>
      option === '--stamp'
        ? '--stamp today, 2026-11-21 or 2026-11-21T06:00:00Z'
        : 'SOURCE_DATE_EPOCH is the number of seconds since 1970.',
  },
  'too-many-rows': {
    what: ({ value = '', other = '' }) =>
      `${grouped(Number(other), 'en')} rows are too many for ${value}`,
    rule: ({ value = '', list = [] }) =>
      `A file of the format ${value} holds up to ${grouped(Number(list[0]), 'en')} table rows.`,
    fix: () =>
      'Write CSV, which has no limit, or group the rows with --by province or --by segment.',
  },
  'too-many-cells': {
    what: ({ value = '', other }) =>
      `${grouped(Number(value), 'en')} rows are too many for ucj ${other}`,
    rule: ({ list = [], other }) =>
      other === 'plan'
        ? `Over so many years a plan takes up to ${grouped(Number(list[0]), 'en')} rows.`
        : `It takes up to ${grouped(Number(list[0]), 'en')} rows.`,
    fix: ({ other }) =>
      `Sum them first: ucj gap FILE --by regency --by segment --format csv -o summed.csv; ucj ${other} summed.csv`,
  },
  'too-many-lines-of-why': {
    what: ({ value = '' }) =>
      `Some ${grouped(Number(value), 'en')} lines of derivations are too many for html`,
    rule: ({ list = [] }) =>
      `A file of the format html holds up to ${grouped(Number(list[0]), 'en')} of them.`,
    fix: () =>
      'Write them as markdown or json, which have no limit, or choose rows with --region or --segment.',
  },
} satisfies Partial<ProblemTexts>;
