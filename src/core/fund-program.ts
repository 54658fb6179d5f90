import type { Purse } from './fund.js';
import type { Choice, Kind } from './fund-kinds.js';
import { whole } from './fund-round.js';

/** One limit of a linear program: the sum of some variables, each times its factor. */
export interface ProgramRow {
  readonly sum: readonly (readonly [variable: number, factor: number])[];
  readonly least?: number;
  readonly most?: number;
}

/** A linear program: variables of 0 and more whose sum of gains is to be the highest. */
export interface LinearProgram {
  readonly gains: readonly number[];
  readonly rows: readonly ProgramRow[];
}

/** Solves a linear program that has a solution: the value of each variable. */
export type Solve = (program: LinearProgram) => Promise<readonly number[]>;

/** How far a limit may be missed for the sake of a solver's own rounding, in workers. */
const SLACK = 1e-5;

/** How far the least cost may be passed for the sake of a solver's own rounding, in the highest price. */
const COST_SLACK = 1e-6;

/** The largest number that both are multiples of. */
function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** No more people of a kind than there are, no more money of a source than it has. */
function limits(kinds: readonly Kind[], purses: readonly Purse[], choices: readonly Choice[]) {
  const ofKind = kinds.map((): [number, number][] => []);
  const ofPurse = purses.map((): [number, number][] => []);
  choices.forEach(({ kind, purse, price }, variable) => {
    ofKind[kind]?.push([variable, 1]);
    ofPurse[purse]?.push([variable, price]);
  });
  const people = ofKind.map((sum, kind): ProgramRow => ({ sum, most: kinds[kind]?.people ?? 0 }));
  const money = ofPurse.map((own, purse): ProgramRow => {
    const prices = own.map(([, price]) => price);
    // What whole workers can cost, in units of the lowest price: all numbers are of the size of people.
    const step = Math.max(1, prices.reduce(commonDivisor, 0));
    const unit = Math.min(...prices);
    const sum = own.map(([variable, price]) => [variable, price / unit] as const);
    return { sum, most: (Math.floor((purses[purse]?.money ?? 0) / step) * step) / unit };
  });
  return [...people, ...money].filter(({ sum }) => sum.length > 0);
}

/** A program level by level: first most workers in each, then the least cost. */
export class Climb {
  readonly levels: readonly number[];
  private readonly base: readonly ProgramRow[];
  private readonly costs: readonly number[];

  /** `solve` is how programs are solved. */
  constructor(
    private readonly choices: readonly Choice[],
    private readonly kinds: readonly Kind[],
    private readonly purses: readonly Purse[],
    private readonly solve: Solve,
  ) {
    this.base = limits(kinds, purses, choices);
    const most = Math.max(1, ...choices.map(({ price }) => price));
    this.costs = choices.map(({ price }) => price / most);
    this.levels = [...new Set(choices.map(({ level }) => level))].sort((a, b) => a - b);
  }

  private countOf(values: readonly number[], level: number): number {
    return this.choices.reduce(
      (sum, choice, index) => sum + (choice.level === level ? (values[index] ?? 0) : 0),
      0,
    );
  }

  /** That a level has no fewer workers than it was found to have. */
  private kept(level: number, count: number): ProgramRow {
    const sum = this.choices.flatMap((choice, variable) =>
      choice.level === level ? [[variable, 1] as const] : [],
    );
    return { sum, least: Math.max(0, count - SLACK) };
  }

  /** The most workers that each level can have, and of those allocations the cheapest. */
  async cheapest(): Promise<{ values: readonly number[]; counts: readonly number[] }> {
    const rows = [...this.base];
    const counts: number[] = [];
    for (const level of this.levels) {
      const gains = this.choices.map((choice) => (choice.level === level ? 1 : 0));
      // No whole workers are more than that, so what is above it must not cost those that follow.
      const count = whole(this.countOf(await this.solve({ gains, rows }), level));
      counts.push(count);
      rows.push(this.kept(level, count));
    }
    const gains = this.costs.map((cost) => -cost);
    return { values: await this.solve({ gains, rows }), counts };
  }

  /**
   * Of all allocations that do as well and cost as little, the one in which earlier sources pay for earlier
   * cells, so that it is this rule that decides and not the solver. The gain of a source and a cell is a
   * product, so that to swap the cells of two sources is never a tie; it is of roots, so that other sums
   * are hardly ever equal.
   */
  async earliest(values: readonly number[], counts: readonly number[]): Promise<readonly number[]> {
    const [sources, cells] = [this.purses.length, this.kinds.length];
    const gains = this.choices.map(({ purse, kind }) =>
      Math.sqrt((1 - purse / sources) * (1 - kind / cells)),
    );
    const cost = this.costs.reduce((sum, each, index) => sum + each * (values[index] ?? 0), 0);
    const sum = this.costs.map((each, variable) => [variable, each] as const);
    const kept = this.levels.map((level, index) => this.kept(level, counts[index] ?? 0));
    const rows = [...this.base, ...kept, { sum, most: cost + COST_SLACK }];
    return this.solve({ gains, rows });
  }

  /** The most workers of all levels that go with `made` workers in each level but the last. */
  async bound(made: readonly number[]): Promise<number> {
    const rows = this.levels.slice(0, -1).map((level, index) => this.kept(level, made[index] ?? 0));
    const gains = this.choices.map(() => 1);
    const values = await this.solve({ gains, rows: [...this.base, ...rows] });
    return whole(values.reduce((sum, value) => sum + value, 0));
  }
}
