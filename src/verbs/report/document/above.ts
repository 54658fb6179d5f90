import type { Document } from '../../../document/document.js';
import { type Column, tableOf } from '../../../view/column.js';
import { type Block, tableBlock, textBlock } from '../../../view/view.js';
import { type Line, linesOf, namingColumns } from '../../gap/columns.js';
import type { ReportWording } from './wording.js';

/** Regions with more members than potential, with both nettings. */
export function aboveBlocks({ above, regions }: Document, wording: ReportWording): Block[] {
  const { words, report } = wording;
  const count = (id: string, head: string, of: Column<Line>['of']): Column<Line> => {
    return { id, head, kind: 'count', of };
  };
  const columns = [
    ...namingColumns(regions.by, wording),
    count('uncovered', words.heads.uncovered, ({ row }) => row.uncovered),
    count('excess', words.heads.excess, ({ row }) => row.excess),
    count('net', report.columns.net, ({ row }) => row.uncovered - row.excess),
  ];
  const caption = report.sections.above;
  return [
    textBlock(report.above.intro),
    tableBlock(tableOf(columns, linesOf(above), { caption })),
    textBlock(report.above.totals),
  ];
}
