import { type Sheet, type SheetCell, textCell } from '../../../render/xlsx/sheet.js';
import { widthsOf } from '../../../render/xlsx/width.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { plainRemark } from '../../gap/xlsx/remarks.js';
import type { Composed } from '../document/composed.js';
import { chartRows, coverageChart } from './chart.js';
import { type Places, payerLines, totalLines } from './summary-lines.js';

/** What a report is called, and as of when it is. */
type Titles = Pick<Composed, 'title' | 'subtitle'>;

/** Where the chart stands: from this row on, over so many columns beside the figures. */
const TOP = 3;
const SIDE = 7;
const SIDE_WIDTH = 11;

/** What stands above the figures: of what, as of when, for which months, and what may be changed. */
function headRows(plan: Plan, { title, subtitle }: Titles): SheetCell[][] {
  const { words, plain } = plan;
  return [
    [textCell(title, 'title')],
    [textCell(subtitle, 'remark')],
    [textCell(plain ? plainRemark(plan, plain) : words.remarks.inputs, 'remark')],
    [],
  ];
}

/** The figures of the whole, each referring to the sheet that it comes from, and a chart. */
export function summarySheet(plan: Plan, places: Places, titles: Titles): Sheet {
  const { words, result, plain, tables } = plan;
  const { totals } = result;
  const figures = totals ? totalLines(plan, totals, places, plain === null) : [];
  const payers = totals ? payerLines(plan, totals, places, plain === null) : [];
  const body = [...figures, ...payers];
  const rows = [...headRows(plan, titles), ...figures, [], ...payers];
  const [ranking] = tables;
  const height = ranking ? chartRows(ranking.table) : 0;
  const padding = Math.max(0, TOP + height - rows.length);
  const widths = widthsOf([null, null, null, null], body);
  const beside = height > 0 ? Array.from({ length: SIDE }, () => SIDE_WIDTH) : [];
  const chart = coverageChart(words.summary.chart, places.regions, {
    from: { row: TOP, col: widths.length },
    to: { row: TOP + height, col: widths.length + SIDE },
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
