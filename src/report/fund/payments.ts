import type { PaymentColumn } from '../../i18n/fund-words.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { type FundLook, regionText } from './look.js';

const COLUMNS: readonly PaymentColumn[] = [
  'source',
  'region',
  'segment',
  'purpose',
  'workers',
  'months',
  'price',
  'amount',
];

/** The columns of payments that say something, but for those that are given up. */
function columnsOf(
  { gap, renewal }: FundResult,
  without: readonly PaymentColumn[] = [],
): PaymentColumn[] {
  const says = (column: PaymentColumn) =>
    (column !== 'segment' || gap.grain.segments) && (column !== 'purpose' || renewal !== null);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly PaymentColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', ['price']],
  ['abbreviated', ['price', 'months']],
  ['abbreviated', ['price', 'months', 'amount']],
];

/** One cell of the table of payments in words. */
function textOf(
  row: PaymentRow,
  column: PaymentColumn,
  { fund, language }: FundLook,
  how: Money,
): string {
  switch (column) {
    case 'source':
    case 'segment':
      return row[column];
    case 'region':
      return regionText(row.region, how);
    case 'purpose':
      return fund.purposes[row.purpose];
    case 'price':
      return money(row.price, language, 'full');
    case 'amount':
      return money(row.amount, language, how);
    default:
      return grouped(row[column], language);
  }
}

/** What a column is sorted by, and what a workbook has of it. */
function figureOf(row: PaymentRow, column: PaymentColumn): number | null {
  switch (column) {
    case 'source':
    case 'region':
    case 'segment':
    case 'purpose':
      return null;
    default:
      return row[column];
  }
}

function kindOf(column: PaymentColumn): ColumnKind {
  if (column === 'price' || column === 'amount') return 'rupiah';
  return column === 'workers' || column === 'months' ? 'count' : 'text';
}

/** The table of who pays for whom. */
export function paymentTabling(
  result: FundResult,
  look: FundLook,
): Tabling<PaymentColumn, PaymentRow> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, without),
    head: (column) => look.fund.heads[column],
    kind: kindOf,
    text: (row, column, how) => textOf(row, column, look, how),
    value: figureOf,
  };
}
