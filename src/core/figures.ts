import type { Span } from './columns.js';
import { type Counted, CountedCells } from './counted.js';
import { coverage } from './coverage.js';
import { add, exact, type Share } from './exact.js';
import { known, type Numbers, UNKNOWN, upTo } from './numbers.js';
import { type Prices, pricesOf } from './prices.js';
import { type Sampling, Samplings } from './sampling.js';

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
  /** How sure they are, where surveys estimated the potential; null where that is not known of all. */
  readonly sampling: Sampling | null;
}

/**
 * What a column comes to over some rows, as far as it is known; {@link UNKNOWN} where it nowhere is. Counts and
 * prices are never below 0, so that a sum which was too large once has stayed so: it is looked at in the end.
 */
function countOf(column: Numbers, { rows, from, to }: Span): number {
  let [sum, isKnown] = [0, false];
  for (let at = from; at < to; at += 1) {
    const count = column[rows[at] as number] as number;
    if (count === UNKNOWN) continue;
    sum += count;
    isKnown = true;
  }
  return isKnown ? exact(sum) : UNKNOWN;
}

/** What a column comes to over some rows; 0 where it is nowhere known. */
function peopleOf(column: Numbers, span: Span): number {
  return Math.max(0, countOf(column, span));
}

/** What workers cost, and those who have no price. The amounts are null where nobody has one. */
interface Amount {
  readonly asked: number | null;
  readonly withoutRelief: number | null;
  readonly unpriced: number;
}

/** Adds up what the workers of some rows cost. Nobody costs nothing, whether or not there is a price. */
function amountOf(workers: Numbers, prices: Prices, { rows, from, to }: Span): Amount {
  const { kinds } = prices;
  let [asked, withoutRelief, unpriced] = [0, 0, 0];
  let isPriced = false;
  for (let at = from; at < to; at += 1) {
    const row = rows[at] as number;
    const count = workers[row] as number;
    if (count === 0 || count === UNKNOWN) continue;
    const kind = kinds[row] as number;
    const price = prices.asked[kind] as number;
    if (price === UNKNOWN) unpriced += count;
    else {
      isPriced = true;
      asked += count * price;
      withoutRelief += count * (prices.withoutRelief[kind] as number);
    }
  }
  exact(unpriced);
  if (!isPriced && unpriced > 0) return { asked: null, withoutRelief: null, unpriced };
  return { asked: exact(asked), withoutRelief: exact(withoutRelief), unpriced };
}

const NO_AMOUNT: Amount = { asked: null, withoutRelief: null, unpriced: 0 };

/** The price that all of some rows have; null where one has another or none. */
function onlyPrice({ kinds, asked }: Prices, { rows, from, to }: Span): number | null {
  const priceAt = (at: number) => asked[kinds[rows[at] as number] as number] as number;
  const price = from < to ? priceAt(from) : UNKNOWN;
  for (let at = from + 1; at < to; at += 1) if (priceAt(at) !== price) return null;
  return known(price);
}

/** Sums the figures of cells. Every total of a result comes from here. */
export class Sums {
  private readonly expansion: Prices;
  private readonly renewal: Prices;
  private readonly samplings: Samplings | null;

  constructor(private readonly cells: CountedCells) {
    const { kind } = cells.entries;
    this.expansion = pricesOf(kind, ({ expansion }) => expansion);
    this.renewal = pricesOf(kind, ({ renewal }) => renewal);
    const { margins } = cells.people;
    this.samplings = margins && new Samplings(cells, margins, this.expansion);
  }

  /** The figures of some rows together. */
  of(span: Span): Figures {
    const { entries, people } = this.cells;
    const { potential, registered, subsidised } = entries.cells.columns;
    const { expansion, renewal, unpriced } = this.amounts(span);
    const figures: Figures = {
      potential: peopleOf(potential, span),
      registered: peopleOf(registered, span),
      coverage: this.coverage(span),
      uncovered: this.uncovered(span),
      excess: peopleOf(people.excess, span),
      toTarget: people.toTarget && known(countOf(people.toTarget, span)),
      findable: peopleOf(people.findable, span),
      toEnrol: peopleOf(people.expansion, span),
      subsidised: known(countOf(subsidised, span)),
      premiumPerWorker: onlyPrice(this.expansion, span),
      expansionPremium: expansion.asked,
      renewalPremium: renewal.asked,
      annualPremium: together(expansion.asked, renewal.asked),
      expansionWithoutRelief: expansion.withoutRelief,
      renewalWithoutRelief: renewal.withoutRelief,
      annualWithoutRelief: together(expansion.withoutRelief, renewal.withoutRelief),
      unpriced,
      sampling: null,
    };
    const { samplings } = this;
    return samplings ? { ...figures, sampling: samplings.of(span, figures) } : figures;
  }

  /** One of the figures, where no other is asked for. */
  coverage(span: Span): Share | null {
    const { potential, registered } = this.cells.entries.cells.columns;
    return coverage(peopleOf(potential, span), peopleOf(registered, span));
  }

  uncovered(span: Span): number {
    return peopleOf(this.cells.people.uncovered, span);
  }

  annualPremium(span: Span): number | null {
    const { expansion, renewal } = this.amounts(span);
    return together(expansion.asked, renewal.asked);
  }

  /** What both kinds of workers cost: no renewal where nobody counted the subsidised. */
  private amounts(span: Span) {
    const { entries, people } = this.cells;
    const expansion = amountOf(people.expansion, this.expansion, span);
    const renewal = amountOf(people.renewal, this.renewal, span);
    const isCounted = countOf(entries.cells.columns.subsidised, span) !== UNKNOWN;
    const unpriced = add(expansion.unpriced, renewal.unpriced);
    return { expansion, renewal: isCounted ? renewal : NO_AMOUNT, unpriced };
  }
}

/** Sums the figures of any number of cells. */
export function sum(items: Iterable<Counted>): Figures {
  const cells = CountedCells.of(items);
  return new Sums(cells).of({ rows: upTo(cells.length), from: 0, to: cells.length });
}

/**
 * Renewal and expansion together. Unknown renewal is left out. Where nothing of the expansion has a
 * price, a renewal of nobody is not a budget of 0: there is none.
 */
export function together(expansion: number | null, renewal: number | null): number | null {
  if (expansion === null) return renewal || null;
  return add(expansion, renewal ?? 0);
}
