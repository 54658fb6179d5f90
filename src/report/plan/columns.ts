import { grouped, type Money, money } from '../../i18n/marks.js';
import type { PlanColumn, PlanWords } from '../../i18n/plan-words.js';
import type { PlanFigures } from '../../planning/figures.js';
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
  'dropped',
  'enrolled',
  'end',
  'coverage',
  'renewal',
  'expansion',
  'total',
  'cumulative',
  'unpriced',
];
/** Columns that say nothing where they are 0 in every year. */
const OPTIONAL: readonly PlanColumn[] = ['lapsed', 'dropped', 'unpriced'];

function people(year: PlanFigures, column: PlanColumn): number | null {
  switch (column) {
    case 'potential':
    case 'wanted':
    case 'start':
    case 'lapsed':
    case 'dropped':
    case 'enrolled':
    case 'end':
    case 'unpriced':
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
    default:
      return people(year, column);
  }
}

/** The columns that say something of these years. */
function columnsOf(years: readonly PlanFigures[], without: readonly PlanColumn[]): PlanColumn[] {
  const says = (column: PlanColumn) =>
    !OPTIONAL.includes(column) || years.some((year) => people(year, column) !== 0);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

const MONEY: readonly PlanColumn[] = ['renewal', 'expansion', 'total', 'cumulative'];

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
      'dropped',
      'renewal',
      'expansion',
    ],
  ],
];

/** A table of years. */
export function yearTabling(
  years: readonly PlanFigures[],
  look: PlanLook,
): Tabling<PlanColumn, PlanFigures> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(years, without),
    head: (column) => look.plan.heads[column],
    kind: kindOf,
    text: (year, column, how) => yearText(year, column, look, how),
    value: yearValue,
  };
}
