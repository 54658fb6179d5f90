import type { RealiseResult } from '../../planning/realise/result.js';
import { recordsOf, tableOf } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import { type Step, tableBlock, textBlock, treeBlock, type View } from '../../view/view.js';
import { recordColumns, shownColumns } from './columns.js';
import { realiseObject } from './object.js';
import { remarksOf } from './remarks.js';
import { misfitsTable, moneyTable, monthsTable, paceTable, placesTable } from './tables.js';
import type { RealiseWording } from './texts.js';
import { realiseTrees } from './why.js';
import { sentence } from './words.js';

/** What is given up, one after the other, where space is short. */
const STEPS: readonly Step[] = [
  { money: 'short' },
  { shortNames: true, money: 'abbreviated' },
  { drop: ['original'] },
  { drop: ['committed'] },
  { drop: ['members'] },
  { drop: ['share'] },
];

/** What was paid of a budget: the sentence first, the whole, line by line, month by month, what does not fit. */
export function realiseView(result: RealiseResult, isWhy: boolean, wording: RealiseWording): View {
  const { realise, words } = wording;
  const { rows, total, lines, year } = result;
  const remarks = remarksOf(result, wording);
  const first = sentence(result, wording);
  const whole = [
    moneyTable(result, wording),
    placesTable(result, wording),
    paceTable(result, wording),
  ].filter((table) => table !== null);
  const misfits = misfitsTable(result, wording);
  const rowsTable = tableOf(shownColumns(result, wording), rows, {
    ...{ caption: realise.rowsTitle, total: rows.length > 1 ? total : null, steps: STEPS },
  });
  return {
    title: realise.title(String(year)),
    blocks: [
      textBlock(first),
      { kind: 'tables', tables: whole },
      tableBlock(rowsTable),
      tableBlock(monthsTable(result, wording)),
      ...(misfits ? [tableBlock(misfits)] : []),
      ...(isWhy ? [treeBlock(realiseTrees(result, wording), words.why.title)] : []),
      ...endBlocks(realise, remarks, wording),
    ],
    records: recordsOf(recordColumns(), lines.length === 0 ? [] : rows),
    object: () => realiseObject(result, wording),
    remarks,
    sentence: first,
  };
}
