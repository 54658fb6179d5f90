import { dimensionOf } from '../../core/dimension.js';
import { COUNTS } from '../../core/vocabulary.js';
import type { ReadColumns } from '../head/read-columns.js';
import type { Records } from '../records/records.js';
import { readPeriod } from '../text/period.js';
import { cleaned } from '../text/text.js';
import type { RowsRead } from './reading.js';

/** A row that names the month or year of those below it. */
interface Heading {
  readonly line: number;
  readonly period: string;
}

/** Rows without the headings among them, and these. */
interface Parted {
  readonly rows: Records;
  readonly headings: readonly Heading[];
}

/** The texts of a column that are months or years. */
function periodsIn(rows: Records, index: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of rows.columns[index]?.distinct() ?? []) {
    const period = /\d/.test(text) ? readPeriod(cleaned(text)) : null;
    if (period !== null) found.set(text, period);
  }
  return found;
}

/**
 * Parts rows from months or years that stand in the place of a region above lists, without counts (`Oktober 2025`).
 * Where a column or head has the time, or a row stands above them all, there are none.
 */
export function withoutHeadings(rows: Records, { columns, wide, time }: ReadColumns): Parted {
  const none = { rows, headings: [] };
  const index = columns.get('region') ?? columns.get('province');
  const isDated = (['period', 'year', 'month'] as const).some((role) => columns.has(role));
  if (index === undefined || isDated || time !== null) return none;
  if (readPeriod(cleaned(rows.textAt(0, index))) === null) return none;
  const periods = periodsIn(rows, index);
  if (periods.size === 0) return none;
  const parts = wide?.map((part) => part.columns) ?? [columns];
  const counts = parts.flatMap((part) => COUNTS.flatMap((role) => part.get(role) ?? []));
  const isBlank = (row: number) => counts.every((each) => cleaned(rows.textAt(row, each)) === '');
  const found = new Map<number, Heading>();
  for (let row = 0; row < rows.length; row += 1) {
    const period = periods.get(rows.textAt(row, index));
    if (period !== undefined && isBlank(row)) found.set(row, { line: rows.lineOf(row), period });
  }
  if (!found.has(0)) return none;
  return { rows: rows.without(new Set(found.keys())), headings: [...found.values()] };
}

/** Rows read with the months or years of the headings above them. */
export function datedBy(read: RowsRead, headings: readonly Heading[]): RowsRead {
  if (headings.length === 0) return read;
  const at = (line: number) => headings.findLast((each) => each.line < line)?.period ?? null;
  return {
    ...read,
    cells: read.cells.with({ period: dimensionOf(Array.from(read.cells.columns.line, at)) }),
    totals: read.totals.map((total) => ({ ...total, period: at(total.origin.line) })),
    leftOut: read.leftOut.map((row) => ({ ...row, period: at(row.origin.line) })),
  };
}
