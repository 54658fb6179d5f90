import { grouped, type Money, money } from '../../i18n/marks.js';
import type { PlanColumn, PlanWords } from '../../i18n/plan-words.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanRequest } from '../../planning/request.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { ratio } from '../json.js';
import type { Look } from '../look.js';
import { percentage } from '../percentage.js';

/** A look with the words of plans. */
export interface PlanLook extends Look {
  readonly plan: PlanWords;
}

const COLUMNS: readonly PlanColumn[] = [
  'year',
  'potential',
  'wanted',
  'start',
  'lapsed',
  'left',
  'enrolled',
  'end',
  'coverage',
  'renewal',
  'expansion',
  'total',
  'cumulative',
  'atPrices',
  'unpriced',
  'outOfReach',
];
/** Columns that say nothing where they are 0 in every year. */
const OPTIONAL: readonly PlanColumn[] = ['lapsed', 'left', 'unpriced', 'outOfReach'];

function people(year: PlanFigures, column: PlanColumn): number | null {
  switch (column) {
    case 'potential':
    case 'wanted':
    case 'start':
    case 'lapsed':
    case 'left':
    case 'enrolled':
    case 'end':
    case 'unpriced':
    case 'outOfReach':
      return year[column];
    default:
      return null;
  }
}

/** One cell of a year in words. */
function yearText(year: PlanFigures, column: PlanColumn, look: PlanLook, how: Money): string {
  const { language, words } = look;
  const write = (value: number | null) =>
    value === null ? words.none : money(value, language, how);
  switch (column) {
    case 'year':
      return String(year.year);
    case 'coverage':
      return percentage(year.coverage, look);
    case 'renewal':
      return write(year.renewalPremium);
    case 'expansion':
      return write(year.expansionPremium);
    case 'total':
      return write(year.annualPremium);
    case 'cumulative':
      return write(year.cumulative);
    case 'atPrices':
      return write(year.cumulativeAtPrices);
    default:
      return grouped(people(year, column) ?? 0, language);
  }
}

/** What a column of years is sorted by, and what a workbook has of it. */
function yearValue(year: PlanFigures, column: PlanColumn): number | null {
  switch (column) {
    case 'year':
      return null;
    case 'coverage':
      return ratio(year.coverage);
    case 'renewal':
      return year.renewalPremium;
    case 'expansion':
      return year.expansionPremium;
    case 'total':
      return year.annualPremium;
    case 'cumulative':
      return year.cumulative;
    case 'atPrices':
      return year.cumulativeAtPrices;
    default:
      return people(year, column);
  }
}

/** The columns that say something of these years. */
function columnsOf(
  years: readonly PlanFigures[],
  prices: number | null,
  without: readonly PlanColumn[],
): PlanColumn[] {
  const says = (column: PlanColumn) =>
    column === 'atPrices'
      ? prices !== null
      : !OPTIONAL.includes(column) || years.some((year) => people(year, column) !== 0);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

const MONEY: readonly PlanColumn[] = ['renewal', 'expansion', 'total', 'cumulative', 'atPrices'];

function kindOf(column: PlanColumn): ColumnKind {
  if (MONEY.includes(column)) return 'rupiah';
  if (column === 'year') return 'text';
  return column === 'coverage' ? 'share' : 'count';
}

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly PlanColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['wanted']],
  ['abbreviated', ['wanted', 'start', 'cumulative']],
  ['abbreviated', ['wanted', 'start', 'cumulative', 'potential', 'unpriced']],
  [
    'abbreviated',
    [
      'wanted',
      'start',
      'cumulative',
      'potential',
      'unpriced',
      'lapsed',
      'left',
      'renewal',
      'expansion',
    ],
  ],
];

/** A table of years; `prices` is the year at whose wages all are added up too, null for none. */
export function yearTabling(
  years: readonly PlanFigures[],
  { prices }: Pick<PlanRequest, 'prices'>,
  look: PlanLook,
): Tabling<PlanColumn, PlanFigures> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(years, prices, without),
    head: (column) =>
      column === 'atPrices' ? look.plan.atPrices(String(prices)) : look.plan.heads[column],
    kind: kindOf,
    text: (year, column, how) => yearText(year, column, look, how),
    value: yearValue,
  };
}
