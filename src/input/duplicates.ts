import { type Cell, regionKey } from '../core/cell.js';
import { add } from '../core/exact.js';
import { STATUSES, type Status } from '../core/vocabulary.js';
import type { Problem } from '../problem/problem.js';

/** What makes a cell one cell: its region, segment and period. */
export function cellKey(cell: Cell): string {
  return `${regionKey(cell.region)}\n${cell.segmentKey}\n${cell.period ?? ''}`;
}

/** A cell in words: its region, segment and period. */
export function named({ region, segment, period }: Cell): string {
  return [region.code, region.name, segment, period].filter(Boolean).join(', ');
}

/** Rows that stand a second time, each with the row it repeats. */
function repeated(cells: readonly Cell[]): (readonly [Cell, Cell])[] {
  const seen = new Map<string, Cell>();
  return cells.flatMap((cell) => {
    const key = cellKey(cell);
    const first = seen.get(key);
    if (first) return [[cell, first] as const];
    seen.set(key, cell);
    return [];
  });
}

/** The same region, segment and period twice would be counted twice. */
export function duplicates(cells: readonly Cell[]): Problem[] {
  return repeated(cells).map(([cell, { origin }]) => ({
    code: 'duplicate-cell' as const,
    ...cell.origin,
    value: named(cell),
    other: `${origin.file}:${origin.line}`,
  }));
}

/** Duplicates that are to be added up must cost the same, or the sum would be priced as the first. */
export function unlikeDuplicates(cells: readonly Cell[]): Problem[] {
  return repeated(cells).flatMap(([cell, first]) => {
    const terms = ({ wage, payer, sector, basis }: Cell) => [wage, payer, sector, basis].join();
    if (terms(cell) === terms(first)) return [];
    const other = `${first.origin.file}:${first.origin.line}`;
    return [{ code: 'duplicate-differs' as const, ...cell.origin, value: named(cell), other }];
  });
}

/** The less sure of two statuses. */
export function lessSure(a: Status | null, b: Status | null): Status | null {
  const rank = (status: Status | null) => (status === null ? 0 : STATUSES.indexOf(status));
  return rank(b) > rank(a) ? b : a;
}

function together(first: Cell, cell: Cell): Cell {
  const isKnown = first.subsidised !== null && cell.subsidised !== null;
  return {
    ...first,
    further: [...first.further, cell.origin],
    potential: add(first.potential, cell.potential),
    registered: add(first.registered, cell.registered),
    subsidised: isKnown ? add(first.subsidised ?? 0, cell.subsidised ?? 0) : null,
    status: lessSure(first.status, cell.status),
  };
}

/** Adds up cells of the same region, segment and period, where the user asked for it. */
export function summed(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const first = sums.get(cellKey(cell));
    sums.set(cellKey(cell), first ? together(first, cell) : cell);
  }
  return [...sums.values()];
}
