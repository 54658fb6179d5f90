import { type Cell, type Origin, type Region, regionKey } from '../core/cell.js';
import { excess, uncovered } from '../core/coverage.js';
import type { GivenBy } from '../core/entry.js';
import { add, multiply, type Share } from '../core/exact.js';
import type { Counted } from '../core/figures.js';
import type { Month } from '../core/month.js';
import type { PremiumLine, Price } from '../core/price.js';
import { toTarget } from '../core/target.js';
import type { Payer, Scheme, Unpriced } from '../core/vocabulary.js';
import type { Role } from '../input/roles.js';
import type { ReadFile } from '../input/table.js';
import type { Confidence, Reference } from '../tariff/dated.js';
import type { Used } from '../tariff/used.js';
import type { GapRequest } from './request.js';

/** A count with the column it stands in, and the rows it was read from. */
export interface CountWhy {
  readonly value: number;
  /** Head of the column; null where the number came from the command line. */
  readonly column: string | null;
  readonly rows: readonly Origin[];
}

/** A dated value of the catalogue behind an amount. */
export interface TariffWhy {
  readonly id: string;
  readonly from: Month;
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
}

/** One side of one programme, with what it comes to for one worker and for all. */
export interface LineWhy extends Omit<PremiumLine, 'values'> {
  readonly perWorker: number;
  readonly tariffs: readonly TariffWhy[];
}

/** An amount of rupiah: workers times what one costs the payer. */
export interface AmountWhy {
  readonly of: 'uncovered' | 'toTarget' | 'subsidised';
  /** People before the share of them that is paid for. */
  readonly people: number;
  /** The share as given: what verification leaves, or what is renewed. */
  readonly share: string;
  readonly workers: number;
  readonly payer: Payer;
  readonly premiumPerWorker: number | null;
  readonly amount: number | null;
  /** What workers pay beside it. */
  readonly workerAmount: number;
  readonly unpriced: Unpriced | null;
  readonly lines: readonly LineWhy[];
}

/** How a region's people to target come about, and this segment's part of them. */
export interface TargetWhy {
  readonly target: string;
  readonly potential: number;
  readonly registered: number;
  readonly missing: number;
  readonly part: number;
}

/** How the figures of one cell came about. Its parts add up to them. */
export interface Explanation {
  readonly region: Region;
  readonly segment: string;
  readonly segmentId: string | null;
  readonly period: string | null;
  readonly scheme: Scheme | null;
  readonly payerFrom: GivenBy;
  readonly wageFrom: GivenBy | null;
  readonly potential: CountWhy;
  readonly registered: CountWhy;
  /** Null where the number is not known. */
  readonly subsidised: CountWhy | null;
  readonly coverage: Share | null;
  readonly uncovered: number;
  readonly excess: number;
  readonly toTarget: TargetWhy | null;
  readonly expansion: AmountWhy;
  readonly renewal: AmountWhy | null;
}

/** A line with the law of each value it rests on. */
export function lineWhy({ values, ...line }: PremiumLine, used: readonly Used[]): LineWhy {
  const tariffs = values.flatMap(({ id, from }) =>
    used
      .filter((each) => each.id === id && each.value.from === from)
      .map(({ value: { references }, confidence }) => ({ id, from, references, confidence })),
  );
  return { ...line, perWorker: multiply(line.amount, line.times), tariffs };
}

/** Explains cells one by one, looking up their columns and the catalogue's values. */
class Explaining {
  private readonly files: ReadonlyMap<string, ReadFile>;
  private readonly regions = new Map<string, Pick<Cell, 'potential' | 'registered'>>();

  constructor(
    cells: readonly Counted[],
    files: readonly ReadFile[],
    private readonly request: GapRequest,
    private readonly used: readonly Used[],
  ) {
    this.files = new Map(files.map((file) => [file.source.path, file]));
    for (const { entry } of cells) {
      const { potential, registered } = entry.cell;
      const sums = this.regions.get(this.regionOf(entry.cell)) ?? { potential: 0, registered: 0 };
      this.regions.set(this.regionOf(entry.cell), {
        potential: add(sums.potential, potential),
        registered: add(sums.registered, registered),
      });
    }
  }

  private count(cell: Cell, role: Role, value: number): CountWhy {
    const file = this.files.get(cell.origin.file);
    const index = file?.columns.get(role);
    const column = index === undefined ? null : (file?.heads[index] ?? null);
    return { value, column, rows: column === null ? [] : [cell.origin, ...cell.further] };
  }

  private amount(
    of: AmountWhy['of'],
    people: number,
    share: string,
    workers: number,
    price: Price | null,
    { payer, unpriced }: Counted['entry'],
  ): AmountWhy {
    return {
      of,
      people,
      share,
      workers,
      payer: price?.payer ?? payer,
      premiumPerWorker: price?.payerAmount ?? null,
      // Nobody to pay for costs nothing, whether or not there is a price.
      amount: price ? multiply(workers, price.payerAmount) : workers === 0 ? 0 : null,
      workerAmount: price ? multiply(workers, price.workerAmount) : 0,
      unpriced: price ? null : unpriced,
      lines: price?.lines.map((line) => lineWhy(line, this.used)) ?? [],
    };
  }

  /** A region, in each period where several stand beside each other: targets are set for it. */
  private regionOf({ region, period }: Cell): string {
    const eachPeriod = this.request.by?.includes('period') ?? false;
    return `${regionKey(region)}\n${eachPeriod ? period : ''}`;
  }

  private target({ entry: { cell }, toTarget: part }: Counted): TargetWhy | null {
    const { target } = this.request;
    if (!target || part === null) return null;
    const { potential, registered } = this.regions.get(this.regionOf(cell)) ?? cell;
    const missing = toTarget(target.share, potential, registered);
    return { target: target.text, potential, registered, missing, part };
  }

  cell(item: Counted): Explanation {
    const { entry, toTarget: part, expansionWorkers, renewalWorkers } = item;
    const { cell, segmentId, scheme, payerFrom, wageFrom } = entry;
    const { potential, registered, subsidised } = cell;
    const notCovered = uncovered(potential, registered);
    const { verified, renew } = this.request;
    const of = part === null ? 'uncovered' : 'toTarget';
    const people = part ?? notCovered;
    return {
      region: cell.region,
      segment: cell.segment,
      segmentId,
      period: cell.period,
      scheme,
      payerFrom,
      wageFrom,
      potential: this.count(cell, 'potential', potential),
      registered: this.count(cell, 'registered', registered),
      subsidised: subsidised === null ? null : this.count(cell, 'subsidised', subsidised),
      coverage: potential === 0 ? null : { numerator: registered, denominator: potential },
      uncovered: notCovered,
      excess: excess(potential, registered),
      toTarget: this.target(item),
      expansion: this.amount(of, people, verified.text, expansionWorkers, entry.expansion, entry),
      renewal:
        subsidised === null || renewalWorkers === null
          ? null
          : this.amount('subsidised', subsidised, renew.text, renewalWorkers, entry.renewal, entry),
    };
  }
}

/** How the figures of every cell came about: what was read, each step, and each tariff's law. */
export function explain(
  cells: readonly Counted[],
  files: readonly ReadFile[],
  request: GapRequest,
  used: readonly Used[],
): Explanation[] {
  const explaining = new Explaining(cells, files, request, used);
  return cells.map((item) => explaining.cell(item));
}
