import { type Region, regionKey } from '../core/cell.js';
import { type Counted, CountedCells } from '../core/counted.js';
import { add, multiply } from '../core/exact.js';
import type { PremiumLine } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';
import { type Claim, claimsOf } from './claims.js';

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

/** A region, where another is the same; null where there are several. */
function sameRegion(region: Region | null, other: Region | null): Region | null {
  return region && other && regionKey(region) === regionKey(other) ? region : null;
}

/** Two lines of one key as one. */
function together(line: BudgetLine, other: BudgetLine): BudgetLine {
  return {
    ...line,
    region: sameRegion(line.region, other.region),
    volume: add(line.volume, other.volume),
    amount: add(line.amount, other.amount),
  };
}

/** What tells lines apart: all but the region, unless each has its own, and the workers. */
function keyOf(line: BudgetLine, byRegion: boolean): string {
  const { agency, segment, purpose, payer, programme, bearer, first, last, times, unitPrice } =
    line;
  const region = byRegion && line.region ? regionKey(line.region) : '';
  const whose = [agency, segment, purpose, payer, programme, bearer, line.account, region];
  return [...whose, first, last, times, unitPrice].join('\n');
}

/** Collects lines; those of one key become one. */
class Lines {
  private readonly lines = new Map<string, BudgetLine>();
  /** A segment is shown as it was first written. */
  private readonly texts = new Map<string, string>();
  private readonly accounts = new Map<string, string | null>();

  constructor(
    private readonly book: SegmentBook,
    /** Whether each region has lines of its own. */
    private readonly byRegion: boolean,
  ) {}

  private account(segment: string, programme: string): string | null {
    const key = `${segment}\n${programme}`;
    const known = this.accounts.get(key);
    const account = known === undefined ? accountOf(this.book, segment, programme) : known;
    this.accounts.set(key, account);
    return account;
  }

  private enter(line: BudgetLine): void {
    const key = keyOf(line, this.byRegion);
    const before = this.lines.get(key);
    this.lines.set(key, before ? together(before, line) : line);
  }

  enterAll({ agency, segment: own, region, purpose, price, workers }: Claim): void {
    const segment = this.texts.get(own.segmentKey) ?? own.segment;
    this.texts.set(own.segmentKey, segment);
    for (const { programme, bearer, payer, first, last, times, amount } of price.lines)
      this.enter({
        agency,
        segment,
        purpose: payer === price.payer ? purpose : 'worker',
        payer,
        programme,
        bearer,
        first,
        last,
        times,
        unitPrice: amount,
        account: this.account(segment, programme),
        region,
        volume: workers,
        amount: multiply(multiply(workers, times), amount),
      });
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
  items: Iterable<Counted>,
  book: SegmentBook,
  byRegion: boolean,
): BudgetLine[] {
  const lines = new Lines(book, byRegion);
  for (const claim of claimsOf(CountedCells.of(items), byRegion)) lines.enterAll(claim);
  return lines.all();
}

/** Rupiah of all lines that are on somebody's budget. */
export function budgetTotal(lines: readonly BudgetLine[]): number {
  return lines.reduce(
    (sum, { purpose, amount }) => (purpose === 'worker' ? sum : add(sum, amount)),
    0,
  );
}
