import type { Cell, Region } from '../../core/cell.js';
import { Cells, type CellTerms, type SegmentText } from '../../core/cells.js';
import {
  constant,
  type Dimension,
  groupedBy,
  mapped,
  rowsWhere,
  valueAt,
} from '../../core/dimension.js';
import type { Count } from '../../core/vocabulary.js';
import type { Problem } from '../../problem/problem.js';
import { countsIn, MISSING, PLAIN } from '../counts/count-way.js';
import { isInactive, type State } from '../head/activity.js';
import type { Role } from '../head/roles.js';
import type { Place } from '../places/places.js';
import { type LeftOut, RowReader, type TableContext } from './row.js';
import type { TotalRow } from './total-rows.js';

/** What the rows of a table give, or of a part of it that has columns of its own. */
export interface RowsRead {
  readonly cells: Cells;
  /** Rows that are called totals. */
  readonly totals: readonly TotalRow[];
  /** Totals of one count over the segments of a row, in a column beside them. */
  readonly beside: readonly TotalRow[];
  /** Rows left out because a count is missing. */
  readonly leftOut: readonly LeftOut[];
  /** Rows of members who are not active, left out too. */
  readonly inactive: readonly Cell[];
  readonly problems: readonly Problem[];
}

/** A part of a table, and what is known of its rows. */
export interface Part {
  readonly context: TableContext;
  readonly states: Dimension<State | null> | null;
  /** Lines with formulas that nobody has computed. */
  readonly uncomputed: ReadonlySet<number>;
  /** Whether the part is a column of totals beside those of its segments. */
  readonly isBeside: boolean;
}

const TERMS = ['rse', 'wage', 'sector', 'payer', 'basis', 'status'] as const satisfies Role[];
const PERIODS = ['period', 'year', 'month'] as const satisfies Role[];

/**
 * What rows say in some columns, read once for each combination of their texts; null where something is wrong
 * with it, so that each row that has it is read by itself.
 */
function said<T>(
  { context }: Part,
  roles: readonly Role[],
  read: (row: RowReader) => T,
): Dimension<{ readonly is: T } | null> {
  const { rows, columns } = context;
  const ids = roles.flatMap((role) => rows.columns[columns.get(role) ?? -1]?.ids ?? []);
  const groups = groupedBy(rows.length, ids);
  // A formula is one of its own row, which is read by itself.
  const shared = { ...context, formulaAt: () => undefined };
  const values = Array.from(groups.firsts, (row) => {
    const problems: Problem[] = [];
    const is = read(new RowReader(shared, row, problems));
    return problems.length > 0 ? null : { is };
  });
  return { values, ids: groups.ids };
}

/** The people of a role, row by row: below 0 where there is none to take. */
function people({ context }: Part, role: Count): Int32Array {
  const { rows, columns, ways } = context;
  const index = columns.get(role);
  // The other file of a join has it.
  if (index === undefined)
    return new Int32Array(rows.length).fill(role === 'subsidised' ? MISSING : 0);
  return countsIn(rows, index, ways.get(index) ?? PLAIN);
}

/** The rows of a part in columns. Those in which something is odd say nothing here. */
class Columns {
  private readonly region: Dimension<Place>;
  private readonly segment: Dimension<{ readonly is: SegmentText } | null>;
  private readonly period: Dimension<{ readonly is: string | null } | null>;
  private readonly terms: Dimension<{ readonly is: CellTerms } | null>;
  private readonly potential: Int32Array;
  private readonly registered: Int32Array;
  private readonly subsidised: Int32Array;

  constructor(private readonly part: Part) {
    this.region = part.context.places;
    this.segment = said(part, ['segment'], (row) => row.segment());
    this.period = said(part, PERIODS, (row) => row.period());
    this.terms = said(part, TERMS, (row) => row.terms());
    this.potential = people(part, 'potential');
    this.registered = people(part, 'registered');
    this.subsidised = people(part, 'subsidised');
  }

  /** Rows that have to be read by themselves. */
  odd(): Int32Array {
    const { part, region, segment, period, terms, potential, registered, subsidised } = this;
    const { context, states, uncomputed } = part;
    const isPlace = region.values.map((place) => place.label === undefined && place.region);
    const isSegment = segment.values.map((own) => own && !isInactive(own.is.segmentKey));
    const isActive = states?.values.map((state) => state === null || state === 'active');
    return rowsWhere(context.rows.length, (row) => {
      const isUsual =
        isPlace[region.ids[row] as number] &&
        isSegment[segment.ids[row] as number] &&
        period.values[period.ids[row] as number] &&
        terms.values[terms.ids[row] as number] &&
        (potential[row] as number) >= 0 &&
        (registered[row] as number) >= 0 &&
        (subsidised[row] as number) >= MISSING &&
        isActive?.[states?.ids[row] as number] !== false;
      return part.isBeside || !isUsual || uncomputed.has(context.rows.lineOf(row));
    });
  }

  cells(): Cells {
    const { context } = this.part;
    const { file, rows } = context;
    const region = mapped(
      this.region,
      ({ region: own, text }): Region => own ?? { code: text.code, name: text.name },
    );
    return new Cells({
      region,
      segment: mapped(this.segment, (own) => own?.is ?? { segment: '', segmentKey: '' }),
      period: mapped(this.period, (own) => own?.is ?? null),
      terms: mapped(this.terms, (own) => own?.is ?? NOTHING),
      file: constant(file, rows.length),
      line: rows.lines,
      potential: this.potential,
      registered: this.registered,
      subsidised: this.subsidised,
      further: new Map(),
    });
  }
}

const NOTHING: CellTerms = {
  rse: null,
  wage: null,
  sector: null,
  payer: null,
  basis: null,
  status: null,
};

/** Rows that are read by themselves. */
class OddRows {
  /** Cells with the numbers of their rows. */
  readonly cells: { readonly row: number; readonly cell: Cell }[] = [];
  readonly totals: TotalRow[] = [];
  readonly beside: TotalRow[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly inactive: Cell[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly part: Part) {}

  read(row: number): void {
    const { context, states, isBeside } = this.part;
    const found: Problem[] = [];
    const reader = new RowReader(context, row, found);
    const { label, text } = valueAt(context.places, row);
    const isActive = ((states && valueAt(states, row)) ?? 'active') === 'active';
    if (label !== undefined || isBeside) {
      const name = label ?? `${text.name || text.code}, ${context.segment}`;
      const totals = label === undefined ? this.beside : this.totals;
      if (isActive) totals.push(reader.total(name));
      return;
    }
    const cell = reader.cell();
    for (const problem of found) this.problems.push(problem);
    const leftOut = reader.leftOut(cell);
    if (!isActive || isInactive(cell.segmentKey)) this.inactive.push(cell);
    else if (leftOut) this.leftOut.push(leftOut);
    else this.cells.push({ row, cell });
  }
}

/** Cells of some rows, and others between them, in the order of their rows. */
function inOrder(usual: Cells, rows: Int32Array, odd: OddRows['cells']): Cells {
  if (odd.length === 0) return usual;
  const all = Cells.together([usual, Cells.of(odd.map(({ cell }) => cell))]);
  const order = new Int32Array(all.length);
  let [own, other] = [0, 0];
  for (let at = 0; at < order.length; at += 1) {
    const isOwn =
      (rows[own] ?? Number.POSITIVE_INFINITY) < (odd[other]?.row ?? Number.POSITIVE_INFINITY);
    order[at] = isOwn ? own : rows.length + other;
    if (isOwn) own += 1;
    else other += 1;
  }
  return all.take(order);
}

/** Reads the rows of a table, or of a part of it, as cells and totals. */
export function readRows(part: Part): RowsRead {
  const columns = new Columns(part);
  const rows = columns.odd();
  if (rows.length === 0) return { ...new OddRows(part), cells: columns.cells() };
  const odd = new OddRows(part);
  for (const row of rows) odd.read(row);
  const isOdd = new Uint8Array(part.context.rows.length);
  for (const row of rows) isOdd[row] = 1;
  const usual = rowsWhere(isOdd.length, (row) => isOdd[row] === 0);
  const { totals, beside, leftOut, inactive, problems } = odd;
  const cells = inOrder(columns.cells().take(usual), usual, odd.cells);
  return { cells, totals, beside, leftOut, inactive, problems };
}
