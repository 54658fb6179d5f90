import type { Row } from '../../core/group.js';
import type { Document } from '../../document/document.js';
import {
  type Block,
  type TextColumn,
  type TextTable,
  tableBlock,
  text,
  textBlock,
} from '../blocks.js';
import { figureTable, number } from './tables.js';
import type { ReportVoice } from './voice.js';

/** Regions with more members than potential, with both nettings. */
export function aboveBlocks({ above, gap, regions }: Document, voice: ReportVoice): Block[] {
  const { words, report } = voice;
  const table: TextTable = figureTable(gap, { ...regions, rows: above, cut: 0 }, voice);
  const { totals } = gap;
  const net: TextColumn[] = [
    { head: words.heads.uncovered, kind: 'count' },
    { head: words.heads.excess, kind: 'count' },
    { head: report.columns.net, kind: 'count' },
  ];
  const keys = regions.by.length;
  const of = (row: Pick<Row, 'uncovered' | 'excess'>) => [
    number(row.uncovered, voice),
    number(row.excess, voice),
    number(row.uncovered - row.excess, voice),
  ];
  return [
    textBlock(report.above.intro),
    tableBlock({
      caption: report.sections.above,
      columns: [...table.columns.slice(0, keys), ...net],
      rows: above.map((row, index) => [...(table.rows[index] ?? []).slice(0, keys), ...of(row)]),
      total: totals && [
        text(words.total),
        ...Array.from({ length: keys - 1 }, () => text('')),
        ...of(totals),
      ],
    }),
    textBlock(report.above.totals),
  ];
}
