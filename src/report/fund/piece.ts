import type { FundResult } from '../../planning/fund/result.js';
import { type Block, listBlock, type Piece, tableBlock, tabled, treeBlock } from '../blocks.js';
import type { FundLook } from './look.js';
import { paymentTabling } from './payments.js';
import { type SourceRow, sourceTabling, totalOfSources } from './sources.js';
import { unfundedLines, unfundedTabling } from './unfunded.js';
import { fundTrees } from './why.js';
import { fundLines, noteLines, titleOf } from './words.js';

function sourcesBlock(caption: string, result: FundResult, look: FundLook): Block {
  const sources: readonly SourceRow[] = result.sources;
  const total = totalOfSources(result);
  return tableBlock(tabled(caption, sourceTabling(result, look), sources, total));
}

/** Who pays for whom, and who is not paid for; a table without rows is left out. */
function furtherBlocks(result: FundResult, look: FundLook): Block[] {
  const { whoTitle, unfundedTitle } = look.fund;
  const { lines, total } = unfundedLines(result);
  const tables = [
    tabled(whoTitle, paymentTabling(result, look), result.payments, null),
    tabled(unfundedTitle, unfundedTabling(result, look), lines, total),
  ];
  return tables.filter(({ rows }) => rows.length > 0).map(tableBlock);
}

/** A funding in words: each source, what is left and why, who pays for whom, and its limits. */
export function fundPiece(result: FundResult, look: FundLook): Piece {
  const title = titleOf(result, look);
  const { limits, limitsTitle } = look.fund;
  return {
    title,
    blocks: [
      sourcesBlock(title, result, look),
      listBlock(fundLines(result, look)),
      ...furtherBlocks(result, look),
      ...(result.why ? [treeBlock(fundTrees(result, look), look.words.why.title)] : []),
      listBlock([...limits, ...noteLines(result, look)], limitsTitle),
    ],
  };
}
