import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import {
  type Block,
  endBlocks,
  listBlock,
  type Piece,
  type TextColumn,
  tableBlock,
  tabled,
  treeBlock,
} from '../blocks.js';
import { type PlanLook, yearTabling } from './columns.js';
import { rangeTable } from './range.js';
import { planTrees } from './why.js';
import { assumptions, groupName, remarksOf, titleOf, wholeLines } from './words.js';

function yearsBlock(
  caption: string,
  years: readonly PlanFigures[],
  { request }: PlanResult,
  look: PlanLook,
): Block {
  return tableBlock(tabled(caption, yearTabling(years, request, look), years, null));
}

function rangeBlocks(result: PlanResult, look: PlanLook): Block[] {
  const range = rangeTable(result, look);
  if (!range) return [];
  const columns = range.heads.map((head, index): TextColumn => {
    return { head, kind: index < 2 ? 'text' : 'rupiah' };
  });
  const { rows } = range;
  const table = rows && { caption: look.plan.range, columns, rows, total: null };
  return [...(table ? [tableBlock(table)] : []), listBlock(range.drivers, look.plan.drivers)];
}

/** A plan in words: its years, its groups, its range, what it assumes and what it leaves out. */
export function planPiece(result: PlanResult, look: PlanLook): Piece {
  const title = titleOf(result, look);
  return {
    title,
    blocks: [
      yearsBlock(title, result.years, result, look),
      listBlock([...wholeLines(result, look), ...assumptions(result, look)]),
      ...(result.groups ?? []).map(({ key, years }) =>
        yearsBlock(groupName(key), years, result, look),
      ),
      ...rangeBlocks(result, look),
      ...(result.why ? [treeBlock(planTrees(result, look), look.words.why.title)] : []),
      ...endBlocks(look.plan, remarksOf(result, look), look),
    ],
  };
}
