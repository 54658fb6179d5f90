import { choicesCount, chosenOf, MOST_CHOSEN } from '../text/choices.js';
import { isNear, isSame, NOBODY, plus, type Sum } from './sum.js';

/** One part of so many by which the counts of all rows miss a sum where one row has a misprint. */
const NEAR = 1000;

export function isNobody(sum: Sum): boolean {
  return isSame(sum, NOBODY);
}

/** Counts of some segments, and what each choice of two or more of them adds up to; of many segments all of them. */
export class Choices {
  length = 0;
  private all = NOBODY;
  /** The sum of each choice; its number has a bit for each segment that is chosen. */
  private readonly sums: Sum[] = [NOBODY];

  add(counts: Sum): void {
    this.length += 1;
    this.all = plus(this.all, counts);
    if (this.length > MOST_CHOSEN) return;
    for (let choice = 0, end = this.sums.length; choice < end; choice += 1)
      this.sums.push(plus(this.sums[choice] as Sum, counts));
  }

  /** How many choices there are. */
  get count(): number {
    return choicesCount(this.length);
  }

  /** Whether a choice has nearly as many people. */
  hasNear(sum: Sum): boolean {
    return this.length <= MOST_CHOSEN && this.sums.some((each) => isNear(sum, each, NEAR));
  }

  /** The choices among those whose counts these are that have as many people. */
  *addingUpTo<T>(sum: Sum, among: readonly T[]): Iterable<readonly T[]> {
    if (sum.potential > this.all.potential || sum.registered > this.all.registered) return;
    if (this.length > MOST_CHOSEN) {
      if (isSame(sum, this.all)) yield [...among];
      return;
    }
    for (let choice = 0; choice < this.sums.length; choice += 1) {
      const isOfSeveral = (choice & (choice - 1)) !== 0;
      if (isOfSeveral && isSame(this.sums[choice] as Sum, sum)) yield chosenOf(among, choice);
    }
  }
}
