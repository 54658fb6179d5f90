import type { GapResult, ResultTable } from '../../../budget/result.js';
import type { WorkbookWords } from '../../../i18n/language.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { titledSheet } from '../../../render/xlsx/titled.js';
import { sheetName } from '../../../render/xlsx/view-book.js';
import { tableTitle } from '../../common/summary.js';
import { samplingBlocks } from '../sampling.js';
import { aboutSheet } from './about.js';
import { groupedSheet } from './grouped.js';
import { linesSheet } from './lines.js';
import { type Plan, planOf } from './plan.js';
import { premiumsArea, premiumsSheet } from './premiums.js';
import { rowsSheet } from './rows.js';

/** The sheet that a table goes to: that of its one grouping, or one named after all of them. */
export function nameOf(
  table: ResultTable,
  { words }: Rendering,
  { sheets }: WorkbookWords,
): string {
  const [by, other] = table.by;
  if (other === undefined && by === 'region') return sheets.regions;
  if (other === undefined && by === 'segment') return sheets.segments;
  return sheetName(tableTitle(table, words));
}

/** The sheets that every workbook has: the tables, what they add up, and the premiums. */
export function commonSheets(plan: Plan) {
  const premiums = premiumsArea(plan);
  const rows = plan.rows.length > 0 ? rowsSheet(plan, premiums) : null;
  const tables = plan.tables.map((_, index) => groupedSheet(plan, index, rows?.area ?? null));
  return {
    areas: { rows: rows?.area ?? null, premiums },
    tables,
    rows: rows ? [rows.sheet] : [],
    premiums: premiumsSheet(plan, rows?.area ?? null),
  };
}

/** How sure the figures are, where surveys estimated the potential. */
export function samplingSheets({ result, tables, rendering, words }: Plan): Sheet[] {
  const shown =
    tables.length > 0
      ? tables.map(({ table }) => table)
      : // Rows as they were read are told by both.
        result.tables.map((table): ResultTable => ({ ...table, by: ['region', 'segment'] }));
  const blocks = samplingBlocks(result, shown, rendering);
  if (blocks.length === 0) return [];
  const all = { title: rendering.words.sampling.caption, blocks };
  return [titledSheet(words.sheets.sampling, all, words.remarks.values, rendering)];
}

/** The sheets of a gap: its tables, all rows, premiums, and what it was made from. */
export function gapSheets(result: GapResult, rendering: Rendering, words: WorkbookWords): Sheet[] {
  const tables = result.tables
    .filter(({ by }) => by.length > 0)
    .map((table) => [nameOf(table, rendering, words), table] as const);
  const plan = planOf(result, tables, rendering, words);
  const common = commonSheets(plan);
  return [
    ...common.tables.map(({ sheet }) => sheet),
    ...common.rows,
    ...samplingSheets(plan),
    common.premiums,
    ...(result.lines ? [linesSheet(plan, result.lines)] : []),
    aboutSheet(plan, null),
  ];
}
