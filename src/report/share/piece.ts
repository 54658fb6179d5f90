import type { QuotaResult } from '../../planning/quota.js';
import { listBlock, type Piece, tableBlock, tabled } from '../blocks.js';
import { type ShareLook, type ShareRow, shareTabling } from './columns.js';
import { noteLines, shareLines, titleOf } from './words.js';

/** A quota in words: what each region has of it, how it was shared, and what it leaves out. */
export function sharePiece(result: QuotaResult, look: ShareLook): Piece {
  const title = titleOf(result, look);
  const { limits, limitsTitle } = look.share;
  const rows: readonly ShareRow[] = result.rows;
  const table = tabled(title, shareTabling(result, look), rows, result.total);
  return {
    title,
    blocks: [
      tableBlock(table),
      listBlock(shareLines(result, look)),
      listBlock([...limits, ...noteLines(result, look)], limitsTitle),
    ],
  };
}
