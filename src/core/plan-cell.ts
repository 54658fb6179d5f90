import { type Share, sharesRoundedHalfUp } from './exact.js';

/** Where a cell stands when a plan begins, in people. */
export interface PlanStart {
  readonly potential: number;
  readonly registered: number;
  /** Those of the registered whose premium public money already pays. */
  readonly subsidised: number;
}

/** What changes from year to year, each a share of what was there at the start of the year. */
export interface PlanRates {
  readonly growth: Share;
  /** Of members who pay for themselves: those who leave. */
  readonly lapse: Share;
  /** Of the subsidised: those who are renewed. */
  readonly renew: Share;
  /** Of those enrolled in a year: whose premium is paid in all later ones. */
  readonly carry: Share;
  /** Of those no longer paid for, not renewed or not carried: who pay for themselves. The others leave. */
  readonly stay: Share;
  /** Of those who are not members: who can be found and are eligible. */
  readonly verified: Share;
}

/** The members of a cell at the end of a year, by who pays for them. */
export interface Members {
  readonly potential: number;
  /** Members who pay for themselves. */
  readonly own: number;
  /** Those of them whom the plan enrolled. */
  readonly ownFound: number;
  /** Subsidised since before the plan. */
  readonly subsidised: number;
  /** Enrolled by the plan in earlier years, and paid for. */
  readonly carried: number;
  /** Enrolled in the year itself. */
  readonly joined: number;
}

/** One year of a cell before anybody is enrolled, in people: `start - lapsed - left = staying`. */
export interface Opened {
  readonly potential: number;
  readonly start: number;
  /** Members who pay for themselves, before any of them lapses. */
  readonly own: number;
  /** Those of them whom nobody pays for any more, from this year on. */
  readonly stayed: number;
  readonly lapsed: number;
  /** Not renewed or not carried, and not paying for themselves. */
  readonly left: number;
  readonly renewed: number;
  readonly carried: number;
  /** Of those enrolled in the year before: whose premium is paid from this year on. */
  readonly kept: number;
  readonly staying: number;
  /** Of those staying: whom the plan enrolled. */
  readonly found: number;
  readonly ownFound: number;
  readonly uncovered: number;
  /** Of the uncovered: who can still be enrolled. */
  readonly findable: number;
}

/** The members a plan starts from. */
export function membersAtStart({ potential, registered, subsidised }: PlanStart): Members {
  const own = registered - subsidised;
  return { potential, own, ownFound: 0, subsidised, carried: 0, joined: 0 };
}

export function membersOf({ own, subsidised, carried, joined }: Members): number {
  return own + subsidised + carried + joined;
}

function grown(potential: number, { numerator, denominator }: Share): number {
  return sharesRoundedHalfUp(potential, { numerator: denominator + numerator, denominator });
}

/** Of the potential, whoever is no member without the plan; whom the plan has found is no more than its share. */
function findableOf(potential: number, staying: number, found: number, verified: Share): number {
  const beside = Math.max(0, potential - (staying - found));
  return Math.max(0, sharesRoundedHalfUp(beside, verified) - found);
}

/** Begins a year: the potential grows, who is no longer paid for leaves or pays, and some lapse. */
export function opened(before: Members, rates: PlanRates): Opened {
  const { subsidised, joined } = before;
  const potential = grown(before.potential, rates.growth);
  const renewed = sharesRoundedHalfUp(subsidised, rates.renew);
  const kept = sharesRoundedHalfUp(joined, rates.carry);
  const notRenewed = sharesRoundedHalfUp(subsidised - renewed, rates.stay);
  const notCarried = sharesRoundedHalfUp(joined - kept, rates.stay);
  const stayed = notRenewed + notCarried;
  const own = before.own + stayed;
  const ownFound = before.ownFound + notCarried;
  const lapsed = sharesRoundedHalfUp(own, rates.lapse);
  const left = subsidised - renewed + joined - kept - stayed;
  const start = membersOf(before);
  const staying = start - lapsed - left;
  const carried = before.carried + kept;
  const ownFoundStaying = ownFound - sharesRoundedHalfUp(ownFound, rates.lapse);
  const found = carried + ownFoundStaying;
  return {
    ...{ potential, start, own, stayed, lapsed, left, renewed, carried, kept, staying, found },
    ownFound: ownFoundStaying,
    uncovered: Math.max(0, potential - staying),
    findable: findableOf(potential, staying, found, rates.verified),
  };
}

/** Ends a year in which some were enrolled. */
export function closed(year: Opened, enrolled: number): Members {
  const { potential, own, lapsed, ownFound, renewed, carried } = year;
  const subsidised = renewed;
  return { potential, own: own - lapsed, ownFound, subsidised, carried, joined: enrolled };
}
