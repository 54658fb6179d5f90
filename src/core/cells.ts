import { type Cell, exactRegionKey, type Origin, type Region, regionKey } from './cell.js';
import { takenFrom } from './columns.js';
import {
  type Dimension,
  dimensionOf,
  type Grouped,
  groupedBy,
  mapped,
  rekeyed,
  valueAt,
} from './dimension.js';
import { type Numbers, numbersOf, stacked, taken, UNKNOWN } from './numbers.js';

/** A segment as a file writes it, and what it is compared by. */
export type SegmentText = Pick<Cell, 'segment' | 'segmentKey'>;
/** What a row says beside its counts: of the price of its workers, and of how sure it is. */
export type CellTerms = Pick<Cell, 'rse' | 'wage' | 'sector' | 'payer' | 'basis' | 'status'>;

/** Cells in columns, a row for each. */
interface CellColumns {
  readonly region: Dimension<Region>;
  readonly segment: Dimension<SegmentText>;
  readonly period: Dimension<string | null>;
  readonly terms: Dimension<CellTerms>;
  readonly file: Dimension<string>;
  readonly line: Int32Array;
  readonly potential: Numbers;
  readonly registered: Numbers;
  /** {@link UNKNOWN} where it is not known. */
  readonly subsidised: Numbers;
  /** Other rows that some cells were made of. */
  readonly further: ReadonlyMap<number, readonly Origin[]>;
}

const NO_ORIGINS: readonly Origin[] = [];

/** What is known of some rows only, of those that are taken. */
function takenOf<T>(of: ReadonlyMap<number, T>, rows: ArrayLike<number>): ReadonlyMap<number, T> {
  if (of.size === 0) return of;
  return new Map(
    Array.from(rows).flatMap((row, at) => {
      const own = of.get(row);
      return own === undefined ? [] : [[at, own] as const];
    }),
  );
}

/** What tells terms apart. */
function termsKey({ rse, wage, sector, payer, basis, status }: CellTerms): string {
  return [rse, wage, sector, payer, basis, status].join('\n');
}

function termsOf({ rse, wage, sector, payer, basis, status }: Cell): CellTerms {
  return { rse, wage, sector, payer, basis, status };
}

/** Dimensions one below the other. */
function below<T>(all: readonly Dimension<T>[], keyOf: (value: T) => unknown): Dimension<T> {
  const starts: number[] = [];
  const values: T[] = [];
  for (const dimension of all) {
    starts.push(values.length);
    for (const value of dimension.values) values.push(value);
  }
  const ids = stacked(
    all.map((dimension, at) => dimension.ids.map((id) => id + (starts[at] as number))),
  ) as Int32Array;
  return rekeyed({ values, ids }, keyOf);
}

/** What is known of some rows of each table, by their rows in all of them. */
function sparseBelow<T>(
  all: readonly Cells[],
  of: (cells: Cells) => ReadonlyMap<number, T>,
): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  let start = 0;
  for (const cells of all) {
    for (const [row, own] of of(cells)) found.set(start + row, own);
    start += cells.length;
  }
  return found;
}

/**
 * The cells of a table. They are kept in columns, since a national table has millions of them; each is made
 * an object only where one is asked for. Cells are never changed: others are made of their columns.
 */
export class Cells implements Iterable<Cell> {
  #segmentKeys: Dimension<string> | undefined;
  #regions: Dimension<Region> | undefined;
  #periods: Dimension<string | null> | undefined;
  #places: Grouped | undefined;
  #identities: Grouped | undefined;

  constructor(readonly columns: CellColumns) {}

  static of(all: Iterable<Cell>): Cells {
    const cells = [...all];
    const some = <T>(of: (cell: Cell) => T | null) =>
      new Map(
        cells.flatMap((cell, row) => ((own) => (own === null ? [] : [[row, own]]))(of(cell))),
      );
    return new Cells({
      region: dimensionOf(
        cells.map(({ region }) => region),
        exactRegionKey,
      ),
      segment: dimensionOf(
        cells.map(({ segment, segmentKey }) => ({ segment, segmentKey })),
        ({ segment, segmentKey }) => `${segment}\n${segmentKey}`,
      ),
      period: dimensionOf(cells.map(({ period }) => period)),
      terms: dimensionOf(cells.map(termsOf), termsKey),
      file: dimensionOf(cells.map(({ origin }) => origin.file)),
      line: Int32Array.from(cells, ({ origin }) => origin.line),
      potential: numbersOf(cells.map(({ potential }) => potential)),
      registered: numbersOf(cells.map(({ registered }) => registered)),
      subsidised: numbersOf(cells.map(({ subsidised }) => subsidised ?? UNKNOWN)),
      further: some(({ further }) => (further.length > 0 ? further : null)),
    });
  }

  /** Tables one below the other. */
  static together(all: readonly Cells[]): Cells {
    const [only, ...others] = all;
    if (only && others.length === 0) return only;
    const of = <T>(column: (columns: CellColumns) => T) =>
      all.map(({ columns }) => column(columns));
    return new Cells({
      region: below(
        of(({ region }) => region),
        exactRegionKey,
      ),
      segment: below(
        of(({ segment }) => segment),
        ({ segment, segmentKey }) => `${segment}\n${segmentKey}`,
      ),
      period: below(
        of(({ period }) => period),
        (period) => period,
      ),
      terms: below(
        of(({ terms }) => terms),
        termsKey,
      ),
      file: below(
        of(({ file }) => file),
        (file) => file,
      ),
      line: stacked(of(({ line }) => line)) as Int32Array,
      potential: stacked(of(({ potential }) => potential)),
      registered: stacked(of(({ registered }) => registered)),
      subsidised: stacked(of(({ subsidised }) => subsidised)),
      further: sparseBelow(all, ({ columns }) => columns.further),
    });
  }

  get length(): number {
    return this.columns.line.length;
  }

  /** The cell of a row. */
  at(row: number): Cell {
    const { columns } = this;
    const { segment, segmentKey } = valueAt(columns.segment, row);
    const { rse, wage, sector, payer, basis, status } = valueAt(columns.terms, row);
    const subsidised = columns.subsidised[row] as number;
    return {
      origin: this.originAt(row),
      further: columns.further.get(row) ?? NO_ORIGINS,
      region: valueAt(columns.region, row),
      segment,
      segmentKey,
      period: valueAt(columns.period, row),
      potential: columns.potential[row] as number,
      registered: columns.registered[row] as number,
      subsidised: subsidised === UNKNOWN ? null : subsidised,
      rse,
      wage,
      sector,
      payer,
      basis,
      status,
    };
  }

  /** Where the cell of a row was read. */
  originAt(row: number): Origin {
    const { file, line } = this.columns;
    return { file: valueAt(file, row), line: line[row] as number };
  }

  *[Symbol.iterator](): Iterator<Cell> {
    for (let row = 0; row < this.length; row += 1) yield this.at(row);
  }

  /** The cells of some rows, in the order of these. */
  take(rows: ArrayLike<number>): Cells {
    const { columns } = this;
    return new Cells({
      region: takenFrom(columns.region, rows),
      segment: takenFrom(columns.segment, rows),
      period: takenFrom(columns.period, rows),
      terms: takenFrom(columns.terms, rows),
      file: takenFrom(columns.file, rows),
      line: taken(columns.line, rows),
      potential: taken(columns.potential, rows),
      registered: taken(columns.registered, rows),
      subsidised: taken(columns.subsidised, rows),
      further: takenOf(columns.further, rows),
    });
  }

  /** The same cells with other columns in the place of some. */
  with(columns: Partial<CellColumns>): Cells {
    return new Cells({ ...this.columns, ...columns });
  }

  /** The texts of segments as they are compared, a number for each. */
  get segmentKeys(): Dimension<string> {
    this.#segmentKeys ??= rekeyed(
      mapped(this.columns.segment, ({ segmentKey }) => segmentKey),
      (key) => key,
    );
    return this.#segmentKeys;
  }

  /** The regions of the cells; those that are one, by code or by folded name, have one number. */
  get regions(): Dimension<Region> {
    this.#regions ??= rekeyed(this.columns.region, regionKey);
    return this.#regions;
  }

  /** The periods of the cells. */
  get periods(): Dimension<string | null> {
    this.#periods ??= rekeyed(this.columns.period, (period) => period);
    return this.#periods;
  }

  /** The cells of each region and period. */
  get places(): Grouped {
    this.#places ??= groupedBy(this.length, [this.regions.ids, this.periods.ids]);
    return this.#places;
  }

  /** The cells of each region, segment and period: a table has one of each. */
  get identities(): Grouped {
    this.#identities ??= groupedBy(this.length, [this.places.ids, this.segmentKeys.ids]);
    return this.#identities;
  }
}
