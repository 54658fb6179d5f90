import type { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import type { Whole } from '../rows/total-rows.js';
import { type CoverageOf, withoutBlocks } from './apart.js';
import { segmentsOfBlocks } from './block-segments.js';
import { blocksAmong } from './blocks.js';
import { byLevel } from './level-totals.js';
import { namedTotals, totalsOfNone } from './segment-named.js';
import { nearlySegments } from './segment-near.js';
import { bySegments } from './segment-totals.js';

/** A table without the rows that add up others, whatever they are called. */
interface WithoutSums {
  readonly cells: Cells;
  /** Those of segments and of levels, and those that were told by their sums alone. */
  readonly wholes: readonly Whole[];
  readonly bySums: readonly Whole[];
  /** Names of the latter that were read as the segments of their rows. */
  readonly segments: readonly string[];
  /** Segments that nearly are sums, and those called sums that are none. */
  readonly near: readonly Problem[];
  /** Rows that may be sums, and nothing tells. */
  readonly unsure: readonly Problem[];
}

/** Sets totals apart: of segments, of regions by their codes, and of rows beside them; what is none for sure is told. */
export function withoutSums(all: Cells, coverageOf: CoverageOf): WithoutSums {
  const named = namedTotals(all);
  const ofSegments = bySegments(all, coverageOf, named);
  const levels = byLevel(ofSegments.cells, coverageOf);
  const sums = blocksAmong(levels.cells);
  const { cells: left, wholes: bySums } = withoutBlocks(levels.cells, sums.blocks, coverageOf);
  return {
    ...segmentsOfBlocks(levels.cells, sums.blocks, left),
    wholes: [...ofSegments.wholes, ...levels.wholes],
    bySums,
    near: [...totalsOfNone(all, named), ...nearlySegments(ofSegments.cells)],
    unsure: sums.problems,
  };
}
