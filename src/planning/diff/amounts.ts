import { optionsOf } from '../../budget/compute.js';
import { priceCells } from '../../budget/pricing.js';
import { AimedCells } from '../../core/aimed.js';
import type { Cells } from '../../core/cells.js';
import type { CountedCells } from '../../core/counted.js';
import { type Dimension, valueAt } from '../../core/dimension.js';
import { Entries, type Kind } from '../../core/entries.js';
import { computeGap } from '../../core/gap.js';
import { numbersOf, UNKNOWN } from '../../core/numbers.js';
import { type Factor, mixed, OF_COUNTS, type Side, type Sides } from './factors.js';

/** Workers to cover and to keep, row by row; nobody where it is not known. */
interface Workers {
  readonly expansion: readonly number[];
  readonly renewal: readonly number[];
}

/** What one of them costs over the months, in whole rupiah, row by row; {@link UNKNOWN} where there is no price. */
type Prices = Workers;

const known = (value: number) => (value === UNKNOWN ? 0 : value);

function workersIn({ people }: CountedCells): Workers {
  return {
    expansion: Array.from(people.expansion, known),
    renewal: Array.from(people.renewal, known),
  };
}

function pricesIn(kinds: Dimension<Kind>, rows: readonly number[]): Prices {
  const of = (row: number) => valueAt(kinds, row);
  return {
    expansion: rows.map((row) => of(row).expansion?.payerAmount ?? UNKNOWN),
    renewal: rows.map((row) => of(row).renewal?.payerAmount ?? UNKNOWN),
  };
}

/** What each row of counted cells costs, in whole rupiah: the budget that is in totals, row by row. */
export function amountsIn(cells: CountedCells): readonly number[] {
  const { expansion, renewal } = workersIn(cells);
  const rows = expansion.map((_, row) => row);
  const prices = pricesIn(cells.entries.kind, rows);
  return rows.map(
    (row) =>
      (expansion[row] as number) * known(prices.expansion[row] as number) +
      (renewal[row] as number) * known(prices.renewal[row] as number),
  );
}

/** Cells in which somebody is renewed wherever that is so on one side, so that renewals have their price. */
function withRenewals({ before, after }: Sides, cells: Cells): Cells {
  const [was, is] = [before.cells.columns.subsidised, after.cells.columns.subsidised];
  return cells.with({
    subsidised: numbersOf(Array.from(was, (count, row) => Math.max(count, is[row] as number))),
  });
}

/** Counts the workers of the chosen rows. */
function countedOf({ cells, request }: Side, kinds: Dimension<Kind>, chosen: readonly number[]) {
  const entries = new Entries(cells, kinds);
  const regions = { cells: AimedCells.of(entries), places: chosen };
  return computeGap(entries.take(chosen), optionsOf(request, false), regions).cells;
}

/** Something for every set of factors, at its number, made once for each set of those of them that decide it. */
function forSets<T>(
  factors: readonly Factor[],
  among: readonly Factor[],
  make: (own: ReadonlySet<Factor>) => T,
): readonly T[] {
  const made = new Map<string, T>();
  return Array.from({ length: 1 << factors.length }, (_, set) => {
    const own = factors.filter((factor, at) => set & (1 << at) && among.includes(factor));
    const known = made.get(own.join()) ?? make(new Set(own));
    made.set(own.join(), known);
    return known;
  });
}

/** Prices for one set of factors, and over how many months they are. */
interface Priced {
  readonly prices: Prices;
  readonly kinds: Dimension<Kind>;
  readonly months: number;
}

function pricedOf(sides: Sides, own: ReadonlySet<Factor>, chosen: readonly number[]): Priced {
  const side = mixed(sides, (factor) => own.has(factor));
  const { entries } = priceCells(withRenewals(sides, side.cells), side.choices, side.reference);
  const { length } = side.choices.months;
  return { prices: pricesIn(entries.kind, chosen), kinds: entries.kind, months: length };
}

/**
 * What each chosen row would cost if some factors were those of the side after and the others those of the one
 * before. How many months there are is told from what a month costs: the price of all months is spread evenly
 * over them, and taken so often as there are months.
 */
export class AmountsOfSets {
  private readonly priced: readonly Priced[];
  private readonly workers: readonly Workers[];
  /** What amounts are multiplied by to be whole. */
  readonly scale: number;

  constructor(
    private readonly sides: Sides,
    private readonly factors: readonly Factor[],
    chosen: readonly number[],
  ) {
    const isOfPrices = (factor: Factor) => !OF_COUNTS.includes(factor) && factor !== 'months';
    this.priced = forSets(factors, factors.filter(isOfPrices), (own) =>
      pricedOf(sides, own, chosen),
    );
    const [{ kinds }] = this.priced as readonly [Priced];
    this.workers = forSets(factors, OF_COUNTS, (own) => {
      const side = mixed(sides, (factor) => own.has(factor));
      return workersIn(countedOf(side, kinds, chosen));
    });
    const { before, after } = sides;
    const [was, is] = [before.choices.months.length, after.choices.months.length];
    this.scale = was === is ? 1 : was * is;
  }

  private bit(factor: Factor): number {
    return this.factors.includes(factor) ? 1 << this.factors.indexOf(factor) : 0;
  }

  /**
   * The prices of a row in a mixture. One may have none, as the minimum wage of a year that has none yet: then those
   * of the law, or of the wage, of the other side, which is the same mixture whichever side is before.
   */
  private pricesFor(kind: keyof Workers, row: number, set: number): Priced | undefined {
    const isPriced = (each: Priced | undefined) => each?.prices[kind][row] !== UNKNOWN;
    const own = this.priced[set];
    if (isPriced(own)) return own;
    const [law, wage] = [this.bit('tariff'), this.bit('wage')];
    return [set ^ law, set ^ wage, set ^ law ^ wage]
      .map((other) => this.priced[other])
      .find(isPriced);
  }

  private amountOf(kind: keyof Workers, row: number, set: number): bigint {
    const count = this.workers[set]?.[kind][row] as number;
    const found = count === 0 ? undefined : this.pricesFor(kind, row, set);
    if (!found) return 0n;
    const side = set & this.bit('months') ? this.sides.after : this.sides.before;
    const times = (side.choices.months.length * this.scale) / found.months;
    const price = found.prices[kind][row] as number;
    const amount = count * price * times;
    return Number.isSafeInteger(amount)
      ? BigInt(amount)
      : BigInt(count) * BigInt(price) * BigInt(times);
  }

  /** The amounts of a row, times `scale`, at the place that its set of factors has as a number. */
  of(row: number): bigint[] {
    return Array.from(
      { length: this.priced.length },
      (_, set) => this.amountOf('expansion', row, set) + this.amountOf('renewal', row, set),
    );
  }
}
