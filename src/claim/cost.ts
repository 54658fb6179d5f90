import { compare } from '../core/fraction.js';
import { alone, product } from './expression.js';
import type { Claim, Quantity } from './quantity.js';
import { mayBeOfOne } from './roles.js';
import { unsaidMonths } from './span.js';
import { sumClaim, TIMES } from './statement.js';
import type { Unit } from './vocabulary.js';

/** What is said of the cost of some workers. */
interface Costs {
  readonly worker: Quantity;
  readonly times: readonly Quantity[];
  /** The largest amount. */
  readonly printed: Quantity;
  /** The other one, where there are two. */
  readonly other: Quantity | null;
}

/** Numbers of which one counts workers and all others are times or rupiah; null where they are more. */
function costsIn(all: readonly Quantity[]): Costs | null {
  const of = (...units: readonly (Unit | null)[]) => all.filter(({ unit }) => units.includes(unit));
  const [workers, times, amounts] = [of('people'), of(...TIMES), of('rupiah')];
  const isAll = workers.length + times.length + amounts.length === all.length;
  if (!isAll || workers.length !== 1 || times.length > 1 || amounts.length > 2) return null;
  const [printed, other = null] = amounts.toSorted((one, two) => compare(two.value, one.value));
  const [worker] = workers;
  return worker && printed ? { worker, times, printed, other } : null;
}

/** What an amount claims to be the cost of. One a month is that of one month, however many there are. */
function claimed({ worker, times }: Costs, printed: Quantity, price: Quantity | null): Claim[] {
  const said = printed.per.includes('months') ? [] : times;
  const isOpen = times.length + printed.per.length === 0 && price?.per.includes('months');
  const own = isOpen ? [unsaidMonths()] : said;
  const factors = [...(price ? [price] : []), ...own].map(alone);
  const claim = sumClaim(product(alone(worker), ...factors), alone(printed));
  return claim ? [claim] : [];
}

/** Whether an amount is for a month, or a year, as another one is. */
function isForTheSame(one: Quantity, other: Quantity): boolean {
  const timeOf = ({ per }: Quantity) => per.find((each) => each !== 'people');
  return timeOf(one) === timeOf(other);
}

/**
 * Workers, premium, months and what that comes to, in any order: the largest amount is the result. An
 * amount that no worker costs is no premium. Two such are both what all cost where one is for another
 * time, `Rp1,92 miliar atau Rp213 juta per bulan`; otherwise nobody can tell which of them is.
 */
export function costClaims(all: readonly Quantity[]): Claim[] {
  const costs = costsIn(all);
  if (!costs) return [];
  const { printed, other } = costs;
  const isOne = printed.per.length > 0 && mayBeOfOne(printed);
  if (isOne || printed.per.includes('people')) return [];
  if (other === null || mayBeOfOne(other)) return claimed(costs, printed, other);
  if (isForTheSame(printed, other)) return [];
  return [printed, other].flatMap((each) => claimed(costs, each, null));
}
