import { type Cell, type Origin, regionName } from '../../core/cell.js';
import { add, sumOf } from '../../core/exact.js';
import type { Count } from '../../core/vocabulary.js';
import type { Whole } from './total-rows.js';

/** The counts that a row must have to be in a figure. */
type Needed = Exclude<Count, 'subsidised'>;

/** A row that is in no figure, because one of its counts is missing. */
export interface Omitted
  extends Pick<Cell, 'origin' | 'region' | 'segment' | 'segmentKey' | 'period'>,
    Readonly<Record<Needed, number | null>> {}

/** A cell of which one count alone is known, in people. */
export function omittedFrom(cell: Cell, known: Readonly<Record<Needed, boolean>>): Omitted {
  const { origin, region, segment, segmentKey, period, potential, registered } = cell;
  return {
    ...{ origin, region, segment, segmentKey, period },
    potential: known.potential ? potential : null,
    registered: known.registered ? registered : null,
  };
}

/** What rows without a count have in all: their regions, and the counts that are known. */
export interface Incomplete {
  readonly rows: number;
  /** In people; null where no row has the count. */
  readonly potential: number | null;
  readonly registered: number | null;
  /** Names of their regions, each once, in the order of the rows. */
  readonly regions: readonly string[];
}

function known(rows: readonly Omitted[], role: Needed): number | null {
  const counts = rows.flatMap((row) => row[role] ?? []);
  return counts.length > 0 ? sumOf(counts) : null;
}

/** Rows in sum; null where there are none. */
export function incompleteOf(rows: readonly Omitted[]): Incomplete | null {
  if (rows.length === 0) return null;
  return {
    rows: rows.length,
    potential: known(rows, 'potential'),
    registered: known(rows, 'registered'),
    regions: [...new Set(rows.map(({ region }) => regionName(region)))],
  };
}

/** How rows that were left out explain that a printed total is no sum of its rows. */
export interface Explained {
  readonly lines: readonly number[];
  /** What their missing counts would have to be together; 0 where the total fits as it is. */
  readonly missing: number;
}

/** Of which region and period rows can be that a total adds up. */
function placesOf(whole: Whole) {
  const { cells, rows } = whole.parts;
  const of = (ids: Int32Array) => new Set(rows.map((row) => ids[row] as number));
  const regions = [...of(cells.regions.ids)].map((id) => cells.regions.values[id]?.code ?? null);
  const periods = [...of(cells.periods.ids)].map((id) => cells.periods.values[id] ?? null);
  return { parents: new Set(regions.map(parentOf)), periods: new Set(periods) };
}

/** Whether an omitted row can be among those that a total adds up. */
function isAmong(row: Omitted, whole: Whole, { parents, periods }: ReturnType<typeof placesOf>) {
  return (
    row.origin.file === whole.origin.file &&
    periods.has(row.period) &&
    (whole.kind === 'named' || parents.has(parentOf(row.region.code)))
  );
}

function parentOf(code: string | null): string | null {
  return code?.split('.').slice(0, -1).join('.') ?? null;
}

/** Explains a difference of a total by the rows that were left out; null where they do not. */
export function explained(
  whole: Whole,
  { role, printed, sum }: { readonly role: Count; readonly printed: number; readonly sum: number },
  omitted: readonly Omitted[],
): Explained | null {
  if (role === 'subsidised' || omitted.length === 0) return null;
  const places = placesOf(whole);
  const rows = omitted.filter((row) => isAmong(row, whole, places));
  const counts = rows.flatMap((row) => row[role] ?? []);
  const missing = printed - add(sum, sumOf(counts));
  const isFull = counts.length === rows.length;
  if (rows.length === 0 || (isFull ? missing !== 0 : missing < 0)) return null;
  return { lines: rows.map(({ origin }: { origin: Origin }) => origin.line), missing };
}
