import { add } from '../core/exact.js';
import type { MonthRange } from '../core/month.js';
import type { SpendingOf } from './row.js';

/** A row of a budget or of payments, for some people or a part of their premium. */
interface PeopleRow extends SpendingOf {
  readonly people: number | null;
  readonly months: MonthRange;
  readonly part: string | null;
}

/** What rows of the same people have in common. */
function peopleKey({ source, payer, region, segment, months }: PeopleRow): string {
  return JSON.stringify([source, payer, region, segment, months[0], months.at(-1)]);
}

/** The part of a premium in which the rows of each group of people are counted: the one that has most of them. */
function partsCounted(rows: readonly PeopleRow[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.part === null) continue;
    const key = peopleKey(row);
    const parts = groups.get(key) ?? new Map<string, number>();
    parts.set(row.part, add(parts.get(row.part) ?? 0, row.people ?? 0));
    groups.set(key, parts);
  }
  const largest = (parts: ReadonlyMap<string, number>) =>
    [...parts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
  return new Map([...groups].map(([key, parts]) => [key, largest(parts)]));
}

/** Rows of parts of a premium: their people are counted once, in the rows of one of the parts. */
export function countedOnce<Row extends PeopleRow>(rows: readonly Row[]): Row[] {
  const counted = partsCounted(rows);
  return rows.map((row) =>
    row.part === null || counted.get(peopleKey(row)) === row.part ? row : { ...row, people: null },
  );
}
