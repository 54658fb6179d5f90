import { add } from '../../core/exact.js';
import type { FundWords, PaymentColumn, SourceFigure } from '../../i18n/fund-words.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import type { SourceFigures } from '../../planning/fund/spent.js';
import { shortRegion } from '../figures.js';
import type { Look } from '../look.js';
import { monthsText } from '../summary.js';

/** A look with the words of funding. */
export interface FundLook extends Look {
  readonly fund: FundWords;
}

/** A source, or all of them together. */
export type SourceRow = Pick<
  SourceFigures,
  'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion'
> &
  Partial<SourceFigures>;

const SOURCE_FIGURES: readonly SourceFigure[] = [
  'source',
  'payer',
  'months',
  'amount',
  'withheld',
  'renewal',
  'expansion',
  'spent',
  'left',
];

/** The columns of sources that say something, but for those that are given up. */
export function sourceColumns(
  { sources, renewal }: FundResult,
  without: readonly SourceFigure[] = [],
): SourceFigure[] {
  const says = (column: SourceFigure) =>
    (column !== 'withheld' || sources.some(({ withheld }) => withheld > 0)) &&
    (column !== 'renewal' || renewal !== null);
  return SOURCE_FIGURES.filter((column) => !without.includes(column) && says(column));
}

/** One cell of the table of sources in words. */
export function sourceText(
  row: SourceRow,
  column: SourceFigure,
  { language, words }: FundLook,
  how: Money,
): string {
  switch (column) {
    case 'source':
      return row.source ?? words.total;
    case 'payer':
      return row.payer === undefined ? '' : payerName(row.payer, words);
    case 'months':
      return row.first === undefined || row.last === undefined
        ? ''
        : monthsText({ first: row.first, last: row.last }, words);
    case 'renewal':
    case 'expansion':
      return grouped(row[column], language);
    default:
      return money(row[column], language, how);
  }
}

const PAYMENT_COLUMNS: readonly PaymentColumn[] = [
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
export function paymentColumns(
  { gap, renewal }: FundResult,
  without: readonly PaymentColumn[] = [],
): PaymentColumn[] {
  const says = (column: PaymentColumn) =>
    (column !== 'segment' || gap.grain.segments) && (column !== 'purpose' || renewal !== null);
  return PAYMENT_COLUMNS.filter((column) => !without.includes(column) && says(column));
}

/** A region, its name shortened where money is abbreviated. */
export function regionText({ name, code }: PaymentRow['region'], how: Money): string {
  const text = name || (code ?? '');
  return how === 'abbreviated' ? shortRegion(text) : text;
}

/** One cell of the table of payments in words. */
export function paymentText(
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

/** Columns of words, on the left. */
const WORDS: readonly string[] = ['source', 'payer', 'region', 'segment', 'purpose'];

export function isSourceWord(column: SourceFigure): boolean {
  return column === 'months' || WORDS.includes(column);
}

export function isPaymentWord(column: PaymentColumn): boolean {
  return WORDS.includes(column);
}

/** All sources together. */
export function totalOf({ sources }: FundResult): SourceRow {
  const sum = (figure: 'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion') =>
    sources.map((source) => source[figure]).reduce(add, 0);
  return {
    amount: sum('amount'),
    withheld: sum('withheld'),
    spent: sum('spent'),
    left: sum('left'),
    renewal: sum('renewal'),
    expansion: sum('expansion'),
  };
}

/** What a column of sources is sorted by, and what a workbook has of it. */
export function sourceValue(row: SourceRow, column: SourceFigure): number | null {
  return column === 'source' || column === 'payer' || column === 'months' ? null : row[column];
}

/** The same of payments. */
export function paymentValue(row: PaymentRow, column: PaymentColumn): number | null {
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
