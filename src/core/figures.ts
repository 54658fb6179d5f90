import { coverage, excessOf, uncoveredOf } from './coverage.js';
import type { Entry } from './entry.js';
import { add, multiply, type Share, sharesRoundedHalfUp } from './exact.js';
import { findableOf, type Part } from './target.js';

/** What one row of a result says, of one cell or of many. People and whole rupiah. */
export interface Figures {
  readonly potential: number;
  readonly registered: number;
  /** registered / potential, exact; null where potential is 0. */
  readonly coverage: Share | null;
  /** Sum over cells of `max(0, potential - registered)`: an excess elsewhere hides nobody. */
  readonly uncovered: number;
  /** Sum over cells of `max(0, registered - potential)`. */
  readonly excess: number;
  /** People missing to the target, regions summed; null without a target. */
  readonly toTarget: number | null;
  /** Those of the uncovered who can be found and are eligible, cells summed. */
  readonly findable: number;
  /** Those whom the expansion pays for: all who are wanted and can be found. */
  readonly toEnrol: number;
  /** Members whose premium public money already pays; null where no cell knows it. */
  readonly subsidised: number | null;
  /** What one worker costs the payer over all months; null where prices are mixed or missing. */
  readonly premiumPerWorker: number | null;
  /** Rupiah to cover those not covered (or missing to the target), as far as priced. */
  readonly expansionPremium: number | null;
  /** Rupiah to keep the subsidised; null where their number or price is not known. */
  readonly renewalPremium: number | null;
  /** Renewal and expansion together, what is unknown left out; null where both are. */
  readonly annualPremium: number | null;
  /** The same three without any relief. */
  readonly expansionWithoutRelief: number | null;
  readonly renewalWithoutRelief: number | null;
  readonly annualWithoutRelief: number | null;
  /** Workers who are in no amount because they have no price. */
  readonly unpriced: number;
}

/** Choices that change how many workers a budget pays for. */
export interface Volumes {
  /** Share of the uncovered that can be found and is eligible, rounded half up per cell. */
  readonly verified: Share;
  /** Share of the subsidised that is renewed, rounded half up per cell. */
  readonly renew: Share;
}

/** An entry with its workers counted: how many to cover and how many to keep. */
export interface Counted {
  readonly entry: Entry;
  readonly toTarget: number | null;
  /** Those of the uncovered who can be found. */
  readonly findable: number;
  readonly expansionWorkers: number;
  /** Null where the number of subsidised members is not known. */
  readonly renewalWorkers: number | null;
}

/** Counts the workers of one entry's budget. `part` is its part of a target; null without one. */
export function count(entry: Entry, part: Part | null, volumes: Volumes): Counted {
  const { subsidised } = entry.cell;
  const findable = findableOf(entry.cell, volumes.verified);
  return {
    entry,
    toTarget: part?.missing ?? null,
    findable,
    expansionWorkers: part ? part.enrolled : findable,
    renewalWorkers: subsidised === null ? null : sharesRoundedHalfUp(subsidised, volumes.renew),
  };
}

/** Adds up one kind of amount, and the workers that could not be priced. */
class Amount {
  private sum = 0;
  private priced = false;
  unpriced = 0;

  add(workers: number, price: number | null): void {
    if (workers === 0) return;
    if (price !== null) {
      this.sum = add(this.sum, multiply(workers, price));
      this.priced = true;
    } else this.unpriced = add(this.unpriced, workers);
  }

  /** The sum; null where there were workers and none of them had a price. */
  get value(): number | null {
    return this.priced || this.unpriced === 0 ? this.sum : null;
  }
}

function onlyOne(values: ReadonlySet<number | null>): number | null {
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

/** Sums the figures of any number of cells. Every total of a result comes from here. */
export function sum(items: Iterable<Counted>): Figures {
  let potential = 0;
  let registered = 0;
  let notCovered = 0;
  let beyond = 0;
  let toTarget: number | null = null;
  let findable = 0;
  let toEnrol = 0;
  let subsidised: number | null = null;
  const prices = new Set<number | null>();
  const [expansion, expansionWithout] = [new Amount(), new Amount()];
  const [renewal, renewalWithout] = [new Amount(), new Amount()];
  for (const item of items) {
    const { cell } = item.entry;
    potential = add(potential, cell.potential);
    registered = add(registered, cell.registered);
    notCovered = add(notCovered, uncoveredOf(cell));
    beyond = add(beyond, excessOf(cell));
    if (item.toTarget !== null) toTarget = add(toTarget ?? 0, item.toTarget);
    findable = add(findable, item.findable);
    toEnrol = add(toEnrol, item.expansionWorkers);
    if (cell.subsidised !== null) subsidised = add(subsidised ?? 0, cell.subsidised);
    const { expansion: added, renewal: kept } = item.entry;
    prices.add(added?.payerAmount ?? null);
    expansion.add(item.expansionWorkers, added?.payerAmount ?? null);
    expansionWithout.add(item.expansionWorkers, added?.payerWithoutRelief ?? null);
    if (item.renewalWorkers === null) continue;
    renewal.add(item.renewalWorkers, kept?.payerAmount ?? null);
    renewalWithout.add(item.renewalWorkers, kept?.payerWithoutRelief ?? null);
  }
  const renewalPremium = subsidised === null ? null : renewal.value;
  const renewalWithoutRelief = subsidised === null ? null : renewalWithout.value;
  return {
    potential,
    registered,
    coverage: coverage(potential, registered),
    uncovered: notCovered,
    excess: beyond,
    toTarget,
    findable,
    toEnrol,
    subsidised,
    premiumPerWorker: onlyOne(prices),
    expansionPremium: expansion.value,
    renewalPremium,
    annualPremium: together(expansion.value, renewalPremium),
    expansionWithoutRelief: expansionWithout.value,
    renewalWithoutRelief,
    annualWithoutRelief: together(expansionWithout.value, renewalWithoutRelief),
    unpriced: add(expansion.unpriced, renewal.unpriced),
  };
}

/**
 * Renewal and expansion together. Unknown renewal is left out. Where nothing of the expansion has a
 * price, a renewal of nobody is not a budget of 0: there is none.
 */
export function together(expansion: number | null, renewal: number | null): number | null {
  if (expansion === null) return renewal || null;
  return add(expansion, renewal ?? 0);
}
