import type { TrendResult } from '../../planning/trend.js';
import { endBlocks, listBlock, type Piece, tableBlock, tabled } from '../blocks.js';
import type { TrendLook } from './columns.js';
import { trendTabling } from './tabling.js';
import { remarksOf, titleOf, trendLines } from './words.js';

/** A trend in words: what changed in each row and in all, and what it leaves out. */
export function trendPiece(result: TrendResult, look: TrendLook): Piece {
  const title = titleOf(result, look);
  const table = tabled(title, trendTabling(result, look), result.rows, result.total);
  return {
    title,
    blocks: [
      tableBlock(table),
      listBlock(trendLines(result, look)),
      ...endBlocks(look.trend, remarksOf(result, look), look),
    ],
  };
}
