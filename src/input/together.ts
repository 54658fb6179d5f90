import type { Cells } from '../core/cells.js';
import type { Problem } from '../problem/problem.js';
import type { ReadFile } from './file.js';
import type { Omitted } from './rows/omitted.js';
import type { TotalRow, Whole } from './rows/total-rows.js';

export const UNMATCHED_WAYS = ['error', 'zero', 'skip'] as const;
export type UnmatchedWay = (typeof UNMATCHED_WAYS)[number];

/** Checked cells of all files, what was read of each, and all that is wrong. */
export interface ReadTable {
  readonly cells: Cells;
  readonly files: readonly ReadFile[];
  /** Rows that are totals of others: in no cell. */
  readonly wholes: readonly Whole[];
  readonly problems: readonly Problem[];
  /** Rows that are in no cell because a count is missing, in the file or on one side of a join. */
  readonly omitted: readonly Omitted[];
  /** Rows of one side of a join that the other has not, and what was done with them. */
  readonly unmatched: { readonly way: UnmatchedWay; readonly rows: readonly Problem[] } | null;
  /** Years whose potential was joined to the members of each of their months; null where it has no time at all. */
  readonly yearly: readonly (string | null)[];
}

/** Files that cannot be read as one table, or in which no row has its counts. */
export function filesTogether(
  files: readonly ReadFile[],
  cells: Pick<Cells, 'length'>,
  totals: readonly TotalRow[],
): Problem[] {
  if (cells.length === 0 && totals.length > 0)
    return totals.map(({ origin, label }) => ({ code: 'total-row', ...origin, value: label }));
  if (cells.length === 0)
    return files.map(({ source, leftOut: [first] }) => ({
      code: 'no-counts',
      file: source.path,
      line: first?.origin.line ?? 1,
    }));
  const has = ({ columns, wide }: ReadFile) => columns.has('segment') || wide !== null;
  const [without, beside] = [files.find((file) => !has(file)), files.find(has)];
  if (!without || !beside) return [];
  return [{ code: 'segments-mixed', file: without.source.path, other: beside.source.path }];
}

/** A file whose numbering its names tell to be BPS's, beside one in which nothing tells it. */
export function numberingsMixed(files: readonly ReadFile[]): Problem[] {
  const bps = files.find(({ numbering }) => numbering === 'bps');
  const untold = files.flatMap(({ findings, source }) => {
    const found = findings.find(({ code }) => code === 'numbering-untold');
    return found ? [{ file: source.path, line: found.line, value: found.value }] : [];
  });
  if (!bps) return [];
  return untold.map((at) => ({ code: 'numbering-differs', ...at, other: bps.source.path }));
}
