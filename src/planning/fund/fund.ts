import type { Reference } from '../../budget/compute.js';
import { lawNotes } from '../../budget/notes-law.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { fundInOrder, type Ledger } from '../../core/fund.js';
import { fundBest } from '../../core/fund-best.js';
import { monthRange } from '../../core/month.js';
import { UNKNOWN } from '../../core/numbers.js';
import type { FundSource } from '../../funding/match.js';
import { mergeUsed } from '../../tariff/used.js';
import { fundBudget } from './budget.js';
import { bestFigures, countOf, paymentRows, sourceFigures } from './figures.js';
import { needsOf, purseOf } from './needs.js';
import { type SourcePrices, sourcePrices, usedBy } from './prices.js';
import type { FundRequest } from './request.js';
import type { BestFigures, FundResult } from './result.js';
import { unfundedPrices, unfundedRows, unfundedTotal } from './unfunded.js';
import { explainFund } from './why.js';

/** Notes on a gap that say what its own payers cost, which is not asked here. */
const OF_PAYERS: readonly string[] = [
  'undecided',
  'relief-taken',
  'worker-side',
  'catalogue-age',
  'confidence',
  'relief-inferred',
];

/** The gap with the law of those prices that are paid, and of its own for whom nobody pays. */
function withLaw(
  gap: GapResult,
  ledger: Ledger,
  prices: SourcePrices,
  { catalogue }: Reference,
): GapResult {
  const paid = ledger.payments.flatMap(({ purse, need }) => prices.of[purse]?.[need] ?? []);
  const shown = [...new Set([...paid, ...unfundedPrices(ledger, gap.cells)])];
  const used = usedBy(shown, mergeUsed([...prices.used, ...gap.tariffs]));
  const { months, asOf } = gap.parameters;
  const range = monthRange(months.first, months.last);
  const law = lawNotes({ catalogue, used, prices: shown, months: range, asOf });
  const notes = gap.notes.filter(({ code }) => !OF_PAYERS.includes(code));
  return { ...gap, notes: [...notes, ...law], tariffs: used };
}

/** Spends the sources by the rule that was asked for. The solver is loaded only where it is needed. */
async function decide(
  { needs, purses, standings }: Pick<Ledger, 'needs' | 'purses' | 'standings'>,
  { rule, within }: FundRequest,
): Promise<{ ledger: Ledger; best: BestFigures | null; given: readonly number[] }> {
  if (rule === 'order')
    return { ledger: fundInOrder(needs, purses, standings, within), best: null, given: [] };
  const { solve } = await import('./solve.js');
  const best = await fundBest(needs, purses, standings, within, solve);
  return { ledger: best.ledger, best: bestFigures(best), given: best.given };
}

/** Decides who pays for whom. Pure. */
export async function fundResult(
  gap: GapResult,
  request: FundRequest,
  sources: readonly FundSource[],
  { budget }: Pick<GapRequest, 'budget'>,
  reference: Reference,
): Promise<FundResult> {
  const { cells } = gap.cells.entries;
  const prices = sourcePrices(cells, sources, budget, reference);
  const { needs, standings } = needsOf(gap.cells);
  const purses = sources.map((source, index) =>
    purseOf(source, prices.of[index] ?? [], request.minMonths),
  );
  const { ledger, best, given } = await decide({ needs, purses, standings }, request);
  const unfunded = unfundedRows(ledger, gap.cells);
  const isKnown = cells.columns.subsidised.some((count) => count !== UNKNOWN);
  const held = { cells: gap.cells, months: gap.parameters.months.count };
  const payments = paymentRows(ledger, sources, held);
  const figures = sourceFigures(ledger, sources, payments, request);
  return {
    gap: withLaw(gap, ledger, prices, reference),
    request,
    sources: figures,
    payments,
    unfunded,
    unfundedAtGap: unfundedTotal(unfunded),
    budget: fundBudget(payments, unfunded, isKnown),
    renewal: isKnown ? countOf(ledger, 'renewal') : null,
    expansion: countOf(ledger, 'expansion'),
    best,
    why:
      gap.why &&
      explainFund(gap.why, { ledger, given, sources, figures, prices, request, gap: held }),
  };
}
