import { lawNotes } from '../../budget/notes-law.js';
import { fold, regionKey } from '../../core/cell.js';
import { knownSum, sumOf } from '../../core/exact.js';
import { groupsBy } from '../../core/list.js';
import { lastMonths, type Month } from '../../core/month.js';
import type { LinePart, SpendingLines } from '../../spending/lines.js';
import type { Spending } from '../../spending/read.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { sourceKey } from '../../tariff/source-name.js';
import { mergeUsed } from '../../tariff/used.js';
import { realiseLine } from './line.js';
import { misfitsOf } from './misfits.js';
import type { QuoteOf } from './price.js';
import { repeatedIn } from './repeated.js';
import type {
  MonthTotal,
  RealiseLine,
  RealiseResult,
  RealiseRow,
  SpendingFigures,
} from './result.js';

/** Figures of lines together. A line whose budget was not changed has its first one in the changed sum. */
function together(lines: readonly RealiseLine[]): SpendingFigures {
  const known = (name: keyof SpendingFigures) => knownSum(lines.map((line) => line[name]));
  const all = (name: keyof SpendingFigures) => known(name) ?? 0;
  const budget = all('budget');
  const isRevised = lines.some(({ revised }) => revised !== null);
  return {
    ...{ original: all('original'), revised: isRevised ? budget : null, budget },
    ...{ paid: all('paid'), committed: all('committed'), left: all('left') },
    ...{ planned: known('planned'), due: known('due'), bought: all('bought') },
    ...{ unused: known('unused'), unusedAmount: known('unusedAmount'), behind: known('behind') },
    beyond: known('beyond'),
    ...{ members: all('members'), more: known('more'), dropped: known('dropped') },
  };
}

/** The earliest of some months; null where one of them is not known. */
function earliest(months: readonly (Month | null)[]): Month | null {
  const sorted = months.filter((month) => month !== null).sort();
  return sorted.length < months.length ? null : (sorted[0] ?? null);
}

/** A row of lines that have in common what rows are of. */
function rowOf(lines: readonly RealiseLine[], by: readonly LinePart[]): RealiseRow {
  const [first] = lines;
  const said = <Part extends LinePart>(part: Part) =>
    by.includes(part) ? (first?.line[part] ?? null) : null;
  const paid = lines.filter(({ lastPaid }) => lastPaid !== null);
  return {
    ...{ source: said('source'), region: said('region'), segment: said('segment') },
    ...together(lines),
    lastPaid: earliest(paid.map(({ lastPaid }) => lastPaid)),
    lasts: earliest(lines.filter(({ members }) => members > 0).map(({ lasts }) => lasts)),
  };
}

function keyOf({ line: { source, region, segment } }: RealiseLine, by: readonly LinePart[]) {
  const keys = {
    source: sourceKey(source ?? ''),
    region: region ? regionKey(region) : '',
    segment: fold(segment ?? ''),
  };
  return JSON.stringify(by.map((part) => keys[part]));
}

function rowsBy(lines: readonly RealiseLine[], by: readonly LinePart[]): RealiseRow[] {
  const groups = groupsBy(lines, (line) => keyOf(line, by));
  return [...groups.values()].map((own) => rowOf(own, by));
}

/** What rows are of where nobody says: sources, else regions, else segments. */
function usualBy(lines: readonly RealiseLine[]): readonly LinePart[] {
  const told = (part: LinePart) => new Set(lines.map((line) => keyOf(line, [part]))).size > 1;
  const [first] = (['source', 'region', 'segment'] as const).filter(told);
  return [first ?? 'source'];
}

function monthTotals(lines: readonly RealiseLine[]): MonthTotal[] {
  const [first] = lines;
  return (first?.monthly ?? []).map(({ month }, at) => {
    const own = lines.flatMap(({ monthly }) => monthly[at] ?? []);
    return {
      month,
      planned: knownSum(own.map(({ planned }) => planned)),
      people: sumOf(own.map(({ people }) => people)),
      paid: sumOf(own.map(({ paid }) => paid)),
    };
  });
}

/** What is asked of a budget and its payments. */
interface RealiseWanted {
  /** What rows are of; null for what tells most of them apart. */
  readonly by: readonly LinePart[] | null;
  /** The month up to which it is looked at; null for the last that is paid, and not one to come. */
  readonly through: Month | null;
  /** The day of today: `2026-08-31`. */
  readonly today: string;
}

/** The last month that anybody is paid for; where that is paid in advance, the month of today. */
function throughOf({ year, payments }: Spending, today: string): Month {
  const paid = payments.flatMap(({ people, months }) => (people > 0 ? months : []));
  const [first] = lastMonths(year, 12);
  const last = paid.sort().at(-1) ?? first;
  const now = today.slice(0, 7);
  return last > now && now >= first ? now : last;
}

/** What workers cost, and the catalogue that says it. */
export interface Law {
  readonly quoteOf: QuoteOf;
  readonly catalogue: Catalogue;
}

/** What was paid of a budget, what is committed of it, and what is left. */
export function realise(
  spending: Spending,
  { lines: found, left, meant }: SpendingLines,
  { quoteOf, catalogue }: Law,
  { by, through: asked, today }: RealiseWanted,
): RealiseResult {
  const { year, budget: _, payments: __, ...facts } = spending;
  const months = lastMonths(year, 12);
  const through = asked ?? throughOf(spending, today);
  const lines = found.map((line) =>
    realiseLine(line, quoteOf, { year: months, through, cut: asked ?? `${year}-12` }),
  );
  const own = by ?? usualBy(lines);
  const quotes = [...new Set(lines.flatMap(({ price }) => price.quotes))];
  const used = mergeUsed(quotes.flatMap((quote) => (quote.price ? quote.used : [])));
  const prices = quotes.flatMap(({ price }) => price ?? []);
  return {
    ...{ year, ...facts, left, meant, through, lines },
    isAhead: lines.some(({ lastPaid }) => lastPaid !== null && lastPaid > through),
    by: own,
    rows: rowsBy(lines, own),
    total: rowOf(lines, []),
    months: monthTotals(lines),
    misfits: lines.flatMap(misfitsOf),
    repeated: [...repeatedIn(spending.budget), ...repeatedIn(spending.payments)],
    idle: [],
    tariffs: used,
    notes: lawNotes({ catalogue, used, prices, months, asOf: null }),
  };
}
