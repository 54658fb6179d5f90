import { type Cell, fold, regionName } from '../core/cell.js';
import type { Block } from './blocks.js';
import { cellKey } from './duplicates.js';
import { isAllSegments } from './total-names.js';

/** Cells, and the names of the totals that were read as their segments; none where none were. */
interface Named {
  readonly cells: readonly Cell[];
  readonly segments: readonly string[];
}

/** For each row the name of the innermost total that adds it up. */
function innermost(blocks: readonly Block[]): ReadonlyMap<Cell, string> {
  const outerFirst = [...blocks].sort((a, b) => b.parts.length - a.parts.length);
  return new Map(
    outerFirst.flatMap(({ cell, parts }) =>
      parts.map((part) => [part, regionName(cell.region)] as const),
    ),
  );
}

/**
 * Rows of a table without segments whose regions stand under several totals, once under each:
 * `PETANI` above the regencies, and `NELAYAN` above the same. The totals are their segments then.
 */
export function segmentsOfBlocks(cells: readonly Cell[], blocks: readonly Block[]): Named {
  const none = { cells, segments: [] };
  const isPlain = cells.every(({ segmentKey }) => isAllSegments(segmentKey));
  const isTwice = new Set(cells.map(cellKey)).size < cells.length;
  if (blocks.length < 2 || !isPlain || !isTwice) return none;
  const names = innermost(blocks);
  const named = cells.map((cell) => {
    const segment = names.get(cell) ?? '';
    return { ...cell, segment, segmentKey: fold(segment) };
  });
  const isTold = named.every(({ segment }) => segment !== '');
  if (!isTold || new Set(named.map(cellKey)).size < named.length) return none;
  return { cells: named, segments: [...new Set(named.map(({ segment }) => segment))] };
}
