import type { Money } from '../../i18n/marks.js';
import type { ShareColumn } from '../../i18n/share-words.js';
import type { QuotaResult } from '../../planning/quota.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { wrap } from '../wrap.js';
import { columnsOf, type ShareLook, type ShareRow, shareText } from './columns.js';
import { noteLines, shareLines, titleOf } from './words.js';

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly ShareColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['potential']],
  ['abbreviated', ['potential', 'before', 'unpriced']],
  ['abbreviated', ['potential', 'before', 'unpriced', 'after', 'uncovered']],
];

/** A quota for a terminal. */
export function shareTable(result: QuotaResult, look: ShareLook): string {
  const { share, words, width } = look;
  const drawn = drawFitted<ShareColumn, ShareRow>(
    {
      squeezes: SQUEEZES,
      columnsWithout: (without) => columnsOf(result, without),
      head: (column) => share.heads[column],
      text: (row, column, how) => shareText(row, column, look, how),
      isText: (column) => column === 'region',
    },
    result.rows,
    result.total,
    look,
  );
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
