import type { Document } from '../../../document/document.js';
import { headed, tableOf } from '../../../view/column.js';
import { type Block, tableBlock, textBlock } from '../../../view/view.js';
import { type Line, linesOf, namingColumns } from '../../gap/columns.js';
import type { ReportWording } from './wording.js';

/** Regions with more members than potential, with both nettings. */
export function aboveBlocks({ above, regions }: Document, wording: ReportWording): Block[] {
  const { words, report } = wording;
  const heads = { ...words.heads, net: report.columns.net };
  const column = headed<Line, typeof heads>(heads);
  const columns = [
    ...namingColumns(regions.by, wording),
    column('uncovered', 'count', ({ row }) => row.uncovered),
    column('excess', 'count', ({ row }) => row.excess),
    column('net', 'count', ({ row }) => row.uncovered - row.excess),
  ];
  const caption = report.sections.above;
  return [
    textBlock(report.above.intro),
    tableBlock(tableOf(columns, linesOf(above), { caption })),
    textBlock(report.above.totals),
  ];
}
