import { agree, counted } from '../../i18n/en/counted.js';

/** Words of the derivation of a trend. */
export const trendWhy = {
  potential: (count: string, period: string, places: string) =>
    `Potential ${count} in ${period}: ${places}`,
  members: (count: string, period: string, places: string) =>
    `Members ${count} in ${period}: ${places}`,
  /** A place whose column is not that of the others. */
  placeIn: (place: string, column: string) => `${place} (${column})`,
  /** The places that are not named. */
  moreRows: (places: string, more: string) => `${places} and ${counted(more, 'row', 'more')}`,
  coverage: (period: string, percent: string, ratio: string) =>
    `Coverage ${percent} in ${period} = ${ratio}, rounded half up to one decimal`,
  noCoverage: (period: string) => `Coverage in ${period} has no value: potential is 0`,
  /** The whole change, as the difference of two ratios. */
  change: (points: string, after: string, before: string) =>
    `Change ${points} points = ${after} - ${before}, rounded half away from 0 to two decimals`,
  noChange: 'Change has no value: a potential is 0',
  byMembers: (points: string, formula: string) => `by members ${points} = ${formula}`,
  byPotential: (points: string, formula: string) => `by potential ${points} = ${formula}`,
  partsRounded:
    'of all pairs of two decimals that add up to the change, the parts are the pair nearest to the exact ones; of two as near, the one whose part by members is further from 0',
  frozen: (percent: string, ratio: string) =>
    `Now, on old potential ${percent} = ${ratio}, rounded half up to one decimal`,
  noFrozen: 'Now, on old potential has no value: that potential was 0',
  /** `toHundredths` where a pace would be 0 as a whole number and is none. */
  pace: (
    pace: string,
    difference: string,
    months: string,
    { from, to }: { from: string; to: string },
    toHundredths: boolean,
  ) =>
    `Pace ${pace} a month = (${difference}) / ${counted(months, 'month')} from ${from} to ${to}, rounded half away from 0 to ${toHundredths ? 'two decimals' : 'whole members'}`,
  noPace: (months: string) =>
    `No pace: the periods are ${counted(months, 'month')} apart; less than 12 shows the season`,
  /** Members now less those a month before, of what both months have. */
  lastMonth: (result: string, difference: string) =>
    `Last month ${result} = ${difference}, in the regions and segments that both months have`,
  noLastMonth: (month: string) => `Last month has no value: nothing here has counts of ${month}`,
  missing: (
    result: string,
    target: string,
    { potential, members }: { potential: string; members: string },
  ) => `Missing ${result} = ${target} x ${potential}, rounded up, - ${members}, not below 0`,
  /** Without a potential there is nothing to reach. */
  noTarget: 'Missing has no value: potential is 0, so there is no target',
  arrival: {
    month: (month: string, formula: string, { count, from }: { count: string; from: string }) =>
      `Reached in ${month}: ${formula}, rounded up, is ${counted(count, 'month')} after ${from}`,
    /** Further away than the end of a year. */
    after: (year: string, formula: string, now: string) =>
      `Reached after ${year}: ${formula}, rounded up, is more months than from ${now} to the end of ${year}`,
    never: (missing: string) =>
      `Never reached: ${missing} ${agree(missing, 'is', 'are')} missing, and the pace is 0 or below`,
    reached: 'Reached: nobody is missing',
    noPace: 'When it is reached is not known: there is no pace',
  },
  left: (months: string, from: string, to: string) =>
    `${counted(months, 'month')} left from ${from} to ${to}`,
  needed: (result: string, missing: string, months: string) =>
    `Needed a month ${result} = ${missing} missing / ${counted(months, 'month')} left, rounded up`,
  neededNobody: 'Needed a month 0: nobody is missing',
  noMonthLeft: 'Needed a month has no value: no month is left',
  standing: {
    reached: (standing: string) => `Standing ${standing}: nobody is missing`,
    'on-track': (standing: string, joining: string, missing: string) =>
      `Standing ${standing}: ${joining} is no less than the ${missing} missing`,
    behind: (standing: string, joining: string, missing: string) =>
      `Standing ${standing}: ${joining} is less than the ${missing} missing`,
    late: (standing: string) => `Standing ${standing}: somebody is missing, and no month is left`,
    noTarget: (standing: string) => `Standing ${standing}: potential is 0, so there is no target`,
    noPace: (standing: string) => `Standing ${standing}: neither a pace nor a last month`,
  },
  byLastMonth: 'judged by the last month alone, since the periods give no pace',
  onFrozen: (period: string, potential: string) => `On old potential, ${potential} in ${period}`,
  sameBase: (period: string) => `On old potential the same: it was as large in ${period}`,
};
