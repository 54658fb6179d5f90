import { agree, counted } from '../../i18n/en/counted.js';
import type { TrendWhyWords } from './texts-why.js';

/** Words of the derivation of a trend. */
export const trendWhy: TrendWhyWords = {
  potential: (count, period, places) => `Potential ${count} in ${period}: ${places}`,
  members: (count, period, places) => `Members ${count} in ${period}: ${places}`,
  placeIn: (place, column) => `${place} (${column})`,
  moreRows: (places, more) => `${places} and ${counted(more, 'row', 'more')}`,
  coverage: (period, percent, ratio) =>
    `Coverage ${percent} in ${period} = ${ratio}, rounded half up to one decimal`,
  noCoverage: (period) => `Coverage in ${period} has no value: potential is 0`,
  change: (points, after, before) =>
    `Change ${points} points = ${after} - ${before}, rounded half away from 0 to two decimals`,
  noChange: 'Change has no value: a potential is 0',
  byMembers: (points, formula) => `by members ${points} = ${formula}`,
  byPotential: (points, formula) => `by potential ${points} = ${formula}`,
  partsRounded:
    'of all pairs of two decimals that add up to the change, the parts are the pair nearest to the exact ones; of two as near, the one whose part by members is further from 0',
  frozen: (percent, ratio) =>
    `Now, on old potential ${percent} = ${ratio}, rounded half up to one decimal`,
  noFrozen: 'Now, on old potential has no value: that potential was 0',
  pace: (pace, difference, months, { from, to }, toHundredths) =>
    `Pace ${pace} a month = (${difference}) / ${counted(months, 'month')} from ${from} to ${to}, rounded half away from 0 to ${toHundredths ? 'two decimals' : 'whole members'}`,
  noPace: (months) =>
    `No pace: the periods are ${counted(months, 'month')} apart; less than 12 shows the season`,
  lastMonth: (result, difference) =>
    `Last month ${result} = ${difference}, in the regions and segments that both months have`,
  noLastMonth: (month) => `Last month has no value: nothing here has counts of ${month}`,
  missing: (result, target, { potential, members }) =>
    `Missing ${result} = ${target} x ${potential}, rounded up, - ${members}, not below 0`,
  noTarget: 'Missing has no value: potential is 0, so there is no target',
  arrival: {
    month: (month, formula, { count, from }) =>
      `Reached in ${month}: ${formula}, rounded up, is ${counted(count, 'month')} after ${from}`,
    after: (year, formula, now) =>
      `Reached after ${year}: ${formula}, rounded up, is more months than from ${now} to the end of ${year}`,
    never: (missing) =>
      `Never reached: ${missing} ${agree(missing, 'is', 'are')} missing, and the pace is 0 or below`,
    reached: 'Reached: nobody is missing',
    noPace: 'When it is reached is not known: there is no pace',
  },
  left: (months, from, to) => `${counted(months, 'month')} left from ${from} to ${to}`,
  needed: (result, missing, months) =>
    `Needed a month ${result} = ${missing} missing / ${counted(months, 'month')} left, rounded up`,
  neededNobody: 'Needed a month 0: nobody is missing',
  noMonthLeft: 'Needed a month has no value: no month is left',
  standing: {
    reached: (standing) => `Standing ${standing}: nobody is missing`,
    'on-track': (standing, joining, missing) =>
      `Standing ${standing}: ${joining} is no less than the ${missing} missing`,
    behind: (standing, joining, missing) =>
      `Standing ${standing}: ${joining} is less than the ${missing} missing`,
    late: (standing) => `Standing ${standing}: somebody is missing, and no month is left`,
    noTarget: (standing) => `Standing ${standing}: potential is 0, so there is no target`,
    noPace: (standing) => `Standing ${standing}: neither a pace nor a last month`,
  },
  byLastMonth: 'judged by the last month alone, since the periods tell no pace',
  onFrozen: (period, potential) => `On old potential, ${potential} in ${period}`,
  sameBase: (period) => `On old potential the same: it was as large in ${period}`,
};
