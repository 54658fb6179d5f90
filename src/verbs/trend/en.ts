import { agree, counted } from '../../i18n/en/counted.js';
import { series } from '../counts/series-en.js';
import { trendWhy } from './en-why.js';

/** Words of `ucj trend`. */
export const trend = {
  title: (from: string, to: string) => `From ${from} to ${to}`,
  scorecard: (target: string, by: string) => `To ${target} by ${by}`,
  heads: {
    region: 'Region',
    segment: 'Segment',
    potential: 'Potential',
    members: 'Members',
    before: 'Coverage\nbefore',
    after: 'Coverage\nnow',
    change: 'Change\n(points)',
    byMembers: 'by\nmembers',
    byBase: 'by\npotential',
    frozen: 'Now, on old\npotential',
    pace: 'Members\na month',
    missing: 'Missing\nto target',
    line: 'Members by\nperiod',
    arrival: 'Reached at\nthis pace',
    needed: 'Needed\na month',
    lastMonth: 'Last\nmonth',
    standing: 'Standing',
    onFrozen: 'On old\npotential',
  },
  reached: 'reached',
  never: 'never',
  /** Later than the end of a year. */
  after: (year: string) => `after ${year}`,
  standing: {
    reached: 'reached',
    'on-track': 'on track',
    behind: 'behind',
    unknown: 'not known',
  },
  /** How many rows stand in which way, on the potential of now, and on that of `from`. */
  judged: (counts: string) => `By pace against the pace needed: ${counts}`,
  judgedOnFrozen: (counts: string, from: string) => `On the potential of ${from}: ${counts}`,
  /** That the last month alone was judged by. */
  byLastMonth:
    'The periods are too close to give a pace, so each is judged by its last month alone, which shows the season too.',
  /** What the mark beside a standing says, and the rows that have it. */
  changedRow: (name: string, before: string, after: string, standing: string) =>
    `${name} (${before} \u2192 ${after}; on the old potential: ${standing})`,
  baseChanged: (mark: string, from: string, names: string) =>
    `${mark} Potential differs from that of ${from}, which changed how many are missing: ${names}`,
  whole: (change: string, members: string, base: string) =>
    `Coverage of all: ${change} points, of which members ${members} and potential ${base}`,
  members: (difference: string, before: string, after: string) =>
    `Members of all: ${before} to ${after} (${difference})`,
  fell: (names: string) => `Coverage fell in ${names}`,
  nobodyFell: 'Coverage fell nowhere',
  pace: (pace: string, months: string) =>
    `Pace: ${counted(pace, 'member')} a month over ${counted(months, 'month')}`,
  noPace: (months: string) =>
    `The periods are ${counted(months, 'month')} apart, of different months of the year: that shows the season, so no pace and no arrival are reported. Give a period a year older.`,
  arrival: (target: string, arrival: string, missing: string) =>
    `To ${target} ${missing} ${agree(missing, 'is', 'are')} missing as a whole; at this pace: ${arrival}`,
  /** Where no scorecard is asked for: what all together need by a month, and how they stand to it. */
  needed: (target: string, by: string, needed: string | null, standing: string) =>
    `To ${target} by the end of ${by}${needed === null ? '' : ` ${needed} a month ${agree(needed, 'is', 'are')} needed`} as a whole: ${standing}; --scorecard shows each row`,
  basesDiffer:
    'Potential is counted on another basis than before: the two coverages cannot be compared',
  others: (periods: string) => `Periods read: ${periods}; --from and --to choose two`,
  series,
  limitsTitle: 'Not in this trend',
  limits: [
    'Pace and arrival assume a straight line, on the current potential.',
    'Members who left and members who joined are seen only as their difference.',
  ],
  derivation: trendWhy,
};
