import type { QuotaResult } from '../../planning/quota.js';
import { drawFitted } from '../fitted.js';
import { paints } from '../paint.js';
import { drawnEnd, screen, wrapped } from '../screen.js';
import { type ShareLook, type ShareRow, shareTabling } from './columns.js';
import { remarksOf, shareLines, titleOf } from './words.js';

/** A quota for a terminal. */
export function shareTable(result: QuotaResult, look: ShareLook): string {
  const rows: readonly ShareRow[] = result.rows;
  const drawn = drawFitted(shareTabling(result, look), rows, result.total, look);
  return screen([
    `${paints(look).bold(titleOf(result, look))}\n${drawn}`,
    wrapped(shareLines(result, look), look),
    ...drawnEnd(look.share, remarksOf(result, look), look),
  ]);
}
