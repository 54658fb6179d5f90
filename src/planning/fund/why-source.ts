import type { Counted } from '../../core/counted.js';
import { sumOf } from '../../core/exact.js';
import type { Ledger, Step } from '../../core/fund.js';
import type { Listed } from '../../core/list.js';
import { spendable } from '../../funding/ceiling.js';
import type { FundSource } from '../../funding/match.js';
import type { LevelWhy, SourceWhy } from './explanation.js';
import type { SourcePrices } from './prices.js';
import type { FundRequest } from './request.js';
import type { SourceFigures } from './spent.js';

/** What an allocation is explained from. */
export interface Spent {
  readonly ledger: Ledger;
  /** Workers that a linear program gave each step; none where the sources were spent in their order. */
  readonly given: readonly number[];
  readonly sources: readonly FundSource[];
  readonly figures: readonly SourceFigures[];
  readonly prices: SourcePrices;
  /** The cells as the gap counts and prices them, and the months of its budget. */
  readonly gap: { readonly cells: Listed<Counted>; readonly months: number };
  readonly request: FundRequest;
}

/** People who came at the same time to one source, and how far its money went. */
function levelOf({ ledger }: Spent, step: Step, given: number | null): LevelWhy {
  const { purse, purpose, needs, open, payments, money, within } = step;
  const { prices = [], ranks = [] } = ledger.purses[purse] ?? {};
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

/** Each step of an allocation in figures. */
export function levelsOf(spent: Spent): ReadonlyMap<Step, LevelWhy> {
  const { ledger, given } = spent;
  return new Map(
    ledger.steps.map((step, index) => [step, levelOf(spent, step, given[index] ?? null)]),
  );
}

function sourceOf(
  spent: Spent,
  source: FundSource,
  purse: number,
  levels: ReadonlyMap<Step, LevelWhy>,
): SourceWhy[] {
  const figures = spent.figures[purse];
  if (!figures) return [];
  const { file, line, amountHead: column, amount, ceiling, money, groups, regions, texts } = source;
  const shares = ceiling.shares.map((share, index) => {
    const until = { shares: ceiling.shares.slice(0, index + 1), reserved: 0 };
    return { share, left: spendable(amount, until) };
  });
  const steps = spent.ledger.steps.filter((step) => step.purse === purse);
  return [
    {
      ...figures,
      ...{ file, line, column, place: purse + 1, payerFrom: texts.payer === '' ? 'name' : 'row' },
      ...{ shares, reserved: ceiling.reserved, money, groups, regions },
      minMonths: spent.request.minMonths,
      levels: steps.flatMap((step) => levels.get(step) ?? []),
    },
  ];
}

/** How much each source may spend, and what it was spent on. */
export function sourcesOf(spent: Spent, levels: ReadonlyMap<Step, LevelWhy>): SourceWhy[] {
  return spent.sources.flatMap((source, purse) => sourceOf(spent, source, purse, levels));
}
