import { sumOf } from '../../core/exact.js';
import type { SourceFigure } from '../../i18n/fund-words.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { SourceFigures } from '../../planning/fund/spent.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { monthsText } from '../summary.js';
import type { FundLook } from './look.js';

/** A source, or all of them together. */
export type SourceRow = Pick<
  SourceFigures,
  'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion'
> &
  Partial<SourceFigures>;

const COLUMNS: readonly SourceFigure[] = [
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
function columnsOf(
  { sources, renewal }: FundResult,
  without: readonly SourceFigure[] = [],
): SourceFigure[] {
  const says = (column: SourceFigure) =>
    (column !== 'withheld' || sources.some(({ withheld }) => withheld > 0)) &&
    (column !== 'renewal' || renewal !== null);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

/** One cell of the table of sources in words. */
function textOf(
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

/** What is given up in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly SourceFigure[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['payer']],
  ['abbreviated', ['payer', 'withheld', 'months']],
  ['abbreviated', ['payer', 'withheld', 'months', 'amount']],
];

/** All sources together. */
export function totalOfSources({ sources }: FundResult): SourceRow {
  const sum = (figure: 'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion') =>
    sumOf(sources.map((source) => source[figure]));
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
function figureOf(row: SourceRow, column: SourceFigure): number | null {
  return column === 'source' || column === 'payer' || column === 'months' ? null : row[column];
}

function kindOf(column: SourceFigure): ColumnKind {
  if (column === 'source' || column === 'payer' || column === 'months') return 'text';
  return column === 'renewal' || column === 'expansion' ? 'count' : 'rupiah';
}

/** The table of sources. */
export function sourceTabling(
  result: FundResult,
  look: FundLook,
): Tabling<SourceFigure, SourceRow> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, without),
    head: (column) => look.fund.sourceHeads[column],
    kind: kindOf,
    text: (row, column, how) => textOf(row, column, look, how),
    value: figureOf,
  };
}
