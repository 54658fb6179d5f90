import {
  type Cell,
  type ConditionalRule,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { validationOf } from './allowed.js';
import { letters, quoted } from './area.js';
import type { Scale, Sheet, SheetCell } from './sheet.js';
import { FONT, styleOf } from './style.js';
import { linesIn } from './width.js';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Characters that a cell can hold. */
const MOST_TEXT = 32_767;
/** What a program that looks at the time of the file is told where no time is. */
const NO_TIME = '2000-01-01T00:00:00Z';
/** Colours of scales: dark text is read on all of them. */
const BAR = 'FF6FB7B3';
const DEEPER = ['FFFFFFFF', 'FFF3D9A4'];
/** Rows of a sheet with charts that are printed on one page, so that its end cuts none. */
const ONE_PAGE = 60;
/** Points of a line of text, and how many lines a title is high. */
const LINE = 15;
const TITLE = 1.5;

/** What XML 1.0 has no place for and the writer lets through: half pairs, and the last two codes. */
const NO_CHARACTER =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** A text as a workbook holds it: `_x0041_` in it is no escape of a character. */
function held(text: string): string {
  const whole = text.replace(NO_CHARACTER, '\ufffd').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return whole.length > MOST_TEXT ? `${whole.slice(0, MOST_TEXT - 1)}…` : whole;
}

function written({ value, formula, kind, part, mark }: SheetCell): Partial<Cell> {
  const style = styleOf(kind, part, mark, value);
  if (formula !== null) return { formula, formulaResult: value ?? '', style };
  if (typeof value !== 'string') return { value, style };
  const text = held(value);
  // The writer takes `#N/A` for an error; as a run of text it stays what it is.
  return text.startsWith('#') ? { richText: [{ text }], style } : { value: text, style };
}

function cellsOf({ rows }: Sheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell) cells.set(`${at},${column}`, written(cell));
    });
  });
  return cells;
}

/** Heights of rows whose texts are broken into lines, since not every program finds them itself. */
function heights({ rows, widths }: Sheet): Map<number, { height: number }> {
  const found = rows.map((row) => {
    if (row[0]?.part === 'title') return TITLE;
    const broken = row.map((cell, column) => {
      const isBroken = cell?.part === 'head' || cell?.kind === 'prose';
      return isBroken ? linesIn(String(cell.value ?? ''), widths[column] ?? 8) : 1;
    });
    return Math.max(1, ...broken);
  });
  const many = found.flatMap((lines, row) => (lines > 1 ? [[row, lines] as const] : []));
  return new Map(many.map(([row, lines]) => [row, { height: LINE * lines + 1 }]));
}

/** How large cells are, as a program shows it: bars from 0 to 100 %, or the deeper the more. */
function ruleOf({ kind, column, first, last }: Scale, at: number): ConditionalRule {
  const range = `${letters(column)}${first + 1}:${letters(column)}${last + 1}`;
  const rule = { priority: at + 1, range };
  if (kind === 'bars') {
    const cfvo = [0, 1].map((value) => ({ type: 'num' as const, value: String(value) }));
    return { ...rule, type: 'dataBar', dataBar: { cfvo, color: BAR } };
  }
  const ends = { cfvo: [{ type: 'min' as const }, { type: 'max' as const }], colors: DEEPER };
  return { ...rule, type: 'colorScale', colorScale: ends };
}

function sheetFor(sheet: Sheet): WriteSheet {
  const { name, widths, table, charts, allowed = [], scales = [] } = sheet;
  const edge = letters(Math.max(0, widths.length - 1));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: cellsOf(sheet),
    rowDefs: heights(sheet),
    ...(table && {
      freezePane: { rows: table.head + 1, ...(table.names && { columns: table.names }) },
      autoFilter: { range: `A${table.head + 1}:${edge}${Math.max(table.last, table.head) + 1}` },
    }),
    ...(scales.length > 0 && { conditionalRules: scales.map(ruleOf) }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: charts.length > 0 && sheet.rows.length <= ONE_PAGE ? 1 : 0,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
    charts: [...charts],
    ...(allowed.length > 0 && { dataValidations: allowed.map(validationOf) }),
  };
}

/** What is printed, and the head that each page repeats. The writer would leave names unquoted. */
function printNames({ name, rows, printed, table }: Sheet): NamedRange[] {
  const sheet = quoted(name);
  const area = `${sheet}!$A$1:$${letters(printed - 1)}$${Math.max(rows.length, 1)}`;
  const head = table ? `${sheet}!$${table.head + 1}:$${table.head + 1}` : null;
  return [
    { name: '_xlnm.Print_Area', range: area, scope: name },
    ...(head ? [{ name: '_xlnm.Print_Titles', range: head, scope: name }] : []),
  ];
}

/** A time as it was asked for, in no time zone; a fixed one where nobody asked. */
function timeOf(stamp: string | null): Date {
  const time = new Date(stamp ?? NO_TIME);
  const isLocal = stamp !== null && /T[\d:.]+$/.test(stamp);
  const found = isLocal ? new Date(`${stamp}Z`) : time;
  return Number.isNaN(found.getTime()) ? new Date(NO_TIME) : found;
}

/** The bytes of a workbook: the same sheets and stamp give the same bytes. */
export function bytesOf(
  sheets: readonly Sheet[],
  title: string,
  stamp: string | null,
): Promise<Uint8Array> {
  const time = timeOf(stamp);
  return writeXlsx({
    defaultFont: FONT,
    sheets: sheets.map(sheetFor),
    namedRanges: sheets.flatMap(printNames),
    properties: { title, created: time, modified: time },
  });
}
