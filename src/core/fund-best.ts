import { sumOf } from './exact.js';
import { fundInOrder, Ledger, type Need, type Purse } from './fund.js';
import { type Choice, type Kind, kindsOf } from './fund-kinds.js';
import { Climb, type Solve } from './fund-program.js';
import { fractionsIn, wholeWorkers } from './fund-round.js';
import type { Standing, Within } from './spread.js';

export type { LinearProgram, ProgramRow, Solve } from './fund-program.js';

/** The best allocation in whole workers. */
export interface Best {
  readonly ledger: Ledger;
  /**
   * No allocation that does as well in what comes before the last priority group protects more workers
   * than this; renewals are among them.
   */
  readonly bound: number;
  /** Workers that the program gave each step of the ledger; none where the order was taken. */
  readonly given: readonly number[];
  /** Values of the program that were no whole numbers and were rounded down. */
  readonly fractional: number;
  /** What the sources pay for in their order. */
  readonly inOrder: Ledger;
}

/** Workers of each level that a ledger pays for. */
function madeBy({ payments, purses }: Ledger, levels: readonly number[]): number[] {
  const made = new Map<number, number>();
  for (const { purse, need, purpose, workers } of payments) {
    const level = purpose === 'renewal' ? 0 : 1 + (purses[purse]?.ranks[need] ?? 0);
    made.set(level, (made.get(level) ?? 0) + workers);
  }
  return levels.map((level) => made.get(level) ?? 0);
}

/** Workers of each level of some choices, and less what they cost: the higher, the better. */
function worth(counts: readonly number[], choices: readonly Choice[], levels: readonly number[]) {
  const made = levels.map((level) =>
    counts.reduce((sum, count, index) => sum + (choices[index]?.level === level ? count : 0), 0),
  );
  const cost = counts.reduce((sum, count, index) => sum + count * (choices[index]?.price ?? 0), 0);
  return [...made, -cost];
}

/** Whether the first that differs is less. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  const [first = 0] = differences.filter((difference) => difference !== 0);
  return first < 0;
}

/** Whether one allocation protects more than another, and renews no fewer. */
function isBetter(a: readonly number[], b: readonly number[], levels: readonly number[]): boolean {
  const renewed = (made: readonly number[]) => (levels[0] === 0 ? (made[0] ?? 0) : 0);
  return renewed(a) >= renewed(b) && sumOf(a) > sumOf(b);
}

/**
 * The allocation that renews most members, then pays for most people in first priority groups, then in
 * second ones and so on, then costs least: the optimum of a linear program, rounded down and filled in a
 * fixed order. It is never further from the bound than one worker per fractional value of the program.
 * Where rounding leaves it behind the sources in their order, their order is taken.
 */
export async function fundBest(
  needs: readonly Need[],
  purses: readonly Purse[],
  standings: readonly Standing[],
  within: Within,
  solve: Solve,
): Promise<Best> {
  const inOrder = fundInOrder(needs, purses, standings, within);
  const { kinds, choices } = kindsOf(needs, purses);
  if (choices.length === 0) return { ledger: inOrder, bound: 0, given: [], fractional: 0, inOrder };
  const climb = new Climb(choices, kinds, purses, solve);
  const { values: cheapest, counts } = await climb.cheapest();
  const earliest = await climb.earliest(cheapest, counts);
  const worthOf = (values: readonly number[]) =>
    worth(wholeWorkers(values, choices, kinds, purses), choices, climb.levels);
  // The rule for ties must cost nobody anything, which rounding might do.
  const values = isLess(worthOf(earliest), worthOf(cheapest)) ? cheapest : earliest;
  const ledger = new Ledger(needs, purses, standings);
  const given: number[] = [];
  wholeWorkers(values, choices, kinds, purses).forEach((count, index) => {
    if (count === 0) return;
    given.push(values[index] ?? 0);
    const { purse, kind, price } = choices[index] as Choice;
    const { needs: own, purpose } = kinds[kind] as Kind;
    ledger.spend(
      purse,
      own,
      purpose,
      purpose === 'renewal' ? 'proportional' : within,
      count * price,
    );
  });
  const made = madeBy(ledger, climb.levels);
  const ordered = madeBy(inOrder, climb.levels);
  const isOrder = isBetter(ordered, made, climb.levels);
  const [best, reached] = isOrder ? [inOrder, ordered] : [ledger, made];
  // Where all levels but the last are whole, the program has its bound already.
  const isWhole = counts.slice(0, -1).every((count, index) => (reached[index] ?? 0) >= count);
  const bound = isWhole ? sumOf(counts) : await climb.bound(reached);
  const fractional = fractionsIn(values);
  return { ledger: best, bound, given: isOrder ? [] : given, fractional, inOrder };
}
