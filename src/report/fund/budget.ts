import { FUND_PURPOSES } from '../../core/fund.js';
import type { BudgetColumn, BudgetPart } from '../../i18n/fund-words.js';
import { type Money, money } from '../../i18n/marks.js';
import type { BudgetParts } from '../../planning/fund/budget.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { Tabling } from '../blocks.js';
import type { FundLook } from './look.js';

/** One part of the budget, or all of it. */
type BudgetRow = BudgetPart | 'budget';

/** The parts that add up to the budget. */
export const PARTS: readonly BudgetPart[] = ['paid', 'unpaid', 'unfunded'];

const COLUMNS: readonly BudgetColumn[] = ['part', ...FUND_PURPOSES, 'total'];

/** Renewals that nobody knows have no column, and what is left needs no total. */
function columnsOf(
  { budget }: FundResult,
  without: readonly BudgetColumn[],
): readonly BudgetColumn[] {
  const known = budget.renewal === null ? (['part', 'expansion'] as const) : COLUMNS;
  return known.filter((column) => !without.includes(column));
}

const SQUEEZES: readonly (readonly [Money, readonly BudgetColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['renewal', 'expansion']],
];

/** What becomes of the budget of a gap, at its own prices. */
export function budgetTabling(
  result: FundResult,
  { fund, words, language }: FundLook,
): Tabling<BudgetColumn, BudgetRow> {
  const figureOf = (row: BudgetRow, column: BudgetColumn): number | null => {
    const parts: BudgetParts | null = column === 'part' ? null : result.budget[column];
    return parts?.budget == null ? null : parts[row];
  };
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, without),
    head: (column) => fund.budgetHeads[column],
    kind: (column) => (column === 'part' ? 'text' : 'rupiah'),
    text: (row, column, how) => {
      if (column === 'part') return fund.budgetParts[row];
      const value = figureOf(row, column);
      return value === null ? words.none : money(value, language, how);
    },
    value: figureOf,
  };
}
