import { type Region, regionKey } from '../core/cell.js';
import { add, multiply } from '../core/exact.js';
import type { Counted } from '../core/figures.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';

/**
 * What a line is for. `worker` is what workers pay themselves beside an employer: it is on nobody's
 * budget and in no total.
 */
export const PURPOSES = ['renewal', 'expansion', 'worker', 'support'] as const;

/** One line as budget offices enter it: volume x times x unit price = amount. */
export interface BudgetLine {
  /** The region, where all workers of the line are of one. */
  readonly region: Region | null;
  readonly agency: string | null;
  /** Null for what is not of one segment: support costs. */
  readonly segment: string | null;
  readonly purpose: (typeof PURPOSES)[number];
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

type Key = Omit<BudgetLine, 'volume' | 'amount' | 'region'>;

/** Collects lines; those of one key become one. */
class Lines {
  private readonly lines = new Map<string, BudgetLine>();
  /** A segment is shown as it was first written. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly book: SegmentBook,
    /** Whether each region has lines of its own. */
    private readonly byRegion: boolean,
  ) {}

  private enter(key: Key, region: Region, volume: number): void {
    const id = [...Object.values(key), this.byRegion ? regionKey(region) : ''].join('\n');
    const amount = multiply(multiply(volume, key.times), key.unitPrice);
    const before = this.lines.get(id);
    const isSame = !before?.region || regionKey(before.region) === regionKey(region);
    this.lines.set(id, {
      ...key,
      region: before ? (isSame ? before.region : null) : region,
      volume: add(before?.volume ?? 0, volume),
      amount: add(before?.amount ?? 0, amount),
    });
  }

  enterAll(
    { agency, cell }: Counted['entry'],
    purpose: 'renewal' | 'expansion',
    price: Price | null,
    volume: number,
  ): void {
    if (!price || volume === 0) return;
    const segment = this.texts.get(cell.segmentKey) ?? cell.segment;
    this.texts.set(cell.segmentKey, segment);
    for (const { programme, bearer, payer, first, last, times, amount } of price.lines) {
      const account = accountOf(this.book, segment, programme);
      const own: Key['purpose'] = payer === price.payer ? purpose : 'worker';
      const of = { agency, segment, purpose: own, payer, programme, bearer };
      this.enter({ ...of, first, last, times, unitPrice: amount, account }, cell.region, volume);
    }
  }

  /** What is on a budget first, what workers pay themselves after it. */
  all(): BudgetLine[] {
    const all = [...this.lines.values()];
    const isOwn = ({ purpose }: BudgetLine) => purpose !== 'worker';
    return [...all.filter(isOwn), ...all.filter((line) => !isOwn(line))];
  }
}

/**
 * The budget per agency, segment, programme and bearer. All lines but those of purpose `worker` add
 * up to the amounts of the gap.
 */
export function budgetLines(
  cells: readonly Counted[],
  book: SegmentBook,
  byRegion: boolean,
): BudgetLine[] {
  const lines = new Lines(book, byRegion);
  for (const { entry, renewalWorkers, expansionWorkers } of cells) {
    lines.enterAll(entry, 'renewal', entry.renewal, renewalWorkers ?? 0);
    lines.enterAll(entry, 'expansion', entry.expansion, expansionWorkers);
  }
  return lines.all();
}

/** Rupiah of all lines that are on somebody's budget. */
export function budgetTotal(lines: readonly BudgetLine[]): number {
  return lines.reduce(
    (sum, { purpose, amount }) => (purpose === 'worker' ? sum : add(sum, amount)),
    0,
  );
}
