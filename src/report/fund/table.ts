import type { FundResult } from '../../planning/fund/result.js';
import { drawFitted } from '../fitted.js';
import { paints } from '../paint.js';
import { drawnEnd, drawnWhy, screen, wrapped } from '../screen.js';
import type { FundLook } from './look.js';
import { paymentTabling } from './payments.js';
import { type SourceRow, sourceTabling, totalOfSources } from './sources.js';
import { unfundedLines, unfundedTabling } from './unfunded.js';
import { fundTrees } from './why.js';
import { fundLines, noteLines, titleOf } from './words.js';

function titled(title: string, table: string, look: FundLook): string {
  return `${paints(look).bold(wrapped([title], look))}\n${table}`;
}

/** The further tables of a funding, each under its title. */
function drawnTables(result: FundResult, look: FundLook): string[] {
  const { whoTitle, unfundedTitle } = look.fund;
  const { payments, unfunded } = result;
  const { lines, total } = unfundedLines(result);
  const who = () => drawFitted(paymentTabling(result, look), payments, null, look);
  const open = () => drawFitted(unfundedTabling(result, look), lines, total, look);
  return [
    ...(payments.length > 0 ? [titled(whoTitle, who(), look)] : []),
    ...(unfunded.length > 0 ? [titled(unfundedTitle, open(), look)] : []),
  ];
}

/** Who pays for whom, for a terminal. */
export function fundTable(result: FundResult, look: FundLook): string {
  const sources: readonly SourceRow[] = result.sources;
  const drawn = drawFitted(sourceTabling(result, look), sources, totalOfSources(result), look);
  return screen([
    titled(titleOf(result, look), drawn, look),
    wrapped(fundLines(result, look), look),
    ...drawnTables(result, look),
    ...(result.why ? drawnWhy(fundTrees(result, look), look) : []),
    ...drawnEnd(look.fund, noteLines(result, look), look),
  ]);
}
