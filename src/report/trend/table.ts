import type { TrendResult } from '../../planning/trend.js';
import { drawFitted } from '../fitted.js';
import { paints } from '../paint.js';
import { drawnEnd, screen, wrapped } from '../screen.js';
import type { TrendLook } from './columns.js';
import { trendTabling } from './tabling.js';
import { remarksOf, titleOf, trendLines } from './words.js';

/** A trend for a terminal. */
export function trendTable(result: TrendResult, look: TrendLook): string {
  const drawn = drawFitted(trendTabling(result, look), result.rows, result.total, look);
  return screen([
    `${paints(look).bold(titleOf(result, look))}\n${drawn}`,
    wrapped(trendLines(result, look), look),
    ...drawnEnd(look.trend, remarksOf(result, look), look),
  ]);
}
