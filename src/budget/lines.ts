import { type Region, regionKey } from '../core/cell.js';
import type { CountedCells } from '../core/counted.js';
import type { Dimension } from '../core/dimension.js';
import { add, multiply } from '../core/exact.js';
import { List, type Listed } from '../core/list.js';
import { Pairs } from '../core/pairs.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';
import { type Claim, claimsOf } from './claims.js';

/**
 * What a line is for. `worker` is what workers pay themselves beside an employer: it is on nobody's
 * budget and in no total.
 */
export const PURPOSES = ['renewal', 'expansion', 'worker', 'support'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One line as budget offices enter it: volume x times x unit price = amount. */
export interface BudgetLine {
  /** The region, where all workers of the line are of one. */
  readonly region: Region | null;
  readonly agency: string | null;
  /** Null for what is not of one segment: support costs. */
  readonly segment: string | null;
  readonly purpose: Purpose;
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

/** What lines are of that differ by their regions and workers alone. */
type LineKind = Omit<BudgetLine, 'region' | 'volume' | 'amount'>;

/** A region, where another is the same; null where there are several. */
function sameRegion(region: Region | null, other: Region | null): Region | null {
  return region && other && regionKey(region) === regionKey(other) ? region : null;
}

/** The kinds of lines that there are, each once. */
class LineKinds {
  readonly all: LineKind[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly ofPrice = new Map<Price, Map<string, readonly number[]>>();
  /** A segment is shown as it was first written. */
  private readonly texts = new Map<string, string>();

  constructor(private readonly book: SegmentBook) {}

  /** The kinds of the lines of a claim, one for each programme and bearer. */
  of({ agency, segment: own, purpose, price }: Claim): readonly number[] {
    const segment = this.texts.get(own.segmentKey) ?? own.segment;
    this.texts.set(own.segmentKey, segment);
    const ofPrice = this.ofPrice.get(price) ?? new Map<string, readonly number[]>();
    this.ofPrice.set(price, ofPrice);
    const key = `${agency}\n${segment}\n${purpose}`;
    const known = ofPrice.get(key);
    if (known) return known;
    const kinds = price.lines.map(
      ({ programme, bearer, payer, first, last, times, amount: unitPrice }) => {
        const account = accountOf(this.book, segment, programme);
        const whose = payer === price.payer ? purpose : 'worker';
        const paid = { payer, programme, bearer, first, last, times, unitPrice };
        return this.number({ agency, segment, purpose: whose, ...paid, account });
      },
    );
    ofPrice.set(key, kinds);
    return kinds;
  }

  private number(kind: LineKind): number {
    const key = Object.values(kind).join('\n');
    const number = this.numbers.get(key) ?? this.all.push(kind) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Collects lines; those of one kind become one, or one for each region. A line is made where it is asked for. */
class Lines extends List<BudgetLine> {
  private readonly kinds: LineKinds;
  private readonly known = new Pairs();
  private readonly regionNumbers = new Map<string, number>();
  private readonly kindOf: number[] = [];
  private readonly regions: (Region | null)[] = [];
  private readonly volumes: number[] = [];
  /** What is on a budget first, what workers pay themselves after it. */
  private order: readonly number[] = [];

  constructor(
    book: SegmentBook,
    /** Whether each region has lines of its own. */
    private readonly byRegion: boolean,
  ) {
    super();
    this.kinds = new LineKinds(book);
  }

  enterAll(claim: Claim): void {
    const { region, workers } = claim;
    const place = this.byRegion ? this.placeOf(region) : 0;
    for (const kind of this.kinds.of(claim)) this.enter(kind, place, region, workers);
  }

  private placeOf(region: Region | null): number {
    const key = region ? regionKey(region) : '';
    const place = this.regionNumbers.get(key) ?? this.regionNumbers.size;
    this.regionNumbers.set(key, place);
    return place;
  }

  private enter(kind: number, place: number, region: Region | null, workers: number): void {
    const at = this.known.of(kind, place);
    if (at === this.volumes.length) {
      this.kindOf.push(kind);
      this.regions.push(region);
      this.volumes.push(workers);
    } else {
      this.regions[at] = sameRegion(this.regions[at] as Region | null, region);
      this.volumes[at] = add(this.volumes[at] as number, workers);
    }
  }

  /** All lines in their order. */
  inOrder(): this {
    const isOwn = (at: number) => this.kindAt(at).purpose !== 'worker';
    const all = [...this.volumes.keys()];
    this.order = [...all.filter(isOwn), ...all.filter((at) => !isOwn(at))];
    // An amount with more digits than are kept is refused before anything is written.
    for (const at of all) this.amountAt(at);
    return this;
  }

  private kindAt(at: number): LineKind {
    return this.kinds.all[this.kindOf[at] as number] as LineKind;
  }

  private amountAt(at: number): number {
    const { times, unitPrice } = this.kindAt(at);
    return multiply(multiply(this.volumes[at] as number, times), unitPrice);
  }

  get length(): number {
    return this.order.length;
  }

  at(index: number): BudgetLine {
    const at = this.order[index] as number;
    const kind = this.kindAt(at);
    // Field by field: to spread an object of so many takes ten times as long.
    return {
      agency: kind.agency,
      segment: kind.segment,
      purpose: kind.purpose,
      payer: kind.payer,
      programme: kind.programme,
      bearer: kind.bearer,
      first: kind.first,
      last: kind.last,
      times: kind.times,
      unitPrice: kind.unitPrice,
      account: kind.account,
      region: this.regions[at] as Region | null,
      volume: this.volumes[at] as number,
      amount: this.amountAt(at),
    };
  }
}

/**
 * The budget per agency, segment, programme and bearer, and per region where `regions` has one for each cell. All
 * lines but those of purpose `worker` add up to the amounts of the gap.
 */
export function budgetLines(
  cells: CountedCells,
  book: SegmentBook,
  regions: Dimension<Region> | null,
): List<BudgetLine> {
  const lines = new Lines(book, regions !== null);
  for (const claim of claimsOf(cells, regions)) lines.enterAll(claim);
  return lines.inOrder();
}

/** Rupiah of all lines that are on somebody's budget. */
export function budgetTotal(lines: Listed<BudgetLine>): number {
  let sum = 0;
  for (const { purpose, amount } of lines) if (purpose !== 'worker') sum = add(sum, amount);
  return sum;
}
