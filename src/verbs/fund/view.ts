import { sumOf } from '../../core/exact.js';
import type { FundCount, FundResult } from '../../planning/fund/result.js';
import { endBlocks } from '../../view/remarks.js';
import { linesBlock, tableBlock, textBlock, treeBlock, type View } from '../../view/view.js';
import { assumed, restsOn } from '../common/summary.js';
import { budgetTable } from './budget.js';
import { fundFlows } from './flows.js';
import { fundObject } from './object.js';
import { paymentTable } from './payments.js';
import { fundRecords } from './records.js';
import { sourceTable } from './sources.js';
import { unfundedTable } from './unfunded.js';
import { unpaidTable } from './unpaid.js';
import { fundTrees } from './why.js';
import type { FundWording } from './wording.js';
import { fundLines, remarksOf, titleOf } from './words.js';

/** What an allocation comes to, in a sentence. */
function fundSentence(
  { sources, renewal, expansion }: FundResult,
  { fund, count, money }: FundWording,
): string {
  const spent = sumOf(sources.map((source) => source.spent));
  const of = ({ funded, need }: FundCount) => [count(funded), count(need)] as const;
  return fund.comesTo(money(spent, 'short'), renewal && of(renewal), of(expansion));
}

/**
 * A funding: each source, what becomes of the budget, the months that nobody pays, who pays for whom, who is
 * not paid for, and its limits.
 */
export function fundView(result: FundResult, wording: FundWording): View {
  const title = titleOf(result, wording);
  const remarks = remarksOf(result, wording);
  const sentence = fundSentence(result, wording);
  const further = [
    budgetTable(result, wording),
    unpaidTable(result, wording),
    ...[
      result.payments.length > 0 ? paymentTable(result, wording) : null,
      unfundedTable(result, wording),
    ].map((table) => table && { ...table, brief: [] }),
  ];
  return {
    title,
    blocks: [
      textBlock(sentence),
      tableBlock({
        ...sourceTable(title, result, wording),
        pictures: () => [fundFlows(result, wording)],
      }),
      linesBlock(fundLines(result, wording), [
        ...assumed(result.gap, wording.words),
        restsOn(result.gap, wording),
      ]),
      ...further.flatMap((table) => (table ? [tableBlock(table)] : [])),
      ...(result.why ? [treeBlock(fundTrees(result, wording), wording.words.why.title)] : []),
      ...endBlocks(wording.fund, remarks, wording),
    ],
    records: fundRecords(result),
    object: () => fundObject(result, wording),
    remarks,
    sentence,
  };
}
