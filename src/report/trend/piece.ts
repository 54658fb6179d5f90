import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import { type ColumnKind, listBlock, type Piece, tableBlock, tabled } from '../blocks.js';
import { columnsOf, isWord, type TrendLook, trendText } from './columns.js';
import { trendValue } from './values.js';
import { noteLines, titleOf, trendLines } from './words.js';

const SHARES: readonly TrendColumn[] = ['before', 'after', 'frozen'];
const POINTS: readonly TrendColumn[] = ['change', 'byMembers', 'byBase'];

function kindOf(column: TrendColumn): ColumnKind {
  if (isWord(column)) return 'text';
  if (SHARES.includes(column)) return 'share';
  return POINTS.includes(column) ? 'points' : 'count';
}

/** A trend in words: what changed in each row and in all, and what it leaves out. */
export function trendPiece(result: TrendResult, look: TrendLook): Piece {
  const title = titleOf(result, look);
  const { heads, limits, limitsTitle } = look.trend;
  const tabling = {
    caption: title,
    columns: columnsOf(result, look),
    head: (column: TrendColumn) => heads[column],
    kind: kindOf,
    text: (row: TrendRow, column: TrendColumn) => trendText(row, column, look),
    value: trendValue,
  };
  return {
    title,
    blocks: [
      tableBlock(tabled(tabling, result.rows, result.total)),
      listBlock(trendLines(result, look)),
      listBlock([...limits, ...noteLines(result, look)], limitsTitle),
    ],
  };
}
