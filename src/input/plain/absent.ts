import type { HandOverReason, Sink } from './shape.js';

/** The newest row of a region and segment that has none in a period. */
export interface AbsentRow {
  readonly line: number;
  readonly period: string;
  /** Key texts of the row, in the order of the shape's `keys`. */
  readonly texts: readonly string[];
  /** People, in the order of the shape's `counts`. */
  readonly counts: readonly number[];
}

/** Rows kept at most: so many absent are no exception, and the usual way has to read them. */
const MOST_ROWS = 200_000;

/** What a row is told by, and whether its region and segment have a row in the period wanted. */
export interface Where {
  /** One text for each region and segment. */
  readonly key: string;
  readonly period: string;
  readonly isThere: boolean;
}

/** Keeps, in a second pass, the newest row of every region and segment that a period lacks. */
export class AbsentRows implements Sink {
  readonly rows = new Map<string, AbsentRow>();

  constructor(
    private readonly where: (ids: Int32Array, line: number) => Where,
    private readonly textsOf: (ids: Int32Array) => readonly string[],
  ) {}

  row(line: number, ids: Int32Array, counts: Int32Array): HandOverReason | null {
    const { key, period, isThere } = this.where(ids, line);
    if (isThere || (this.rows.get(key)?.period ?? '') > period) return null;
    this.rows.set(key, { line, period, texts: this.textsOf(ids), counts: [...counts] });
    return this.rows.size > MOST_ROWS ? 'many-cells' : null;
  }
}
