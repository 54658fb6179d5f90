import type { Cell } from '../core/cell.js';
import type { Counted } from '../core/counted.js';
import { excess, uncovered } from '../core/coverage.js';
import { multiply } from '../core/exact.js';
import type { Goal } from '../core/goals.js';
import { rowsAsRead } from '../core/group.js';
import { type List, made } from '../core/list.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Rows } from '../core/rows.js';
import type { ReadFile } from '../input/file.js';
import type { Role } from '../input/head/roles.js';
import type { Used } from '../tariff/used.js';
import type { AmountWhy, CountWhy, Explanation, LineWhy, TargetWhy } from './explanation.js';
import { Places } from './places.js';
import type { GapRequest } from './request.js';
import type { GapResult } from './result.js';

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
  private readonly places: Places;
  /** Null where no potential is known to be an estimate. */
  private readonly rows: Rows | null;
  /** The goal of each cell, by its place. */
  private readonly goals = new Map<number, Goal>();

  constructor(
    { cells, goals, regions }: Pick<GapResult, 'cells' | 'goals' | 'regions'>,
    files: readonly ReadFile[],
    private readonly request: GapRequest,
    private readonly used: readonly Used[],
  ) {
    this.places = new Places(files);
    this.rows = cells.people.margins && rowsAsRead(cells);
    const own = new Map(Array.from(regions.places, (place, index) => [place, index]));
    for (const goal of goals)
      for (const member of goal.members) {
        const index = own.get(member);
        if (index !== undefined) this.goals.set(index, goal);
      }
  }

  private count(cell: Cell, role: Role, value: number): CountWhy {
    const places = this.places.of(cell, role);
    const rows = places.map(({ column: _, ...origin }) => origin);
    return { value, column: places[0]?.column ?? null, rows };
  }

  /** How sure the figures of a cell are. */
  private sampling(cell: Cell, index: number): Explanation['sampling'] {
    const sampling = this.rows?.at(index).sampling;
    if (!sampling || cell.rse === null) return null;
    const { column, rows } = this.count(cell, 'rse', sampling.rse);
    return { ...sampling, column, rows };
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

  private target(index: number, part: number | null): TargetWhy | null {
    const goal = this.goals.get(index);
    const { target } = this.request;
    if (!goal || !target || part === null) return null;
    const { segment, potential, registered, missing, findable } = goal;
    const asked = segment === null ? target.all : target.bySegment.get(segment);
    const text = asked?.text ?? target.text;
    return { target: text, of: segment, potential, registered, missing, findable, part };
  }

  cell(item: Counted, index: number): Explanation {
    const { entry, toTarget: part, findable, expansionWorkers, renewalWorkers } = item;
    const { cell, segmentId, scheme, payerFrom, wageFrom } = entry;
    const { potential, registered, subsidised } = cell;
    const notCovered = uncovered(potential, registered);
    const { verified, renew } = this.request;
    const { target } = this.request;
    const of = target ? 'toTarget' : 'uncovered';
    // Whose segment has no target is not wanted.
    const people = target ? (part ?? 0) : notCovered;
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
      findable: { value: findable, share: verified.text },
      toTarget: this.target(index, part),
      expansion: this.amount(of, people, verified.text, expansionWorkers, entry.expansion, entry),
      renewal:
        subsidised === null || renewalWorkers === null
          ? null
          : this.amount('subsidised', subsidised, renew.text, renewalWorkers, entry.renewal, entry),
      sampling: this.sampling(cell, index),
    };
  }
}

/**
 * How the figures of every cell came about: what was read, each step, and each tariff's law. Each is made where
 * it is asked for: of a large table or a long plan there are too many to keep.
 */
export function explain(
  gap: Pick<GapResult, 'cells' | 'goals' | 'regions'>,
  files: readonly ReadFile[],
  request: GapRequest,
  used: readonly Used[],
): List<Explanation> {
  const explaining = new Explaining(gap, files, request, used);
  return made(gap.cells, (item, index) => explaining.cell(item, index));
}
