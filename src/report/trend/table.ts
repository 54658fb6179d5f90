import type { TrendResult } from '../../planning/trend.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { wrap } from '../wrap.js';
import type { TrendLook } from './columns.js';
import { trendTabling } from './tabling.js';
import { noteLines, titleOf, trendLines } from './words.js';

/** A trend for a terminal. */
export function trendTable(result: TrendResult, look: TrendLook): string {
  const { trend, words, width } = look;
  const drawn = drawFitted(trendTabling(result, look), result.rows, result.total, look);
  const most = width ?? Number.POSITIVE_INFINITY;
  const notes = noteLines(result, look);
  const blocks = [
    `${paints(look).bold(titleOf(result, look))}\n${drawn}`,
    trendLines(result, look)
      .map((line) => wrap(line, most))
      .join('\n'),
    listed(trend.limitsTitle, trend.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
