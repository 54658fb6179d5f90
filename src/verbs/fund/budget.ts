import { FUND_PURPOSES } from '../../core/fund.js';
import type { BudgetParts } from '../../planning/fund/budget.js';
import type { FundResult } from '../../planning/fund/result.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import type { Table } from '../../view/view.js';
import type { BudgetPart } from './en.js';
import { type FundWording, SHORTER } from './wording.js';

/** One part of the budget, or all of it. */
type Row = BudgetPart | 'budget';

/** The parts that add up to the budget. */
const PARTS: readonly Row[] = ['paid', 'unpaid', 'unfunded'];

function columnsOf({ budget }: FundResult, { fund }: FundWording): Column<Row>[] {
  const column = headed<Row, typeof fund.budgetHeads>(fund.budgetHeads);
  const amounts = (id: Exclude<keyof typeof fund.budgetHeads, 'part'>) => {
    const parts: BudgetParts | null = budget[id];
    return column(id, 'rupiah', (row) => (parts?.budget == null ? null : parts[row]));
  };
  // Renewals that nobody knows have no column, and what is left needs no total.
  const known =
    budget.renewal === null ? (['expansion'] as const) : [...FUND_PURPOSES, 'total' as const];
  return [column('part', 'text', (row) => fund.budgetParts[row]), ...known.map(amounts)];
}

/** What becomes of the budget of a gap, at its own prices; null where it has no price. */
export function budgetTable(result: FundResult, wording: FundWording): Table | null {
  if (result.budget.total.budget === null) return null;
  return tableOf(columnsOf(result, wording), PARTS, {
    caption: wording.fund.budgetTitle,
    total: 'budget',
    steps: [...SHORTER, { drop: ['renewal', 'expansion'] }],
  });
}
