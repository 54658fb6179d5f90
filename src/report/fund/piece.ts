import type { FundResult } from '../../planning/fund/result.js';
import {
  type Block,
  endBlocks,
  listBlock,
  type Piece,
  tableBlock,
  tabled,
  treeBlock,
} from '../blocks.js';
import type { FundLook } from './look.js';
import { type SourceRow, sourceTabling, totalOfSources } from './sources.js';
import { furtherTables } from './tables.js';
import { fundTrees } from './why.js';
import { fundLines, remarksOf, titleOf } from './words.js';

function sourcesBlock(caption: string, result: FundResult, look: FundLook): Block {
  const sources: readonly SourceRow[] = result.sources;
  const total = totalOfSources(result);
  return tableBlock(tabled(caption, sourceTabling(result, look), sources, total));
}

/** A funding in words: each source, what is left and why, who pays for whom, and its limits. */
export function fundPiece(result: FundResult, look: FundLook): Piece {
  const title = titleOf(result, look);
  return {
    title,
    blocks: [
      sourcesBlock(title, result, look),
      listBlock(fundLines(result, look)),
      ...furtherTables(result, look, (caption, tabling, rows, total) =>
        tableBlock(tabled(caption, tabling, rows, total)),
      ),
      ...(result.why ? [treeBlock(fundTrees(result, look), look.words.why.title)] : []),
      ...endBlocks(look.fund, remarksOf(result, look), look),
    ],
  };
}
