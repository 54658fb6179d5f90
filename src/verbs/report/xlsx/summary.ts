import { laidOut } from '../../../render/xlsx/blocks.js';
import { type Sheet, type SheetCell, textCell } from '../../../render/xlsx/sheet.js';
import { blockWidths } from '../../../render/xlsx/table-rows.js';
import { WIDEST_TEXT, widthsOf } from '../../../render/xlsx/width.js';
import { type Block, listBlock } from '../../../view/view.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { plainRemark } from '../../gap/xlsx/remarks.js';
import type { Composed } from '../document/composed.js';
import { chartRows, coverageChart } from './chart.js';
import { type Line, type Places, payerLines, totalLines } from './summary-lines.js';

/** Columns of figures, and those beside them that the chart covers. */
const FIGURES = 4;
const SIDE = 7;
const SIDE_WIDTH = 11;

/** What stands above the figures: of what, as of when, what has to be known first, and what may be changed. */
function headRows(plan: Plan, { title, subtitle, urgent }: Composed): SheetCell[][] {
  const { words, plain } = plan;
  return [
    [textCell(title, 'title')],
    [textCell(subtitle, 'remark')],
    ...urgent.map((text) => [textCell(`• ${text}`)]),
    [textCell(plain ? plainRemark(plan, plain) : words.remarks.inputs, 'remark')],
    [],
  ];
}

/** Widths that hold the figures, and below them what is asked for, its texts in lines. */
function widthsOfFigures(figures: readonly Line[], front: readonly Block[], { rendering }: Plan) {
  const around = blockWidths(front, rendering);
  const none = Array.from({ length: FIGURES }, () => null);
  return widthsOf(none, figures).map((width, at) =>
    Math.max(width, Math.min(around[at] ?? 0, WIDEST_TEXT)),
  );
}

/** The first page as a sheet: figures that refer to the sheets they come from, a chart, and what is said and asked for. */
export function summarySheet(plan: Plan, places: Places, composed: Composed): Sheet {
  const { words, plain, tables, rendering } = plan;
  const { totals } = plan.result;
  const { title, sentences, front } = composed;
  const name = words.sheets.summary;
  const figures = totals ? totalLines(plan, totals, places, plain === null) : [];
  const payers = totals ? payerLines(plan, totals, places, plain === null) : [];
  const widths = widthsOfFigures([...figures, ...payers], front, plan);
  const head = headRows(plan, composed);
  const [ranking] = tables;
  const height = ranking ? chartRows(ranking.table) : 0;
  const beside = height > 0 ? Array.from({ length: SIDE }, () => SIDE_WIDTH) : [];
  const end = head.length + height;
  const chart = coverageChart(words.summary.chart, places.regions, {
    from: { row: head.length, col: widths.length },
    to: { row: end, col: widths.length + SIDE },
  });
  const live = [...head, ...figures, [], ...payers];
  // Words follow no formula: what is said stands below all that does, and below the chart.
  const padding = Array.from({ length: Math.max(1, end - live.length) }, () => []);
  const above = [...live, ...padding, [textCell(words.remarks.values, 'remark')]];
  const blocks = [...(sentences.length > 0 ? [listBlock(sentences)] : []), ...front];
  const said = laidOut({ title, blocks }, { name, top: above.length, widths }, rendering);
  return {
    name,
    rows: [...above, ...said.rows],
    widths: [...widths, ...beside],
    table: null,
    printed: widths.length + beside.length,
    charts: height > 0 ? [chart] : [],
  };
}
