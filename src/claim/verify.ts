import { compare, times, ZERO } from '../core/fraction.js';
import { resultOf } from './evaluate.js';
import { alone, operation, product, supplied } from './expression.js';
import { type Finding, fitOf, OPEN, sumFinding } from './finding.js';
import type { KnownPremium } from './premium.js';
import { priceFinding } from './price.js';
import type { Claim, Expression, Quantity, ReadClaim } from './quantity.js';
import { solutions } from './solve.js';
import { monthsOf, spansOf, unsaidMonths, withMonths } from './span.js';
import { VERDICTS } from './verdict.js';

type Implied = Extract<ReadClaim['claim'], { kind: 'implied' }>;

/** The premium that workers, months and an amount imply, where no tariff can be held against it. */
function impliedAlone(read: ReadClaim, { workers, months, printed }: Implied): Finding {
  const premium = supplied(1, 'rupiah');
  const left = product(alone(workers), alone(premium), ...(months ? [alone(months)] : []));
  const fits = solutions(left, printed).filter(({ quantity }) => quantity === premium);
  return {
    ...OPEN,
    read,
    printed,
    isMoney: true,
    fits: fits.map((each) => fitOf(each, 'premium')),
  };
}

/** What is found with each of some months; of several that fit, what fits best. */
function bestOf(
  counts: readonly [number, ...number[]],
  found: (count: number) => Finding,
): Finding {
  const tried = counts.map((count) => ({ count, finding: found(count) }));
  const fitting = tried.filter(
    ({ finding: { verdict } }) => !['mismatch', 'open'].includes(verdict),
  );
  const [best] = fitting.toSorted((one, other) => closeness(one.finding, other.finding));
  const { finding } = best ?? { finding: found(counts.at(-1) ?? counts[0]) };
  return { ...finding, months: fitting.map(({ count }) => count) };
}

/** Workers and an amount: the premium in force is put between them. */
function impliedFinding(read: ReadClaim, claim: Implied, known: KnownPremium | null): Finding {
  if (!known) return impliedAlone(read, claim);
  const { workers, months, printed } = claim;
  const people: Quantity = { ...workers, unit: 'people' };
  const premium = supplied(known.amount, 'rupiah');
  const at = (some: Quantity) =>
    product(alone(people), alone(premium), alone({ ...some, unit: 'months' }));
  const found = (some: Quantity) => sumFinding(read, at(some), printed, known);
  if (months) return found(months);
  // An amount a month is one of one month.
  if (printed.per.includes('months')) return found(supplied(1, 'months'));
  return bestOf(monthsOf(unsaidMonths()), (count) => found(supplied(count, 'months')));
}

/** Orders findings: the better verdict first, then the smaller difference. */
function closeness(one: Finding, other: Finding): number {
  const rank = VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict);
  const size = ({ difference }: Finding) => times(difference ?? ZERO, difference ?? ZERO);
  return rank || compare(size(one), size(other));
}

/** Members and a rounded percentage: the bases that would be rounded to it. */
function baseFinding(read: ReadClaim, members: Quantity, printed: Quantity): Finding {
  const ratio = operation('/', alone(members), alone(supplied(1, 'people')));
  const fits = solutions(ratio, printed)
    .filter(({ quantity }) => quantity !== members)
    .map((each) => fitOf(each, 'base'));
  // No whole base is rounded to it: the two cannot belong together.
  const isPossible = fits.some(({ wholes }) => wholes !== null);
  const verdict = isPossible ? OPEN.verdict : 'mismatch';
  return { ...OPEN, verdict, read, printed, isMoney: false, fits };
}

/** A part and its whole, of which no share is said: what it is. */
function partFinding(read: ReadClaim, left: Expression, printed: Quantity): Finding {
  return { ...OPEN, read, printed, sum: left, computed: resultOf(left), isMoney: false };
}

function findingOf(read: ReadClaim, claim: Claim, known: KnownPremium | null): Finding {
  switch (claim.kind) {
    case 'sum':
      return sumFinding(read, claim.left, claim.printed, known);
    case 'implied':
      return impliedFinding(read, claim, known);
    case 'base':
      return baseFinding(read, claim.members, claim.printed);
    case 'part':
      return partFinding(read, claim.left, claim.printed);
    case 'price':
      return priceFinding(read, claim.printed, known);
  }
}

/** Replays a claim as it was read; one with a span of months with each of them. */
function spanned(read: ReadClaim, claim: Claim, known: KnownPremium | null): Finding {
  const [span] = spansOf(claim);
  if (!span) return findingOf(read, claim, known);
  return bestOf(monthsOf(span), (count) => findingOf(read, withMonths(claim, span, count), known));
}

/** Replays a claim in the likeliest of its readings that fits; where none does in the likeliest. */
function replayed(read: ReadClaim, known: KnownPremium | null): Finding {
  const all = [read.claim, ...read.others].map((claim) => spanned(read, claim, known));
  const fitting = all.filter(({ verdict }) => verdict !== 'mismatch');
  const [best] = fitting.toSorted(closeness);
  return best ?? (all[0] as Finding);
}

/**
 * Replays a claim. One with a number that can be two is read the other way where only that fits;
 * money is not, since rupiah are whole. `known` is the premium it is compared with; null where there
 * is none.
 */
export function verify(read: ReadClaim, known: KnownPremium | null): Finding {
  const finding = replayed(read, known);
  if (read.otherwise === null || finding.verdict !== 'mismatch' || finding.isMoney) return finding;
  const other = replayed(read.otherwise, known);
  return other.verdict === 'exact' || other.verdict === 'rounds' ? other : finding;
}
