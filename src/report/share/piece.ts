import type { ShareColumn } from '../../i18n/share-words.js';
import type { QuotaResult } from '../../planning/quota.js';
import { type ColumnKind, listBlock, type Piece, tableBlock, tabled } from '../blocks.js';
import { columnsOf, type ShareLook, type ShareRow, shareText, shareValue } from './columns.js';
import { noteLines, shareLines, titleOf } from './words.js';

function kindOf(column: ShareColumn): ColumnKind {
  switch (column) {
    case 'region':
      return 'text';
    case 'before':
    case 'after':
      return 'share';
    case 'amount':
      return 'rupiah';
    default:
      return 'count';
  }
}

/** A quota in words: what each region has of it, how it was shared, and what it leaves out. */
export function sharePiece(result: QuotaResult, look: ShareLook): Piece {
  const title = titleOf(result, look);
  const { heads, limits, limitsTitle } = look.share;
  const tabling = {
    caption: title,
    columns: columnsOf(result),
    head: (column: ShareColumn) => heads[column],
    kind: kindOf,
    text: (row: ShareRow, column: ShareColumn) => shareText(row, column, look, 'full'),
    value: shareValue,
  };
  return {
    title,
    blocks: [
      tableBlock(tabled(tabling, result.rows as readonly ShareRow[], result.total)),
      listBlock(shareLines(result, look)),
      listBlock([...limits, ...noteLines(result, look)], limitsTitle),
    ],
  };
}
