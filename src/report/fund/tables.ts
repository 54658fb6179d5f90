import type { FundResult } from '../../planning/fund/result.js';
import type { Tabling } from '../blocks.js';
import { budgetTabling, PARTS } from './budget.js';
import type { FundLook } from './look.js';
import { paymentTabling } from './payments.js';
import { unfundedLines, unfundedTabling } from './unfunded.js';
import { unpaidLines, unpaidTabling } from './unpaid.js';

/** How a format makes a table under its title. */
export type Drawing<T> = <Column extends string, Row>(
  title: string,
  tabling: Tabling<Column, Row>,
  rows: readonly Row[],
  total: Row | null,
) => T;

/**
 * The tables below that of the sources: what becomes of the budget, the months that nobody pays, who pays
 * for whom, and who is not paid for. One without rows is left out.
 */
export function furtherTables<T>(result: FundResult, look: FundLook, draw: Drawing<T>): T[] {
  const { budgetTitle, unpaidTitle, whoTitle, unfundedTitle } = look.fund;
  const [unpaid, unfunded] = [unpaidLines(result), unfundedLines(result)];
  const isPriced = result.budget.total.budget !== null;
  return [
    ...(isPriced ? [draw(budgetTitle, budgetTabling(result, look), PARTS, 'budget')] : []),
    ...(unpaid.lines.length > 0
      ? [draw(unpaidTitle, unpaidTabling(result, look), unpaid.lines, unpaid.total)]
      : []),
    ...(result.payments.length > 0
      ? [draw(whoTitle, paymentTabling(result, look), result.payments, null)]
      : []),
    ...(unfunded.lines.length > 0
      ? [draw(unfundedTitle, unfundedTabling(result, look), unfunded.lines, unfunded.total)]
      : []),
  ];
}
