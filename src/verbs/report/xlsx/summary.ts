import { type Sheet, type SheetCell, textCell } from '../../../render/xlsx/sheet.js';
import { tableRows } from '../../../render/xlsx/titled.js';
import { widthsOf } from '../../../render/xlsx/width.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { plainRemark } from '../../gap/xlsx/remarks.js';
import type { Composed } from '../document/composed.js';
import { chartRows, coverageChart } from './chart.js';
import { type Places, payerLines, totalLines } from './summary-lines.js';

/** What a report says before its figures, and what it asks for. */
type Titles = Pick<Composed, 'title' | 'subtitle' | 'urgent' | 'sentences' | 'front'>;

/** Columns that the chart stands over, beside the figures. */
const SIDE = 7;
const SIDE_WIDTH = 11;

/** What stands above the figures: of what, as of when, what has to be known, and what may be changed. */
function headRows(plan: Plan, { title, subtitle, urgent, sentences }: Titles): SheetCell[][] {
  const { words, plain } = plan;
  return [
    [textCell(title, 'title')],
    [textCell(subtitle, 'remark')],
    ...urgent.map((line) => [textCell(line, 'total')]),
    [textCell(plain ? plainRemark(plan, plain) : words.remarks.inputs, 'remark')],
    ...sentences.map((line) => [textCell(line)]),
    [],
  ];
}

/** A long text in lines, so that the cell beside it does not cut it. */
function inLines(row: Sheet['rows'][number]): Sheet['rows'][number] {
  return row.map((cell) =>
    cell?.kind === 'text' && cell.part === 'body' ? { ...cell, kind: 'prose' } : cell,
  );
}

/** The tables of the first page, as values: decisions with their prices, and what matters most. */
function frontRows({ front }: Titles, { rendering, words }: Plan): Sheet['rows'] {
  const tables = front.flatMap((block) => (block.kind === 'tables' ? block.tables : []));
  if (tables.length === 0) return [];
  return [
    [],
    [textCell(words.remarks.values, 'remark')],
    ...tables.flatMap((table): Sheet['rows'] => [
      [],
      [textCell(table.caption ?? '', 'total')],
      ...tableRows(table, rendering).map(inLines),
    ]),
  ];
}

/** The figures of the whole, each referring to the sheet that it comes from, and a chart. */
export function summarySheet(plan: Plan, places: Places, titles: Titles): Sheet {
  const { words, result, plain, tables } = plan;
  const { totals } = result;
  const figures = totals ? totalLines(plan, totals, places, plain === null) : [];
  const payers = totals ? payerLines(plan, totals, places, plain === null) : [];
  const body = [...figures, ...payers];
  const head = headRows(plan, titles);
  const top = head.length - 1;
  const rows = [...head, ...figures, [], ...payers, ...frontRows(titles, plan)];
  const [ranking] = tables;
  const height = ranking ? chartRows(ranking.table) : 0;
  const padding = Math.max(0, top + height - rows.length);
  const widths = widthsOf([null, null, null, null], body);
  const beside = height > 0 ? Array.from({ length: SIDE }, () => SIDE_WIDTH) : [];
  const chart = coverageChart(words.summary.chart, places.regions, {
    from: { row: top, col: widths.length },
    to: { row: top + height, col: widths.length + SIDE },
  });
  return {
    name: words.sheets.summary,
    rows: [...rows, ...Array.from({ length: padding }, () => [])],
    widths: [...widths, ...beside],
    table: null,
    printed: widths.length + beside.length,
    charts: height > 0 ? [chart] : [],
  };
}
