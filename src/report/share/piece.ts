import type { QuotaResult } from '../../planning/quota.js';
import { endBlocks, listBlock, type Piece, tableBlock, tabled } from '../blocks.js';
import { type ShareLook, type ShareRow, shareTabling } from './columns.js';
import { remarksOf, shareLines, titleOf } from './words.js';

/** A quota in words: what each region has of it, how it was shared, and what it leaves out. */
export function sharePiece(result: QuotaResult, look: ShareLook): Piece {
  const title = titleOf(result, look);
  const rows: readonly ShareRow[] = result.rows;
  const table = tabled(title, shareTabling(result, look), rows, result.total);
  return {
    title,
    blocks: [
      tableBlock(table),
      listBlock(shareLines(result, look)),
      ...endBlocks(look.share, remarksOf(result, look), look),
    ],
  };
}
