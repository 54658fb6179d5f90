import { lineWhy } from '../../budget/explain.js';
import type { AmountWhy, Explanation } from '../../budget/explanation.js';
import { coverage } from '../../core/coverage.js';
import { add, sumOf } from '../../core/exact.js';
import { FUND_PURPOSES, type FundPurpose, type Payment, type Step } from '../../core/fund.js';
import type { Listed } from '../../core/list.js';
import { paymentAtGap } from './at-gap.js';
import type {
  FundExplanation,
  FundWhy,
  LevelWhy,
  PaymentWhy,
  UnpaidReason,
  VolumeWhy,
} from './explanation.js';
import { levelsOf, type Spent, sourcesOf } from './why-source.js';

function volumeOf(amount: AmountWhy | null): VolumeWhy | null {
  if (amount === null) return null;
  const { of, people, share, workers } = amount;
  return { of, people, share, workers };
}

/** Explains the payments of an allocation, cell by cell. */
class Explaining {
  private readonly stepOf = new Map<Payment, Step>();
  private readonly paymentsOf = new Map<number, Payment[]>();

  constructor(
    private readonly spent: Spent,
    private readonly levels: ReadonlyMap<Step, LevelWhy>,
  ) {
    for (const step of spent.ledger.steps)
      for (const payment of step.payments) {
        this.stepOf.set(payment, step);
        const known = this.paymentsOf.get(payment.need) ?? [];
        this.paymentsOf.set(payment.need, [...known, payment]);
      }
  }

  /** Where a region stood before a step, and where all that the step pays for brings it. */
  private coverage({ purpose, needs, standings, payments }: Step, need: number) {
    const { needs: all } = this.spent.ledger;
    const standing = standings[needs.indexOf(need)];
    if (purpose === 'renewal' || !standing) return null;
    const own = payments.filter((payment) => all[payment.need]?.region === all[need]?.region);
    const { potential, registered } = standing;
    const added = sumOf(own.map(({ workers }) => workers));
    const [before, after] = [registered, add(registered, added)].map((members) =>
      coverage(potential, members),
    );
    return before && after ? { before, after } : null;
  }

  private payment(payment: Payment): PaymentWhy[] {
    const { sources, prices, ledger, gap } = this.spent;
    const { purse, need, purpose, workers, amount } = payment;
    const [source, step, item] = [sources[purse], this.stepOf.get(payment), gap.cells.at(need)];
    const [price, level] = [prices.of[purse]?.[need], step && this.levels.get(step)];
    if (!source || !step || !item || !level || !price) return [];
    const own = price.lines.filter((line) => line.payer === price.payer);
    return [
      {
        source: source.name,
        payer: source.payer,
        purpose,
        rank: (ledger.purses[purse]?.ranks[need] ?? 0) + 1,
        open: step.open[step.needs.indexOf(need)] ?? 0,
        workers,
        price: price.payerAmount,
        amount,
        level,
        coverage: this.coverage(step, need),
        lines: own.map((line) => lineWhy(line, prices.used)),
        atGap: paymentAtGap(payment, source, item, gap.months),
      },
    ];
  }

  private reason(purse: number, need: number): UnpaidReason {
    const { sources, request, ledger } = this.spent;
    const source = sources[purse];
    if ((source?.ranks[need] ?? null) === null) return 'not-named';
    if ((source?.months.length ?? 0) < request.minMonths) return 'window';
    return ledger.purses[purse]?.prices[need] ? 'money' : 'no-price';
  }

  private unpaid(need: number, purpose: FundPurpose): FundWhy['unpaid'] {
    const { ledger, sources } = this.spent;
    const people = ledger.open[purpose][need] ?? 0;
    const reasons = sources.map(({ name }, purse) => {
      const [left = 0, price = null] = [ledger.money[purse], ledger.purses[purse]?.prices[need]];
      return { source: name, why: this.reason(purse, need), left, price };
    });
    return people > 0 ? [{ purpose, people, sources: reasons }] : [];
  }

  row(counts: Explanation, index: number): FundWhy[] {
    const need = this.spent.ledger.needs[index];
    if (!need) return [];
    const { region, segment, segmentId, period, scheme, wageFrom, toTarget } = counts;
    const { potential, registered, subsidised, coverage: share } = counts;
    const { uncovered, excess, findable } = counts;
    const payments = (this.paymentsOf.get(index) ?? []).toSorted(
      (a, b) =>
        FUND_PURPOSES.indexOf(a.purpose) - FUND_PURPOSES.indexOf(b.purpose) || a.purse - b.purse,
    );
    return [
      {
        ...{ region, segment, segmentId, period, scheme, wageFrom },
        ...{ potential, registered, subsidised, coverage: share },
        ...{ uncovered, excess, findable, toTarget },
        volumes: { renewal: volumeOf(counts.renewal), expansion: volumeOf(counts.expansion) },
        need: { renewal: need.renewal, expansion: need.expansion },
        payments: payments.flatMap((payment) => this.payment(payment)),
        unpaid: FUND_PURPOSES.flatMap((purpose) => this.unpaid(index, purpose)),
      },
    ];
  }
}

/** Why each source pays for whom it pays for. `counts` are the derivations of the cells. */
export function explainFund(counts: Listed<Explanation>, spent: Spent): FundExplanation {
  const levels = levelsOf(spent);
  const explaining = new Explaining(spent, levels);
  return {
    rule: spent.given.length > 0 ? 'most-workers' : 'order',
    sources: sourcesOf(spent, levels),
    rows: [...counts].flatMap((each, index) => explaining.row(each, index)),
  };
}

/** The explanation of some rows alone, with the sources that pay for them. The allocation is the same. */
export function explainedRows(
  { sources, rows, ...rest }: FundExplanation,
  isWanted: (row: FundWhy) => boolean,
): FundExplanation {
  const wanted = rows.filter(isWanted);
  const named = new Set(wanted.flatMap(({ payments }) => payments.map(({ source }) => source)));
  return { ...rest, sources: sources.filter(({ source }) => named.has(source)), rows: wanted };
}
