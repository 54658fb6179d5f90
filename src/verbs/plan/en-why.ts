import { counted } from '../../i18n/en/counted.js';
import type { PlanWhyWords } from './texts-why.js';

/** Words of the derivation of a plan. */
export const planWhy: PlanWhyWords = {
  year: (year, enrolled, budget) => `${year}: ${enrolled} to enrol, ${budget}`,
  grown: (result, growth, before) =>
    `Potential ${result} = ${before} and ${growth} of it, rounded half up`,
  still: (result) => `Potential ${result}, which does not grow`,
  wanted: (result, percent, potential, cells) =>
    `Wanted${cells === null ? '' : ` of ${cells} segments of the region together`} ${result}: ${percent} x ${potential}, rounded up`,
  wantedAll: (result) => `no more than the potential: ${result}`,
  noPotential: 'Wanted 0: there is no potential',
  onTheWay: (percent, { from, gone, span, to }, year) =>
    `${percent}, exactly ${from} + ${gone}/${span} x (${to} - ${from}): in a straight line to ${to} by the end of ${year}`,
  atMilestone: (percent, year) => `${percent} is to be reached by the end of ${year}`,
  startFirst: (result) => `Members at the start ${result}: the registered`,
  start: (result, year) => `Members at the start ${result}: those at the end of ${year}`,
  lapsed: (result, share, own) =>
    `Lapsing ${result} = ${share} x ${own} who pay for themselves, rounded half up`,
  own: (result, start, renewed, carried, left) =>
    `${result} = ${counted(start, 'member')} - ${renewed} subsidised since before - ${carried} whom the plan enrolled and pays for${left === '0' ? '' : ` - ${left} who leave unpaid`}`,
  left: (result, unpaid, stayed, share) =>
    `Leaving unpaid ${result} = ${unpaid} no longer paid for - ${stayed} who stay and pay for themselves (${share}, rounded half up)`,
  notRenewed: (result, subsidised, renewed, share) =>
    `Not renewed ${result} = ${subsidised} subsidised - ${renewed} (${share} of them, rounded half up)`,
  notCarried: (result, joined, kept, share, year) =>
    `Not paid for any more ${result} = ${joined} enrolled in ${year} - ${kept} (${share} of them, rounded half up)`,
  findable: (result, share, uncovered, found) =>
    found === null
      ? `Can be found ${result} = ${share} x ${uncovered} uncovered, rounded half up`
      : `Can be found ${result} = ${share} x (${uncovered} uncovered + ${found} enrolled by the plan), rounded half up, - ${found}; not below 0 nor above the uncovered`,
  toEnrol: (result, wanted, staying) =>
    `To enrol ${result} = ${wanted} wanted - ${staying} who stay, not below 0`,
  limited: (findable, short) =>
    `no more than the ${findable} who can be found: ${short} are out of reach`,
  part: (result, all, cells, uncovered, of) =>
    `To enrol ${result}: part of the ${all} of ${cells} segments, in proportion to the uncovered (${uncovered} of ${of}), largest remainder`,
  missing: (result, wanted, staying) =>
    `${result} = ${wanted} wanted - ${staying} who stay in all of them, not below 0`,
  steady: (result, total, years, until) =>
    `To enrol ${result}: of ${total} in ${years} years alike each year, the rest in the first ones; no fewer reach what is wanted by the end of ${until}`,
  end: (result, sum) => `Members at the end ${result} = ${sum}`,
  since: 'Subsidised since before',
  carried: 'Enrolled by the plan before',
  carriedFrom: (result, before, kept, year, share, joined) =>
    `${result} = ${before} carried already + ${kept} (${share} of the ${joined} enrolled in ${year}, rounded half up)`,
  contractPaid: (workers) =>
    `Enrolled by the plan before: ${counted(workers, 'worker')}, whose contracts were paid when they started`,
  joining: (month, amount) => `${month}: ${amount}`,
  spread: (workers, months) =>
    `${counted(workers, 'worker')} join evenly over ${counted(months, 'month')}, the rest in the first ones`,
  same: (year) => `the same premiums in the same months, and the same law, as in ${year}`,
  months: (result, renewed, carried, joining) =>
    `Months paid ${result} = ${renewed} for those subsidised since before + ${carried} for those enrolled before + ${joining} for those who join`,
  cumulative: (result, parts) => `All years so far ${result}${parts === null ? '' : ` = ${parts}`}`,
};
