import type { Counted } from '../../core/counted.js';
import { add, sumOf } from '../../core/exact.js';
import type { FundPurpose, Ledger } from '../../core/fund.js';
import type { Best } from '../../core/fund-best.js';
import type { Listed } from '../../core/list.js';
import type { FundSource } from '../../funding/match.js';
import { paymentAtGap } from './at-gap.js';
import { knownOf } from './budget.js';
import type { FundRequest } from './request.js';
import type { BestFigures, FundCount } from './result.js';
import type { PaymentRow } from './rows.js';
import type { LeftReason, SourceFigures, UnpaidMonths } from './spent.js';

/** Why there is money left in a source; the first reason that holds, null where nothing is left. */
function whyLeft(
  { money, open, payable }: Pick<Ledger, 'money' | 'open'> & { payable: number },
  purse: number,
  { months, ranks }: FundSource,
  least: number,
): LeftReason | null {
  if ((money[purse] ?? 0) === 0) return null;
  if (months.length < least) return 'window';
  if (ranks.every((rank) => rank === null)) return 'no-row';
  if (payable > 0) return 'one-worker';
  const isOpen = ranks.some(
    (rank, need) => rank !== null && (open.renewal[need] ?? 0) + (open.expansion[need] ?? 0) > 0,
  );
  return isOpen ? 'no-price' : 'no-worker';
}

function span({ months }: FundSource) {
  return { first: months[0], last: months.at(-1) ?? months[0], months: months.length };
}

/** Those of some payments who are not paid for in all months of the budget. */
function unpaidOf(payments: readonly PaymentRow[], purpose: FundPurpose): UnpaidMonths | null {
  const own = payments.filter((each) => each.purpose === purpose && each.atGap.unpaidMonths > 0);
  if (own.length === 0) return null;
  return {
    workers: sumOf(own.map(({ workers }) => workers)),
    months: sumOf(own.map(({ atGap }) => atGap.unpaidMonths)),
    premium: knownOf(own.map(({ atGap }) => atGap.unpaid)),
  };
}

/** What each source pays, and what is left in it. */
export function sourceFigures(
  ledger: Ledger,
  sources: readonly FundSource[],
  payments: readonly PaymentRow[],
  { minMonths }: FundRequest,
): SourceFigures[] {
  return sources.map((source, purse) => {
    const own = payments.filter((payment) => payment.source === source.name);
    const workers = (purpose: FundPurpose) =>
      sumOf(own.filter((payment) => payment.purpose === purpose).map((payment) => payment.workers));
    const payable =
      ledger.payable(purse, 'renewal').length + ledger.payable(purse, 'expansion').length;
    const { money, open } = ledger;
    return {
      source: source.name,
      payer: source.payer,
      ...span(source),
      amount: source.amount,
      withheld: source.amount - source.money,
      spent: sumOf(own.map(({ amount }) => amount)),
      left: money[purse] ?? 0,
      why: whyLeft({ money, open, payable }, purse, source, minMonths),
      renewal: workers('renewal'),
      expansion: workers('expansion'),
      unpaid: { renewal: unpaidOf(own, 'renewal'), expansion: unpaidOf(own, 'expansion') },
    };
  });
}

/** Who pays for whom, in the order of the sources, and of the cells within each. */
export function paymentRows(
  { payments }: Ledger,
  sources: readonly FundSource[],
  gap: { readonly cells: Listed<Counted>; readonly months: number },
): PaymentRow[] {
  const sorted = payments.toSorted((a, b) => a.purse - b.purse || a.need - b.need);
  return sorted.flatMap((payment) => {
    const { purse, need, purpose, workers, amount } = payment;
    const [source, item] = [sources[purse], gap.cells.at(need)];
    if (!source || !item) return [];
    const { region, segment } = item.entry.cell;
    const who = { source: source.name, payer: source.payer, region, segment, purpose, workers };
    const atGap = paymentAtGap(payment, source, item, gap.months);
    return [{ ...who, ...span(source), price: amount / workers, amount, atGap }];
  });
}

/** Those of one purpose, all cells together. */
export function countOf({ needs, open }: Ledger, purpose: FundPurpose): FundCount {
  const need = sumOf(needs.map((each) => each[purpose]));
  const unfunded = sumOf(open[purpose]);
  return { need, funded: need - unfunded, unfunded };
}

/** How the best allocation stands to its bound and to the order of the sources. */
export function bestFigures({ ledger, bound, inOrder }: Best): BestFigures {
  const renewal = countOf(ledger, 'renewal').funded;
  const made = add(renewal, countOf(ledger, 'expansion').funded);
  const orderRenewal = countOf(inOrder, 'renewal').funded;
  const ordered = add(orderRenewal, countOf(inOrder, 'expansion').funded);
  return {
    bound,
    distance: bound - made,
    gainedRenewal: renewal - orderRenewal,
    gained: made - ordered,
    isOrder: ledger === inOrder && ledger.payments.length > 0,
  };
}
