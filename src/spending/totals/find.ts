import { groupsBy } from '../../core/list.js';
import { addsUpNothing } from '../../input/text/total-names.js';
import type { CountedRow, Dimension, Facts } from './facts.js';
import { Relations } from './over.js';
import { areSums, type Compared, comparedWith, difference } from './sums.js';

/** A row that is over others of the same months, or seems to be. */
export interface Over {
  /** Places of the row and of those that it adds up. */
  readonly row: number;
  readonly parts: readonly number[];
  /** By what it is told: the place of that among all that tells rows apart. */
  readonly at: number;
  /** Whether its name or code says it; where not, only its numbers do. */
  readonly isSure: boolean;
  /** The first number that is not the sum; undefined where all are. */
  readonly differs: Compared | undefined;
}

/** The rows of each months. */
export function byPeriod({ periods }: Facts<CountedRow>): readonly number[][] {
  return [...groupsBy(periods.keys(), (row) => periods[row]).values()];
}

/** Whether a name that says it is of all is one by what it is: others describe rows in free words. */
const SURE: readonly Dimension['kind'][] = ['region', 'segment', 'source'];

/** The rows that are over others of the same months, with those that are over none themselves as their parts. */
class Finder {
  private readonly relations: Relations;
  private readonly regionsAbove: ReadonlySet<string>;

  constructor(private readonly facts: Facts<CountedRow>) {
    this.relations = new Relations(facts);
    this.regionsAbove = new Set(facts.above.flatMap((keys) => [...keys]));
  }

  /** The rows of some that one is over, each with what tells it. */
  private under(row: number, rows: readonly number[], isLoose = false) {
    return rows.flatMap((other) => {
      const relation = other === row ? null : this.relations.of(row, other, isLoose);
      return relation ? [{ other, ...relation }] : [];
    });
  }

  in(rows: readonly number[]): Over[] {
    if (rows.length < 2) return [];
    const candidates = rows.filter((row) => this.relations.mayBeOver(row, this.regionsAbove));
    const all = candidates.map((row) => [row, this.under(row, rows)] as const);
    const sure = new Set(
      all.flatMap(([row, own]) => (own.some(({ how }) => how === 'over') ? [row] : [])),
    );
    const loose = this.loose(
      candidates.filter((row) => !sure.has(row)),
      rows.filter((row) => !sure.has(row)),
    );
    const isTotal = (row: number) => sure.has(row) || loose.some((each) => each.row === row);
    const strict = all.flatMap(([row, own]) => {
      if (isTotal(row) && !sure.has(row)) return [];
      const how = sure.has(row) ? 'over' : 'maybe';
      return this.overOf(
        row,
        own.filter((each) => each.how === how && !isTotal(each.other)),
      );
    });
    return [...strict, ...loose];
  }

  /** Rows over others that a column nothing is read from tells apart, where all their numbers are the sums of these. */
  private loose(candidates: readonly number[], rows: readonly number[]): Over[] {
    const under = (row: number) => this.under(row, rows, true).filter(({ how }) => how === 'over');
    const all = candidates.map((row) => [row, under(row)] as const);
    const found: Over[] = [];
    // Those of the fewest first: they are no parts of others.
    for (const [row, own] of all.toSorted(([, a], [, b]) => a.length - b.length)) {
      const parts = own.filter(({ other }) => !found.some((each) => each.row === other));
      const [over] = parts.length > 1 ? this.overOf(row, parts) : [];
      if (over?.isSure && over.differs === undefined) found.push(over);
    }
    return found;
  }

  /** Rows over others of a part of their months (a total of a year above months), where their amounts are the sums. */
  wider(isTotal: (row: number) => boolean): Over[] {
    const rows = [...this.facts.rows.keys()].filter((row) => !isTotal(row));
    const months = (row: number) => this.facts.rows[row]?.months ?? [];
    const isWithin = (own: ReadonlySet<string>) => (row: number) =>
      months(row).length < own.size && months(row).every((month) => own.has(month));
    const candidates = rows.filter((row) => this.relations.mayBeOver(row, this.regionsAbove));
    return candidates.flatMap((row) => {
      const some = rows.filter(isWithin(new Set(months(row))));
      const parts = this.under(row, some).filter(({ how }) => how === 'over');
      const [over] = parts.length > 1 ? this.overOf(row, parts) : [];
      return over?.isSure && over.differs === undefined ? [over] : [];
    });
  }

  /** A row over some, unless nothing but its name is for it, and its name may only describe it. */
  private overOf(row: number, under: ReturnType<Finder['under']>): Over[] {
    const { rows, dimensions } = this.facts;
    const [first] = under;
    if (first === undefined) return [];
    const { at, how } = first;
    const parts = under.map(({ other }) => other);
    const isOver = how === 'over';
    const programmes = dimensions.filter(({ kind }) => kind === 'part');
    const areAlike = (keys: readonly string[]) => new Set(parts.map((each) => keys[each])).size < 2;
    const isOnce = [...programmes.map(({ keys }) => keys), this.facts.periods].every(areAlike);
    const some = parts.flatMap((each) => rows[each] ?? []);
    const compared = comparedWith(rows[row] as CountedRow, some, isOnce);
    const kind = dimensions[at]?.kind ?? 'other';
    const isJoined =
      kind === 'other' && !/^(?:semua|seluruh|all)/.test(dimensions[at]?.keys[row] ?? '');
    // `Termasuk petani tembakau` is counted in the row above it already, and adds up nothing.
    if (isOver && addsUpNothing(dimensions[at]?.names[row] ?? ''))
      return [{ row, parts, at, isSure: true, differs: undefined }];
    const isSure = isOver && (SURE.includes(kind) || isJoined || areSums(compared));
    if (!isSure && !(parts.length > 1 && areSums(compared))) return [];
    return [{ row, parts, at, isSure, differs: difference(compared) }];
  }
}

/** Rows that are over others of the same months: by their names and codes, or, where those leave it open, their numbers. */
export function rowsOver(facts: Facts<CountedRow>): Over[] {
  const finder = new Finder(facts);
  const found = byPeriod(facts).flatMap((rows) => finder.in(rows));
  const totals = new Set(found.map(({ row }) => row));
  return [...found, ...finder.wider((row) => totals.has(row))];
}
