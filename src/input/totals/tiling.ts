import type { Cells } from '../../core/cells.js';
import type { Numbers } from '../../core/numbers.js';
import { chanceOf, significant } from '../text/chance.js';
import { type Block, EVIDENCE, type TrackSums } from './track-sums.js';
import type { Track } from './tracks.js';

/** Totals that share no row with each other, and what they show of the list that they are in. */
interface Tiling {
  readonly blocks: readonly Block[];
  /** The rows of the totals, and those that they add up. */
  readonly covered: ReadonlySet<number>;
  /** `totals`: with what they add up they are all of it. `unsure`: they are too many for a chance. */
  readonly shows: 'totals' | 'unsure' | 'nothing';
}

const NONE: Tiling = { blocks: [], covered: new Set(), shows: 'nothing' };

/** How many rows are expected to add up a run beside them by chance: as many as their counts are small, or round. */
function expectedByChance({ potential, registered }: Cells['columns'], rows: Int32Array): number {
  const mean = (counts: Numbers) =>
    rows.reduce((sum, row) => sum + significant(counts[row] as number), 0) / rows.length;
  return (2 * rows.length) / ((mean(potential) + 1) * (mean(registered) + 1));
}

/** How many other values the counts of totals could have had: round ones less. */
export function evidenceOf(
  { potential, registered }: Cells['columns'],
  blocks: readonly Block[],
): number {
  return blocks.reduce((product, { row }) => {
    const [own, other] = [potential[row] as number, registered[row] as number];
    return product * (significant(own) + 1) * (significant(other) + 1);
  }, 1);
}

/**
 * The totals of a list in which no region is known, of villages below their districts. One sum can be a chance; that
 * several, with the rows that they add up, are all of the list is none. One row more may be the total of all; where
 * there are others, nobody can tell.
 */
export function tilingOf(track: Track, sums: TrackSums): Tiling {
  const { length, runs } = sums.leftOf(track.list);
  if (track.list.hasKnown || track.mayBe.length < track.list.rows.length) return NONE;
  const covered = new Set<number>();
  const blocks = sums
    .sumsIn(track)
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length)
    .filter(({ row, parts }) => {
      if (covered.has(row) || parts.some((part) => covered.has(part))) return false;
      for (const each of [row, ...parts]) covered.add(each);
      return true;
    });
  if (blocks.length < 2) return NONE;
  const { columns } = sums.cells;
  if (covered.size >= length - 1 && evidenceOf(columns, blocks) >= EVIDENCE * length)
    return { blocks, covered, shows: 'totals' };
  const expected = expectedByChance(columns, runs.rows);
  const isChance = chanceOf(blocks.length, expected) * EVIDENCE > 1;
  return isChance ? NONE : { blocks, covered, shows: 'unsure' };
}
