import type { ReadTable } from '../input/table.js';
import type { Doubt } from '../problem/doubt.js';
import type { SegmentBook } from '../segment/segments.js';
import { countsAlike } from './alike.js';
import { periodsCopied } from './copied.js';
import { DOUBTING } from './doubts.js';
import { aboveEmployed } from './employed.js';
import { countJumps } from './jumps.js';
import { misprints } from './misprints.js';
import { coverageDoubts } from './percentages.js';
import { countsInThousands } from './thousands.js';
import { withoutFollowing } from './unread.js';

/** Everything that is doubtful about a table, in the order of files and lines. */
export function doubtsOf(table: ReadTable, book: SegmentBook): Doubt[] {
  const { doubts, ...printouts } = coverageDoubts(table);
  const all = [
    ...DOUBTING.flatMap((doubting) => doubting(table, book)),
    ...doubts,
    ...misprints(table, printouts),
    ...countJumps(table, book),
    ...countsInThousands(table, book),
    ...countsAlike(table, book),
    ...periodsCopied(table, book),
    ...aboveEmployed(table, book),
  ];
  const found = withoutFollowing(all, table.problems);
  // A file that is read twice stands where it is read first.
  const paths = new Map(
    [...table.files.entries()].reverse().map(([at, { source }]) => [source.path, at]),
  );
  const placed = found.map((doubt) => {
    const { file = '', line = 0 } = doubt;
    return { doubt, file: paths.get(file) ?? -1, line };
  });
  return placed.sort((a, b) => a.file - b.file || a.line - b.line).map(({ doubt }) => doubt);
}
