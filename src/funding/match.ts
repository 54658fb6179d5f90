import { regionsMeant } from '../budget/region-names.js';
import { fold, regionKey } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { lastByKey } from '../core/columns.js';
import { mapped, valueAt } from '../core/dimension.js';
import { type MonthRange, monthRange } from '../core/month.js';
import { suggest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { SegmentBook } from '../segment/segments.js';
import type { SourceFile } from './read.js';
import type { SourceColumn, SourceRow } from './source.js';

/** A source held against the cells of a table: for whom it may pay, and when. */
export interface FundSource extends SourceRow {
  /** The file that its row is in, and the head of the column of its amount. */
  readonly file: string;
  readonly amountHead: string;
  readonly months: MonthRange;
  /** Priority group of each cell, 0 the first; null where the source may not pay for it. */
  readonly ranks: readonly (number | null)[];
}

/** Every segment that is not named. */
const REST = '*';

/** What sources are held against. */
export interface Table {
  /** Those that can be paid for. */
  readonly cells: Cells;
  /** All that were read, whose regions and segments a source may name though they were not chosen. */
  readonly read: Cells;
  readonly months: { readonly first: string; readonly last: string };
  readonly book: SegmentBook;
}

/** Holds one source against a table, and notes what is not there. */
class Matcher {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: SourceRow,
    private readonly file: SourceFile,
    private readonly table: Table,
  ) {}

  private place(column: SourceColumn) {
    const { path: file, heads } = this.file;
    return { file, line: this.row.line, column: heads[column] ?? column };
  }

  /** A segment's own text comes first; an alias or id means all of its kind. */
  private segmentKeys(name: string): string[] {
    const { read, book } = this.table;
    const there = lastByKey(read.columns.segment, ({ segmentKey }) => segmentKey);
    const texts = new Map(Array.from(there, ([key, { segment }]) => [key, segment]));
    if (texts.has(fold(name))) return [fold(name)];
    const id = book.find(name)?.id;
    const found = [...texts].flatMap(([key, text]) =>
      id !== undefined && book.find(text)?.id === id ? [key] : [],
    );
    if (found.length > 0) return found;
    const list = [...texts.values()];
    const ids = list.flatMap((text) => book.find(text)?.id ?? []);
    const near = suggest(name, [...list, ...ids]);
    const place = this.place('segments');
    this.problems.push({ code: 'unknown-segment', ...place, value: name, list, ...near });
    return [];
  }

  /** The priority group of each segment, and that of all others; null where they have none. */
  private groups(): (segmentKey: string) => number | null {
    const { groups } = this.row;
    if (groups.length === 0) return () => 0;
    const ranks = new Map<string, number>();
    let rest: number | null = null;
    groups.forEach((names, rank) => {
      for (const name of names)
        if (name === REST) rest ??= rank;
        else
          for (const key of this.segmentKeys(name))
            ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
    });
    return (key) => ranks.get(key) ?? rest;
  }

  /** The regions it may pay in; null for all. */
  private regions(): ReadonlySet<string> | null {
    const { regions } = this.row;
    if (regions.length === 0) return null;
    const distinct = [...lastByKey(this.table.read.columns.region, regionKey).values()];
    const found = regions.flatMap((value) => {
      const meant = regionsMeant(distinct, value);
      if ('regions' in meant) return meant.regions.map(regionKey);
      this.problems.push({ ...meant, ...this.place('regions'), value });
      return [];
    });
    return new Set(found);
  }

  private months(): MonthRange {
    const { first, last } = this.table.months;
    const { from, to } = this.row;
    for (const [column, value] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (value !== null && (value < first || value > last)) {
        const place = this.place(column);
        const list = [first, last];
        this.problems.push({ code: 'source-value', ...place, value, other: column, list });
      }
    return monthRange(from ?? first, to ?? last);
  }

  match(): FundSource {
    const rankOf = this.groups();
    const regions = this.regions();
    const { length, columns } = this.table.cells;
    const isPaid = mapped(columns.region, (each) => regions?.has(regionKey(each)) ?? true);
    const rank = mapped(columns.segment, ({ segmentKey }) => rankOf(segmentKey));
    const ranks = Array.from({ length }, (_, row) =>
      valueAt(isPaid, row) ? valueAt(rank, row) : null,
    );
    const { file, column: amountHead } = this.place('amount');
    return { ...this.row, file, amountHead, months: this.months(), ranks };
  }
}

/** Holds sources against the table they are to pay for, with everything that is not in it, line by line. */
export function matchSources(
  file: SourceFile,
  table: Table,
): { sources: FundSource[]; problems: Problem[] } {
  const problems = [...file.problems];
  const sources = file.rows.map((row) => {
    const matcher = new Matcher(row, file, table);
    const source = matcher.match();
    problems.push(...matcher.problems);
    return source;
  });
  const lineOf = ({ line }: Problem) => line ?? 0;
  return { sources, problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)) };
}
