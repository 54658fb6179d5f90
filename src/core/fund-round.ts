import { add, sumOf } from './exact.js';
import type { Purse } from './fund.js';
import type { Choice, Kind } from './fund-kinds.js';

/** How far the values of a solver may be from what they stand for, in workers. */
const ALMOST = 1e-4;

/** The whole workers in a value of the program. */
export function whole(value: number): number {
  return Math.floor(Math.max(0, value) + ALMOST);
}

/** How many values of a program are no whole numbers. */
export function fractionsIn(values: readonly number[]): number {
  return values.filter((value) => Math.abs(value - Math.round(value)) > ALMOST).length;
}

/** What is taken of kinds and sources, choice by choice, in whole workers. */
class Taking {
  readonly workers: number[];
  private readonly money: number[];
  private readonly people: number[];

  constructor(
    private readonly choices: readonly Choice[],
    kinds: readonly Kind[],
    purses: readonly Purse[],
  ) {
    this.workers = choices.map(() => 0);
    this.money = purses.map((purse) => purse.money);
    this.people = kinds.map((kind) => kind.people);
  }

  /** As many as are wanted, as far as there are people and money. */
  take(index: number, wanted: number): void {
    const { purse, kind, price } = this.choices[index] as Choice;
    const affordable = Math.floor((this.money[purse] ?? 0) / price);
    const count = Math.min(wanted, this.people[kind] ?? 0, affordable);
    this.workers[index] = add(this.workers[index] ?? 0, count);
    this.people[kind] = (this.people[kind] ?? 0) - count;
    this.money[purse] = (this.money[purse] ?? 0) - count * price;
  }
}

/** Values rounded down; then every choice is filled in turn. */
function rounded(values: readonly number[], groups: readonly number[][], taking: Taking): number[] {
  for (const group of groups) {
    for (const index of group) taking.take(index, whole(values[index] ?? 0));
    for (const index of group) taking.take(index, Number.POSITIVE_INFINITY);
  }
  return taking.workers;
}

/**
 * Whole workers of each choice: values are rounded down, and what is left is filled, the cheapest first.
 * Each level is filled before the next one is looked at, unless one worker of it would cost so many of the
 * next that more are lost than one per fractional value.
 */
export function wholeWorkers(
  values: readonly number[],
  choices: readonly Choice[],
  kinds: readonly Kind[],
  purses: readonly Purse[],
): number[] {
  const order = choices.map((choice, index) => ({ ...choice, index }));
  // Of one level and price the earlier choice comes first: the sort keeps the order of what is equal.
  order.sort((a, b) => a.level - b.level || a.price - b.price);
  const levels = [...new Set(order.map(({ level }) => level))];
  const indexes = (of: typeof order) => of.map(({ index }) => index);
  const byLevel = levels.map((level) => indexes(order.filter((choice) => choice.level === level)));
  const first = rounded(values, byLevel, new Taking(choices, kinds, purses));
  const least = values.reduce((sum, value) => sum + whole(value), 0);
  if (sumOf(first) >= least) return first;
  return rounded(values, [indexes(order)], new Taking(choices, kinds, purses));
}
