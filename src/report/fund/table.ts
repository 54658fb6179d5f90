import type { FundResult } from '../../planning/fund/result.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { drawTree } from '../tree.js';
import { wrap } from '../wrap.js';
import type { FundLook } from './look.js';
import { paymentTabling } from './payments.js';
import { type SourceRow, sourceTabling, totalOfSources } from './sources.js';
import { unfundedLines, unfundedTabling } from './unfunded.js';
import { fundTrees } from './why.js';
import { fundLines, noteLines, titleOf } from './words.js';

/** Why the payments are what they are, where that was asked for. */
function drawnWhy(result: FundResult, look: FundLook): string[] {
  if (!result.why) return [];
  const { bold } = paints(look);
  const most = look.width ?? Number.POSITIVE_INFINITY;
  return [
    look.words.why.title,
    ...fundTrees(result, look).map((tree) => drawTree(tree, most, bold)),
  ];
}

/** The tables of a funding, each under its title. */
function drawnTables(result: FundResult, look: FundLook): string[] {
  const { fund, width } = look;
  const { bold } = paints(look);
  const titled = (title: string, table: string) =>
    `${bold(wrap(title, width ?? Number.POSITIVE_INFINITY))}\n${table}`;
  const { payments, unfunded } = result;
  const { lines, total } = unfundedLines(result);
  return [
    ...(payments.length > 0
      ? [titled(fund.whoTitle, drawFitted(paymentTabling(result, look), payments, null, look))]
      : []),
    ...(unfunded.length > 0
      ? [titled(fund.unfundedTitle, drawFitted(unfundedTabling(result, look), lines, total, look))]
      : []),
  ];
}

/** Who pays for whom, for a terminal. */
export function fundTable(result: FundResult, look: FundLook): string {
  const { fund, words, width } = look;
  const most = width ?? Number.POSITIVE_INFINITY;
  const sources: readonly SourceRow[] = result.sources;
  const drawn = drawFitted(sourceTabling(result, look), sources, totalOfSources(result), look);
  const lines = fundLines(result, look).map((line) => wrap(line, most));
  const notes = noteLines(result, look);
  const blocks = [
    `${paints(look).bold(wrap(titleOf(result, look), most))}\n${drawn}`,
    lines.join('\n'),
    ...drawnTables(result, look),
    ...drawnWhy(result, look),
    listed(fund.limitsTitle, fund.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
