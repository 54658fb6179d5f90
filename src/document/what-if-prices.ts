import type { BudgetChoices } from '../budget/choices.js';
import { type PriceBooks, priceCells } from '../budget/pricing.js';
import type { Cells } from '../core/cells.js';
import { rowsWhere } from '../core/dimension.js';
import type { Entries } from '../core/entries.js';
import type { Entry } from '../core/entry.js';
import { sumOf } from '../core/exact.js';
import { lastMonths, type Month, type MonthRange, yearOf } from '../core/month.js';
import { amountsByMonth } from '../core/monthly.js';
import type { Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import { payerKind } from '../tariff/catalogue.js';

/**
 * Whole rupiah that one worker costs over some months; with what it would be without relief where a
 * relief is in it, null where there is no price.
 */
export type Amount = number | null | readonly [amount: number, withoutRelief: number];

/** What one worker of a cell costs over each choice of months. */
export interface CellAmounts {
  readonly expansion: readonly Amount[];
  readonly renewal: readonly Amount[];
}

type Side = keyof CellAmounts;

/** The months of a document, the whole of its year, and the last 11 to 1 of that. */
type MonthChoices = readonly [MonthRange, MonthRange, ...MonthRange[]];

/** The months that can be chosen in place of a document's own. */
export function monthChoices(own: MonthRange): MonthChoices {
  const year = yearOf(own.at(-1) ?? own[0]);
  const fewer = Array.from({ length: 11 }, (_, index) => lastMonths(year, 11 - index));
  return [own, lastMonths(year, 12), ...fewer];
}

/** Whether the price of part of its months is what those months cost in it. */
function isEven({ expansion, renewal, cell }: Entry): boolean {
  const isMonthly = (price: Price | null) => price?.lines.every(({ per }) => per === 'month');
  return isMonthly(expansion) === true && (!cell.subsidised || isMonthly(renewal) === true);
}

function pair(amount: number, withoutRelief: number): Amount {
  return amount === withoutRelief ? amount : [amount, withoutRelief];
}

function wholeOf(price: Price | null | undefined): Amount {
  return price ? pair(price.payerAmount, price.payerWithoutRelief) : null;
}

function amountIn(price: Price | null, months: readonly Month[]): Amount {
  if (!price) return null;
  const of = (each: 'amount' | 'withoutRelief') => sumOf(amountsByMonth(price, months, each));
  return pair(of('amount'), of('withoutRelief'));
}

/**
 * Prices cells over each choice of months. What has one price for every month of the year is priced
 * once; contracts, and what only some months have a price for, once for each choice.
 */
function overMonths(
  cells: Cells,
  [own, year, ...fewer]: MonthChoices,
  entriesOf: (cells: Cells, months: MonthRange) => Entries,
): CellAmounts[] {
  const inOwn = entriesOf(cells, own);
  const inYear = own.join() === year.join() ? inOwn : entriesOf(cells, year);
  const uneven = rowsWhere(cells.length, (row) => !isEven(inYear.at(row)));
  const some = cells.take(uneven);
  const asked = fewer.map((months) => entriesOf(some, months));
  const places = new Map(Array.from(uneven, (row, place) => [row, place]));
  return inYear.map((whole, row) => {
    const place = places.get(row);
    const of = (side: Side): Amount[] => [
      wholeOf(inOwn.at(row)[side]),
      wholeOf(whole[side]),
      ...fewer.map((months, at) => {
        const entry = place === undefined ? undefined : asked[at]?.at(place);
        return entry ? wholeOf(entry[side]) : amountIn(whole[side], months);
      }),
    ];
    return { expansion: of('expansion'), renewal: of('renewal') };
  });
}

/**
 * What one worker of each cell costs: under the payers of the document, and then under each payer of
 * the catalogue. Payers of one kind pay the same.
 */
export function amountsUnder(
  cells: Cells,
  choices: BudgetChoices,
  months: MonthChoices,
  books: PriceBooks,
): readonly (readonly CellAmounts[])[] {
  const under = (payer: BudgetChoices['payer']) =>
    overMonths(
      cells,
      months,
      (some, range) => priceCells(some, { ...choices, months: range, payer }, books).entries,
    );
  const byKind = new Map<string, readonly CellAmounts[]>();
  const ofKind = (payer: Payer) => {
    const kind = payerKind(books.catalogue, payer);
    const known = byKind.get(kind) ?? under({ all: payer, bySegment: new Map() });
    byKind.set(kind, known);
    return known;
  };
  return [under(choices.payer), ...books.catalogue.payers.map(({ id }) => ofKind(id))];
}
