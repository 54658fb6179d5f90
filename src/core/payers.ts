import { type Counted, CountedCells } from './counted.js';
import { mapped, rowsWhere, valueAt } from './dimension.js';
import { Entries, type Kind } from './entries.js';
import { add, multiply } from './exact.js';
import { type Numbers, stacked, UNKNOWN, upTo } from './numbers.js';
import type { Price } from './price.js';
import type { Payer } from './vocabulary.js';

/** What one payer's money is asked for, in whole rupiah. */
export interface PayerFigures {
  readonly payer: Payer;
  readonly expansionPremium: number;
  readonly renewalPremium: number;
  readonly annualPremium: number;
  /** The same without any relief. */
  readonly annualWithoutRelief: number;
}

/**
 * The priced amounts by whose money pays them, the largest first. Renewals are always public money's.
 */
export function sumByPayer(items: Iterable<Counted>): PayerFigures[] {
  const payers = new Map<Payer, { expansion: number; renewal: number; withoutRelief: number }>();
  const of = (payer: Payer) => {
    const known = payers.get(payer) ?? { expansion: 0, renewal: 0, withoutRelief: 0 };
    payers.set(payer, known);
    return known;
  };
  const enter = (kind: 'expansion' | 'renewal', price: Price | null, workers: number) => {
    if (!price) return;
    const sums = of(price.payer);
    sums[kind] = add(sums[kind], multiply(workers, price.payerAmount));
    sums.withoutRelief = add(sums.withoutRelief, multiply(workers, price.payerWithoutRelief));
  };
  for (const { entry, expansionWorkers, renewalWorkers } of CountedCells.of(items).bundles) {
    enter('expansion', entry.expansion, expansionWorkers);
    if (renewalWorkers) enter('renewal', entry.renewal, renewalWorkers);
  }
  const figures = [...payers].map(([payer, sums]) => ({
    payer,
    expansionPremium: sums.expansion,
    renewalPremium: sums.renewal,
    annualPremium: add(sums.expansion, sums.renewal),
    annualWithoutRelief: sums.withoutRelief,
  }));
  return figures.sort((a, b) => b.annualPremium - a.annualPremium || (a.payer < b.payer ? -1 : 1));
}

/** Rows in which somebody is renewed by another payer than that of the expansion. */
function owedElsewhere({ entries, people }: CountedCells): Int32Array {
  const isOther = mapped(entries.kind, ({ renewal, payer }) => renewal && renewal.payer !== payer);
  const isRenewed = (row: number) => (people.renewal[row] as number) > 0;
  return rowsWhere(entries.length, (row) => isRenewed(row) && valueAt(isOther, row) === true);
}

/** A column with another number in some places. */
function withAt<T extends Numbers>(
  column: T,
  places: Int32Array,
  numberFor: (number: number) => number,
): T {
  const own = column.slice() as T;
  for (const place of places) own[place] = numberFor(own[place] as number);
  return own;
}

const none = () => 0;
const unknown = () => UNKNOWN;
const noneIfKnown = (count: number) => Math.min(count, 0);

/** A kind as its renewal alone, under the payer whom that is a claim on. */
function asOwed(kind: Kind): Kind {
  return { ...kind, payer: kind.renewal?.payer ?? kind.payer, expansion: null, unpriced: null };
}

/** Entries of which some say their renewal alone: without counts, and under another payer. */
function entriesApart({ cells, kind }: Entries, copies: Int32Array): Entries {
  const { potential, registered, subsidised } = cells.columns;
  const ids = withAt(kind.ids, copies, (id) => id + kind.values.length);
  return new Entries(
    cells.with({
      potential: withAt(potential, copies, none),
      registered: withAt(registered, copies, none),
      // What stands before its copy has said all but its renewal.
      subsidised: withAt(
        subsidised,
        copies.map((copy) => copy - 1),
        unknown,
      ),
    }),
    { values: [...kind.values, ...kind.values.map(asOwed)], ids },
  );
}

/**
 * Cells with each renewal apart, under the payer it is a claim on, so that grouping by payer gives
 * each payer its own money. Counts stay with the expansion; sums over all are unchanged.
 */
export function apartByPayer(items: Iterable<Counted>): CountedCells {
  const cells = CountedCells.of(items);
  const owed = owedElsewhere(cells);
  if (owed.length === 0) return cells;
  const rows = stacked([upTo(cells.length), owed]).sort();
  const copies = rowsWhere(rows.length, (place) => rows[place] === rows[place - 1]);
  const { entries, people } = cells.take(rows);
  const { uncovered, excess, toTarget, findable, expansion, renewal, margins } = people;
  return new CountedCells(entriesApart(entries, copies), {
    uncovered: withAt(uncovered, copies, none),
    excess: withAt(excess, copies, none),
    toTarget: toTarget && withAt(toTarget, copies, noneIfKnown),
    findable: withAt(findable, copies, none),
    expansion: withAt(expansion, copies, none),
    renewal: withAt(
      renewal,
      copies.map((copy) => copy - 1),
      unknown,
    ),
    margins: margins && {
      ...margins,
      error: withAt(margins.error, copies, none),
      fewer: withAt(margins.fewer, copies, none),
      more: withAt(margins.more, copies, none),
      tooHigh: withAt(margins.tooHigh, copies, none),
    },
  });
}
