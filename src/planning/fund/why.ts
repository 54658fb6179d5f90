import { lineWhy } from '../../budget/explain.js';
import type { Explanation } from '../../budget/explanation.js';
import { coverage } from '../../core/coverage.js';
import { add } from '../../core/exact.js';
import {
  FUND_PURPOSES,
  type FundPurpose,
  type Ledger,
  type Payment,
  type Step,
} from '../../core/fund.js';
import { spendable } from '../../funding/ceiling.js';
import type { FundSource } from '../../funding/match.js';
import type {
  FundExplanation,
  FundWhy,
  LevelWhy,
  PaymentWhy,
  SourceWhy,
  UnpaidReason,
} from './explanation.js';
import type { SourcePrices } from './prices.js';
import type { FundRequest } from './request.js';
import type { SourceFigures } from './result.js';

const sumOf = (values: readonly number[]) => values.reduce(add, 0);

/** What an allocation is explained from. */
export interface Spent {
  readonly ledger: Ledger;
  /** Workers that a linear program gave each step; none where the sources were spent in their order. */
  readonly given: readonly number[];
  readonly sources: readonly FundSource[];
  readonly figures: readonly SourceFigures[];
  readonly prices: SourcePrices;
  readonly request: FundRequest;
}

/** Explains the payments of an allocation, cell by cell. */
class Explaining {
  private readonly levels = new Map<Step, LevelWhy>();
  private readonly stepOf = new Map<Payment, Step>();
  private readonly paymentsOf = new Map<number, Payment[]>();

  constructor(private readonly spent: Spent) {
    spent.ledger.steps.forEach((step, index) => {
      this.levels.set(step, this.level(step, spent.given[index] ?? null));
      for (const payment of step.payments) {
        this.stepOf.set(payment, step);
        const known = this.paymentsOf.get(payment.need) ?? [];
        this.paymentsOf.set(payment.need, [...known, payment]);
      }
    });
  }

  private level(step: Step, given: number | null): LevelWhy {
    const { purse, purpose, needs, open, payments, money, within } = step;
    const { prices = [], ranks = [] } = this.spent.ledger.purses[purse] ?? {};
    return {
      purpose,
      group: purpose === 'renewal' ? null : (ranks[needs[0] ?? 0] ?? 0) + 1,
      money: given === null ? money : null,
      rows: needs.length,
      people: sumOf(open),
      workers: sumOf(payments.map(({ workers }) => workers)),
      amount: sumOf(payments.map(({ amount }) => amount)),
      alike: new Set(needs.map((need) => prices[need])).size === 1,
      within,
      given,
    };
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
    const { sources, prices, ledger } = this.spent;
    const { purse, need, purpose, workers, amount } = payment;
    const [source, step] = [sources[purse], this.stepOf.get(payment)];
    const [price, level] = [prices.of[purse]?.[need], step && this.levels.get(step)];
    if (!source || !step || !level || !price) return [];
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
    const { region, segment, segmentId, period, scheme, wageFrom } = counts;
    const { potential, registered, subsidised, coverage: share, uncovered, excess } = counts;
    const payments = (this.paymentsOf.get(index) ?? []).toSorted(
      (a, b) =>
        FUND_PURPOSES.indexOf(a.purpose) - FUND_PURPOSES.indexOf(b.purpose) || a.purse - b.purse,
    );
    return [
      {
        ...{ region, segment, segmentId, period, scheme, wageFrom },
        ...{ potential, registered, subsidised, coverage: share, uncovered, excess },
        need: { renewal: need.renewal, expansion: need.expansion },
        payments: payments.flatMap((payment) => this.payment(payment)),
        unpaid: FUND_PURPOSES.flatMap((purpose) => this.unpaid(index, purpose)),
      },
    ];
  }

  source(source: FundSource, purse: number): SourceWhy[] {
    const figures = this.spent.figures[purse];
    if (!figures) return [];
    const {
      file,
      line,
      amountHead: column,
      amount,
      ceiling,
      money,
      groups,
      regions,
      texts,
    } = source;
    const shares = ceiling.shares.map((share, index) => {
      const until = { shares: ceiling.shares.slice(0, index + 1), reserved: 0 };
      return { share, left: spendable(amount, until) };
    });
    const steps = this.spent.ledger.steps.filter((step) => step.purse === purse);
    return [
      {
        ...figures,
        ...{ file, line, column, place: purse + 1, payerFrom: texts.payer === '' ? 'name' : 'row' },
        ...{ shares, reserved: ceiling.reserved, money, groups, regions },
        minMonths: this.spent.request.minMonths,
        levels: steps.flatMap((step) => this.levels.get(step) ?? []),
      },
    ];
  }
}

/** Why each source pays for whom it pays for. `counts` are the derivations of the cells. */
export function explainFund(counts: readonly Explanation[], spent: Spent): FundExplanation {
  const explaining = new Explaining(spent);
  return {
    rule: spent.given.length > 0 ? 'most-workers' : 'order',
    sources: spent.sources.flatMap((source, purse) => explaining.source(source, purse)),
    rows: counts.flatMap((each, index) => explaining.row(each, index)),
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
