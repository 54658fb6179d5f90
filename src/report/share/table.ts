import type { QuotaResult } from '../../planning/quota.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { wrap } from '../wrap.js';
import { type ShareLook, type ShareRow, shareTabling } from './columns.js';
import { noteLines, shareLines, titleOf } from './words.js';

/** A quota for a terminal. */
export function shareTable(result: QuotaResult, look: ShareLook): string {
  const { share, words, width } = look;
  const rows: readonly ShareRow[] = result.rows;
  const drawn = drawFitted(shareTabling(result, look), rows, result.total, look);
  const lines = shareLines(result, look).map((line) =>
    wrap(line, width ?? Number.POSITIVE_INFINITY),
  );
  const notes = noteLines(result, look);
  const blocks = [
    `${paints(look).bold(titleOf(result, look))}\n${drawn}`,
    lines.join('\n'),
    listed(share.limitsTitle, share.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
