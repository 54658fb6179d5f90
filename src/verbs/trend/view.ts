import type { TrendResult } from '../../planning/trend.js';
import { recordsOf, tableOf } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import { linesBlock, type Step, tableBlock, treeBlock, type View } from '../../view/view.js';
import { hidingLegend } from '../common/figures.js';
import { countsText } from '../common/summary.js';
import { seriesBlocks } from '../counts/series.js';
import { recordColumns, shownColumns } from './columns.js';
import { trendObject } from './object.js';
import type { TrendWording } from './texts.js';
import { trendTrees } from './why.js';
import { remarksOf, titleOf, trendLines } from './words.js';

/** What is given up, one after the other, where space is short. */
const STEPS: readonly Step[] = [
  { drop: ['frozen'] },
  { drop: ['potential'] },
  { drop: ['byMembers', 'byBase', 'lastMonth'] },
  { drop: ['line'] },
  { drop: ['members', 'arrival'] },
  { drop: ['onFrozen'] },
  { drop: ['before', 'pace'] },
];

/** A trend: what changed in each row and in all, and what it leaves out. */
export function trendView(result: TrendResult, wording: TrendWording): View {
  const title = titleOf(result, wording);
  const { rows, total, why } = result;
  const remarks = remarksOf(result, wording);
  const legend = [hidingLegend(wording.words)];
  return {
    title,
    blocks: [
      tableBlock(
        tableOf(shownColumns(result, wording), rows, {
          caption: title,
          total,
          steps: STEPS,
          legend,
        }),
      ),
      linesBlock(trendLines(result, wording), [countsText(result.gap, wording)]),
      ...seriesBlocks(result.series, wording.trend.series, wording),
      ...(why ? [treeBlock(trendTrees(why, result, wording), wording.words.why.title)] : []),
      ...endBlocks(wording.trend, remarks, wording),
    ],
    records: recordsOf(recordColumns(result, wording), rows),
    object: () => trendObject(result, wording),
    remarks,
    ...(wording.isScorecard ? {} : { compares: { from: result.from, to: result.to } }),
  };
}
