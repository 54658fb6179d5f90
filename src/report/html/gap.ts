import type { GapResult, ResultTable } from '../../budget/result.js';
import type { Row } from '../../core/group.js';
import type { PageWords } from '../../i18n/page-words.js';
import type { Column } from '../../i18n/words.js';
import { text as plain, type TextTable } from '../blocks.js';
import { headText } from '../columns.js';
import { fullGrid, isText } from '../grid.js';
import { checkRows } from '../limit.js';
import { lineTexts } from '../lines.js';
import type { Look } from '../look.js';
import { noteLists } from '../notes.js';
import { summaryLines, tableTitle } from '../summary.js';
import { listMarkup } from './list.js';
import { html } from './markup.js';
import { type Part, pageText } from './page.js';
import { tableMarkup } from './table.js';

/** What a column of figures is sorted by. */
function sortedBy(row: Row, column: Column): number | null {
  switch (column) {
    case 'coverage':
      return row.coverage && row.coverage.numerator / row.coverage.denominator;
    case 'expansion':
      return row.expansionPremium;
    case 'renewal':
      return row.renewalPremium;
    case 'withoutRelief':
      return row.annualWithoutRelief;
    case 'annual':
      return row.annualPremium;
    case 'potential':
    case 'registered':
    case 'uncovered':
    case 'excess':
    case 'toTarget':
    case 'toEnrol':
    case 'unpriced':
      return row[column];
    default:
      return null;
  }
}

function tableOf(result: GapResult, table: ResultTable, look: Look): TextTable {
  const grid = fullGrid(result, table, look);
  return {
    caption: tableTitle(table, look.words),
    columns: grid.columns.map((column) => ({
      head: headText(column, result, look.words),
      kind: isText(column) ? 'text' : 'count',
    })),
    rows: table.rows.map((row, at) =>
      grid.columns.map((column, index) => ({
        text: grid.rows[at]?.[index] ?? '',
        value: sortedBy(row, column),
      })),
    ),
    total: grid.total?.map(plain) ?? null,
  };
}

/** The number that a text of digits and marks between them is. */
function counted(text: string): number | null {
  const digits = text.replace(/[.,]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

function linesTable(result: GapResult, look: Look): TextTable | null {
  if (!result.lines) return null;
  const { head, rows, total, isNumber } = lineTexts(result.lines, look);
  const isCount = (index: number) => isNumber[index] ?? false;
  return {
    caption: look.words.title.lines,
    columns: head.map((text, index) => ({ head: text, kind: isCount(index) ? 'count' : 'text' })),
    rows: rows.map((cells) =>
      cells.map((text, index) => ({ text, value: isCount(index) ? counted(text) : null })),
    ),
    total: total.map(plain),
  };
}

/** A gap as a page: its tables, how the totals tie together, and the notes. */
export function gapPage(result: GapResult, look: Look, page: PageWords): string {
  const { words, language } = look;
  const lines = linesTable(result, look);
  const tables = [
    ...result.tables.map((each) => ({ table: tableOf(result, each, look), cut: each.cut })),
    ...(lines ? [{ table: lines, cut: 0 }] : []),
  ];
  checkRows(
    'html',
    tables.reduce((sum, { table }) => sum + table.rows.length, 0),
  );
  const parts = tables.map(({ table, cut }, index): Part => {
    const more = cut > 0 ? html`<p class="note">${words.more(String(cut))}</p>` : null;
    const id = `table-${index + 1}`;
    return {
      id: `part-${index + 1}`,
      title: table.caption,
      content: [tableMarkup(table, id, table.caption, page), more],
    };
  });
  for (const { severity, title, items } of noteLists(result.notes, look))
    parts.push({ id: `${severity}s`, title, content: listMarkup(items) });
  const opening = listMarkup(summaryLines(result, look));
  const data = { language, words: page.inPage, whatIf: null };
  return pageText({ title: words.title.gap, subtitle: '', opening, parts, data }, look, page);
}
