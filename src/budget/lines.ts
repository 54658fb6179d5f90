import { add, multiply } from '../core/exact.js';
import type { Counted } from '../core/figures.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';

/** One line as budget offices enter it: volume x times x unit price = amount. */
export interface BudgetLine {
  readonly agency: string | null;
  /** Null for what is not of one segment: support costs. */
  readonly segment: string | null;
  readonly purpose: 'renewal' | 'expansion' | 'support';
  readonly payer: Payer;
  readonly programme: PremiumLine['programme'] | null;
  readonly bearer: PremiumLine['bearer'] | null;
  readonly first: string;
  readonly last: string;
  readonly volume: number;
  readonly times: number;
  readonly unitPrice: number;
  readonly amount: number;
  /** Account number, where the settings give one. */
  readonly account: string | null;
}

/** The account of a programme: the segment's own, or else the general one. */
export function accountOf(book: SegmentBook, segment: string | null, programme: string) {
  const own = segment === null ? undefined : book.find(segment)?.accounts?.[programme];
  return own ?? book.general.accounts?.[programme] ?? null;
}

type Key = Omit<BudgetLine, 'volume' | 'amount'>;

/**
 * The budget per agency, segment, programme and bearer. The lines of the payer's sides add up to
 * the amounts of the gap; what workers pay beside an employer stands apart, with payer `self`.
 */
export function budgetLines(cells: readonly Counted[], book: SegmentBook): BudgetLine[] {
  const lines = new Map<string, BudgetLine>();
  // A segment is shown as it was first written.
  const texts = new Map<string, string>();
  const enter = (key: Key, volume: number) => {
    const id = Object.values(key).join('\n');
    const amount = multiply(multiply(volume, key.times), key.unitPrice);
    const before = lines.get(id);
    lines.set(id, {
      ...key,
      volume: add(before?.volume ?? 0, volume),
      amount: add(before?.amount ?? 0, amount),
    });
  };
  const enterAll = (
    item: Counted,
    purpose: Key['purpose'],
    price: Price | null,
    volume: number,
  ) => {
    if (!price || volume === 0) return;
    const { agency, cell } = item.entry;
    const segment = texts.get(cell.segmentKey) ?? cell.segment;
    texts.set(cell.segmentKey, segment);
    for (const { programme, bearer, payer, first, last, times, amount } of price.lines) {
      const account = accountOf(book, segment, programme);
      const of = { agency, segment, purpose, payer, programme, bearer };
      enter({ ...of, first, last, times, unitPrice: amount, account }, volume);
    }
  };
  for (const item of cells) {
    enterAll(item, 'renewal', item.entry.renewal, item.renewalWorkers ?? 0);
    enterAll(item, 'expansion', item.entry.expansion, item.expansionWorkers);
  }
  return [...lines.values()];
}
