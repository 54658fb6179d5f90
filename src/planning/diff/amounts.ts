import { targetOf } from '../../budget/compute.js';
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
  const { target, verified, renew } = request;
  const options = {
    target: target && targetOf(target),
    ...{ eachPeriod: false, verified: verified.share, renew: renew.share },
  };
  const regions = { cells: AimedCells.of(entries), places: chosen };
  return computeGap(entries.take(chosen), options, regions).cells;
}

/** Something for every set of some factors that are those of the side after, made once for each. */
function forSets<T>(
  factors: readonly Factor[],
  among: readonly Factor[],
  make: (own: Set<Factor>) => T,
) {
  const own = factors.filter((factor) => among.includes(factor));
  const made = Array.from({ length: 1 << own.length }, (_, bits) =>
    make(new Set(own.filter((_, at) => bits & (1 << at)))),
  );
  return (set: number): T => {
    let bits = 0;
    own.forEach((factor, at) => {
      if (set & (1 << factors.indexOf(factor))) bits |= 1 << at;
    });
    return made[bits] as T;
  };
}

/** Amounts of rows for every set of factors that have become those of the side after. */
export interface AmountsOfSets {
  /** The amounts of a row, times `scale`, at the place that its set of factors has as a number. */
  readonly of: (row: number) => bigint[];
  readonly scale: bigint;
}

/**
 * What each chosen row would cost if some factors were those of the side after and the others those of the one
 * before. How many months there are is told from what a month costs: the price of all months is spread evenly
 * over them, and taken so often as there are months.
 */
export function amountsOfSets(
  sides: Sides,
  factors: readonly Factor[],
  chosen: readonly number[],
): AmountsOfSets {
  const monthsOf = (isAfter: boolean) =>
    (isAfter ? sides.after : sides.before).choices.months.length;
  const priced = (own: Set<Factor>) => {
    const side = mixed(sides, (factor) => own.has(factor));
    const { entries } = priceCells(withRenewals(sides, side.cells), side.choices, side.reference);
    return {
      prices: pricesIn(entries.kind, chosen),
      kinds: entries.kind,
      months: side.choices.months.length,
    };
  };
  const ofPrices = factors.filter((factor) => !OF_COUNTS.includes(factor) && factor !== 'months');
  const pricesOf = forSets(factors, ofPrices, priced);
  const { kinds } = pricesOf(0);
  const workersOf = forSets(factors, OF_COUNTS, (own) =>
    workersIn(
      countedOf(
        mixed(sides, (factor) => own.has(factor)),
        kinds,
        chosen,
      ),
    ),
  );
  const [monthsBefore, monthsAfter] = [monthsOf(false), monthsOf(true)];
  const scale = monthsBefore === monthsAfter ? 1 : monthsBefore * monthsAfter;
  const bit = (factor: Factor) => (factors.includes(factor) ? 1 << factors.indexOf(factor) : 0);
  const [months, law, wage] = [bit('months'), bit('tariff'), bit('wage')];
  const amount = (row: number, set: number): bigint => {
    const workers = workersOf(set);
    const times = monthsOf((set & months) !== 0) * scale;
    const of = (kind: keyof Workers) => {
      // A mixture may have no price, as the minimum wage of a year that has none yet: then that of the law, or of
      // the wage, of the other side, which is the same mixture whichever side is before.
      const sets = [set, set ^ law, set ^ wage, set ^ law ^ wage].map(pricesOf);
      const priced = sets.find(({ prices }) => prices[kind][row] !== UNKNOWN);
      if (!priced) return 0n;
      const price = BigInt(priced.prices[kind][row] as number);
      return (BigInt(workers[kind][row] as number) * price * BigInt(times)) / BigInt(priced.months);
    };
    return of('expansion') + of('renewal');
  };
  const sets = 1 << factors.length;
  return {
    of: (row) => Array.from({ length: sets }, (_, set) => amount(row, set)),
    scale: BigInt(scale),
  };
}
