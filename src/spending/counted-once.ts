import { add } from '../core/exact.js';
import type { Month, MonthRange } from '../core/month.js';
import { PROGRAMMES } from '../core/vocabulary.js';
import type { Part } from './part.js';
import type { SpendingOf } from './row.js';

/** A row of a budget or of payments, for some people or a part of their premium. */
interface PeopleRow extends SpendingOf {
  readonly people: number | null;
  readonly months: MonthRange;
  readonly part: Part | null;
}

/** The programmes and sides that a row is for, each as a text. */
function partsOf({ part }: PeopleRow): readonly string[] {
  if (part === null) return [];
  const { programmes, bearer } = part;
  return (programmes.length > 0 ? programmes : PROGRAMMES).map((each) => `${each} ${bearer}`);
}

/** What rows that may be of the same people have in common. */
function peopleKey({ source, payer, region, segment }: PeopleRow): string {
  return JSON.stringify([source, payer, region, segment]);
}

/** People of each part of a premium in each month, among rows that may be of the same people. */
class Counts {
  private readonly all = new Map<string, Map<string, number>>();

  add(row: PeopleRow): void {
    for (const month of row.months) {
      const key = `${peopleKey(row)} ${month}`;
      const parts = this.all.get(key) ?? new Map<string, number>();
      this.all.set(key, parts);
      for (const part of partsOf(row)) parts.set(part, add(parts.get(part) ?? 0, row.people ?? 0));
    }
  }

  /** The part of which most people are; the first of equal ones. */
  largest(row: PeopleRow, month: Month): string | undefined {
    const parts = [...(this.all.get(`${peopleKey(row)} ${month}`) ?? [])];
    return parts.sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}

/**
 * Rows with the months in which their people are counted. Those of parts of a premium are the same people: they are
 * counted in the rows of the part that has most of them.
 */
export function countedOnce<Row extends PeopleRow>(
  rows: readonly Row[],
): (Row & { readonly counted: readonly Month[] })[] {
  const counts = new Counts();
  for (const row of rows) counts.add(row);
  return rows.map((row) => {
    const own = partsOf(row);
    const isCounted = (month: Month) => own.includes(counts.largest(row, month) ?? '');
    return { ...row, counted: row.part === null ? row.months : row.months.filter(isCounted) };
  });
}
