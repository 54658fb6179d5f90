import { fold } from '../../core/cell.js';
import { groupsBy } from '../../core/list.js';
import { significant } from '../../input/text/chance.js';
import type { CountedRow, Facts } from './facts.js';
import { byPeriod, type Over } from './find.js';
import { saysOthers } from './over.js';
import { areSums, comparedWith } from './sums.js';

/** How much a number that is the sum of rows beside it by chance must be, for each of them. */
const EVIDENCE = 1000;

/** Rows of the same months that are told apart by one thing alone, in their order. */
function alike(facts: Facts<CountedRow>, rows: readonly number[], at: number): number[][] {
  const others = facts.dimensions.filter(({ isLabel }, each) => each !== at && !isLabel);
  const groups = groupsBy(rows, (row) => JSON.stringify(others.map(({ keys }) => keys[row])));
  return [...groups.values()].filter((each) => each.length > 1);
}

/** Looks for rows that are the sum of those right above or below them. */
class RunFinder {
  constructor(
    private readonly facts: Facts<CountedRow>,
    private readonly at: number,
  ) {}

  private numberOf(row: number): number {
    const { amount, people } = this.facts.rows[row] as CountedRow;
    return amount ?? people ?? 0;
  }

  private nameOf(row: number): string {
    return fold(this.facts.dimensions[this.at]?.names[row] ?? '');
  }

  private areSums(row: number, run: readonly number[]): boolean {
    const rows = run.map((each) => this.facts.rows[each] as CountedRow);
    return areSums(comparedWith(this.facts.rows[row] as CountedRow, rows, true));
  }

  /** Whether no chance makes a row the sum of a run. */
  private isTelling(row: number, run: readonly number[]): boolean {
    const { people } = this.facts.rows[row] as CountedRow;
    return run.length > 1 && significant(people ?? this.numberOf(row)) > EVIDENCE * run.length;
  }

  /** The run of rows after a row, nearest first, that it most likely adds up; none where there is none. */
  private runOf(row: number, after: readonly number[]): readonly number[] {
    const { dimensions, isKnown } = this.facts;
    const { kind, keys } = dimensions[this.at] ?? { kind: 'other', keys: [] };
    const isAbove = kind === 'region' && isKnown[row] === true;
    const wanted = this.numberOf(row);
    const run: number[] = [];
    let sum = 0;
    for (const [place, other] of after.entries()) {
      sum += this.numberOf(other);
      if (keys[other] === keys[row] || sum > wanted) return [];
      run.push(other);
      if (sum < wanted || !this.areSums(row, run)) continue;
      const next = after[place + 1];
      // A regency above or below its districts, up to the next one.
      const isList = isAbove && (next === undefined || isKnown[next] === true);
      if (isList && run.every((each) => !isKnown[each])) return run;
      if (this.isTelling(row, run)) return run;
    }
    return [];
  }

  in(rows: readonly number[]): Over[] {
    return rows.flatMap((row, place) => {
      if (this.numberOf(row) === 0 || saysOthers(this.nameOf(row))) return [];
      const below = this.runOf(row, rows.slice(place + 1));
      const parts = below.length > 0 ? below : this.runOf(row, rows.slice(0, place).reverse());
      return parts.length > 0
        ? [{ row, parts, at: this.at, isSure: false, differs: undefined }]
        : [];
    });
  }
}

/** Rows that are the sum of those right above or below them, which are of something else: totals, most likely. */
export function runsIn(facts: Facts<CountedRow>, isTotal: (row: number) => boolean): Over[] {
  const open = byPeriod(facts).map((rows) => rows.filter((row) => !isTotal(row)));
  const found = facts.dimensions.flatMap(({ kind }, at) => {
    if (kind === 'part') return [];
    const finder = new RunFinder(facts, at);
    return open.flatMap((rows) => alike(facts, rows, at).flatMap((own) => finder.in(own)));
  });
  return [...new Map(found.map((each) => [each.row, each])).values()];
}
