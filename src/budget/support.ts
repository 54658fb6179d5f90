import { add, sharesRoundedHalfUp } from '../core/exact.js';
import type { Listed } from '../core/list.js';
import type { Payer } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';
import { accountOf, type BudgetLine } from './lines.js';
import type { Support } from './request.js';

/** The premiums each budget is asked for. What workers pay themselves is on none. */
function premiums(lines: Listed<BudgetLine>): Map<Payer, number> {
  const sums = new Map<Payer, number>();
  for (const { payer, purpose, amount } of lines)
    if (purpose !== 'worker') sums.set(payer, add(sums.get(payer) ?? 0, amount));
  return sums;
}

/**
 * The cost of verification and outreach beside the premiums. A share is of each payer's premiums,
 * rounded half up to whole rupiah; an amount belongs to the only payer, or else to nobody yet.
 */
export function supportLines(
  lines: Listed<BudgetLine>,
  support: Support,
  book: SegmentBook,
): BudgetLine[] {
  const sums = premiums(lines);
  const [payer = 'undecided', other] = sums.keys();
  const costs: (readonly [Payer, number])[] =
    'amount' in support
      ? [[other === undefined ? payer : 'undecided', support.amount]]
      : [...sums].map(([each, sum]) => [each, sharesRoundedHalfUp(sum, support.share)]);
  const [first = ''] = [...new Set(lines.map((line) => line.first))].sort();
  const last = [...new Set(lines.map((line) => line.last))].sort().at(-1) ?? '';
  return costs.map(([each, amount]) => ({
    region: null,
    agency: null,
    segment: null,
    purpose: 'support',
    payer: each,
    programme: null,
    bearer: null,
    first,
    last,
    volume: 1,
    times: 1,
    unitPrice: amount,
    amount,
    account: accountOf(book, null, 'support'),
  }));
}
