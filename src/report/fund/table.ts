import type { FundResult } from '../../planning/fund/result.js';
import { drawFitted } from '../fitted.js';
import { paints } from '../paint.js';
import { drawnEnd, drawnWhy, screen, wrapped } from '../screen.js';
import type { FundLook } from './look.js';
import { type SourceRow, sourceTabling, totalOfSources } from './sources.js';
import { furtherTables } from './tables.js';
import { fundTrees } from './why.js';
import { fundLines, remarksOf, titleOf } from './words.js';

function titled(title: string, table: string, look: FundLook): string {
  return `${paints(look).bold(wrapped([title], look))}\n${table}`;
}

/** Who pays for whom, for a terminal. */
export function fundTable(result: FundResult, look: FundLook): string {
  const sources: readonly SourceRow[] = result.sources;
  const drawn = drawFitted(sourceTabling(result, look), sources, totalOfSources(result), look);
  return screen([
    titled(titleOf(result, look), drawn, look),
    wrapped(fundLines(result, look), look),
    ...furtherTables(result, look, (title, tabling, rows, total) =>
      titled(title, drawFitted(tabling, rows, total, look), look),
    ),
    ...(result.why ? drawnWhy(fundTrees(result, look), look) : []),
    ...drawnEnd(look.fund, remarksOf(result, look), look),
  ]);
}
