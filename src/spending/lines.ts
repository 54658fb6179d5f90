import { type Origin, type Region, regionKey, regionName } from '../core/cell.js';
import { type Problem, Refusal } from '../problem/problem.js';
import type { SegmentBook } from '../segment/segments.js';
import { sourceKey, sourcesMeant } from '../tariff/source-name.js';
import type { BudgetRow } from './budget.js';
import type { Payment } from './paid.js';
import type { SpendingOf } from './row.js';
import { SameRegions } from './same-region.js';
import { segmentKeys, segmentsMeant } from './same-segment.js';

/** What a line of spending is told apart by. */
export const LINE_PARTS = ['source', 'region', 'segment'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** Money for some people: the rows of the budget, and what was paid of it. */
export interface SpendingLine extends Omit<SpendingOf, 'origin'> {
  readonly budget: readonly BudgetRow[];
  readonly payments: readonly Payment[];
}

/** What payments are of, and what of the budget it is taken for. */
interface Meant {
  readonly part: 'source' | 'segment';
  readonly paid: string;
  readonly budget: string;
}

/** A budget with its payments, line by line. */
export interface SpendingLines {
  readonly lines: readonly SpendingLine[];
  /** Parts that one of the tables alone has, or not in all rows: lines are not told apart by them. */
  readonly left: readonly { readonly part: LinePart; readonly lacks: 'budget' | 'paid' }[];
  /** Sources and segments of payments that are called otherwise than in the budget, with what they are taken for. */
  readonly meant: readonly Meant[];
}

/** Tells lines apart. */
class LineKeys {
  private readonly regions: SameRegions;
  private readonly segment: (segment: string) => string;
  /** Rows whose region is not told. */
  readonly unsure: Problem[] = [];
  /** What sources of payments are called in the budget. */
  readonly meant: ReadonlyMap<string, string>;

  constructor(budget: readonly BudgetRow[], payments: readonly Payment[], book: SegmentBook) {
    const sources = (rows: readonly SpendingOf[]) => rows.flatMap(({ source }) => source ?? []);
    this.meant = sourcesMeant(sources(budget), sources(payments));
    this.segment = segmentKeys(budget, book);
    this.regions = new SameRegions(budget.flatMap(({ region }) => region ?? []));
  }

  /** A row by one part: a text that is the same for rows that are one. */
  by(part: LinePart, { origin, source, region, segment }: SpendingOf): string {
    if (part === 'source') return sourceKey(this.meant.get(source ?? '') ?? source ?? '');
    if (part === 'region') return region ? this.byRegion(region, origin) : '';
    return segment === null ? '' : this.segment(segment);
  }

  private byRegion(region: Region, origin: Origin): string {
    const { region: own, unsure } = this.regions.of(region);
    const { ownName: value = regionName(region) } = region;
    if (unsure.length > 0)
      this.unsure.push({ code: 'spending-region', ...origin, value, list: unsure.map(regionName) });
    return regionKey(own);
  }
}

/** Whether a row says a part of what it is of. */
function says(part: LinePart): (row: SpendingOf) => boolean {
  return (row) => row[part] !== null;
}

/** The parts that rows are told apart by, and those that one of the tables lacks. */
function partsOf(budget: readonly BudgetRow[], payments: readonly Payment[]) {
  const isIn = (rows: readonly SpendingOf[], part: LinePart) => rows.every(says(part));
  const parts = LINE_PARTS.filter((part) => isIn(budget, part) && isIn(payments, part));
  const left = LINE_PARTS.filter((part) => !parts.includes(part)).flatMap((part) => {
    const isSaid = [...budget, ...payments].some(says(part));
    const lacks = isIn(budget, part) ? ('paid' as const) : ('budget' as const);
    return isSaid ? [{ part, lacks }] : [];
  });
  return { parts, left };
}

/** The parts by source: what one source does not say in all its rows need not be lost for the others. */
function partsBySource(budget: readonly BudgetRow[], payments: readonly Payment[], keys: LineKeys) {
  const hasSources = partsOf(budget, payments).parts.includes('source');
  const sourceOf = (row: SpendingOf) => (hasSources ? keys.by('source', row) : '');
  const sources = new Set([...budget, ...payments].map(sourceOf));
  const found = new Map(
    [...sources].map((source) => {
      const isOwn = (row: SpendingOf) => sourceOf(row) === source;
      return [source, partsOf(budget.filter(isOwn), payments.filter(isOwn))];
    }),
  );
  return { sourceOf, found };
}

/** The first of what rows say of a part that all of them are told apart by; null where they are not. */
function saidOf<Part extends LinePart>(
  part: Part,
  parts: readonly LinePart[],
  rows: readonly SpendingOf[],
): SpendingOf[Part] | null {
  return parts.includes(part) ? (rows[0]?.[part] ?? null) : null;
}

/** What payments are taken for that are called otherwise than in the budget, each once. */
function meantIn(
  sources: LineKeys['meant'],
  lines: readonly (Pick<SpendingLine, 'budget' | 'payments'> & { parts: readonly LinePart[] })[],
): Meant[] {
  const segments = lines.flatMap(({ parts, budget, payments }) =>
    parts.includes('segment') ? segmentsMeant(budget, payments) : [],
  );
  return [
    ...[...sources].map(([paid, budget]) => ({ part: 'source' as const, paid, budget })),
    ...new Map(
      segments.map((each) => [JSON.stringify(each), { part: 'segment' as const, ...each }]),
    ).values(),
  ];
}

/** Puts a budget and its payments into lines, in the order of the budget; payments beyond it come last. */
export function spendingLines(
  budget: readonly BudgetRow[],
  payments: readonly Payment[],
  book: SegmentBook,
): SpendingLines {
  const keys = new LineKeys(budget, payments, book);
  const { sourceOf, found } = partsBySource(budget, payments, keys);
  const lines = new Map<
    string,
    { parts: readonly LinePart[]; budget: BudgetRow[]; payments: Payment[] }
  >();
  const lineOf = (row: SpendingOf) => {
    const source = sourceOf(row);
    const parts = found.get(source)?.parts ?? [];
    const key = JSON.stringify([source, ...parts.map((part) => keys.by(part, row))]);
    const line = lines.get(key) ?? { parts, budget: [], payments: [] };
    lines.set(key, line);
    return line;
  };
  for (const row of budget) lineOf(row).budget.push(row);
  for (const row of payments) lineOf(row).payments.push(row);
  if (keys.unsure.length > 0) throw new Refusal(keys.unsure);
  const left = [...found.values()].flatMap((each) => each.left);
  const once = new Map(left.map((each) => [`${each.part} ${each.lacks}`, each]));
  return {
    lines: [...lines.values()].map(({ parts, ...own }) => {
      const rows = [...own.budget, ...own.payments];
      const source = saidOf('source', parts, rows);
      return {
        ...{ ...own, source, payer: rows.find(({ payer }) => payer !== null)?.payer ?? null },
        ...{ region: saidOf('region', parts, rows), segment: saidOf('segment', parts, rows) },
      };
    }),
    left: [...once.values()],
    meant: meantIn(keys.meant, [...lines.values()]),
  };
}
