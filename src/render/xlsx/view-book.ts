import type { WorkbookWords } from '../../i18n/language.js';
import type { Value } from '../../view/cell.js';
import type { Field, Records, View } from '../../view/view.js';
import { checkRows } from '../limit.js';
import type { Rendering } from '../rendering.js';
import { isNumber, numberOf } from '../text.js';
import { type Sheet, type SheetCell, textCell } from './sheet.js';
import { kindOf } from './table-rows.js';
import { titledSheet } from './titled.js';
import { widthsOf } from './width.js';

/** Characters that the name of a sheet has at most, and those it cannot have. */
const LONGEST = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/** A name as a sheet can have it. */
export function sheetName(text: string): string {
  return text.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST).trim();
}

function cellOf(value: Value, field: Field): SheetCell | null {
  if (value === null) return null;
  const number = numberOf({ value }, field.kind);
  if (!isNumber(field) || number === null) return textCell(String(value));
  return { value: number, formula: null, kind: kindOf(field), part: 'body' };
}

/** Records as a sheet that can be filtered, with the names that programs know. */
function recordsSheet(name: string, { fields, rows }: Records): Sheet {
  const head = fields.map((field) => textCell(field.name, 'head', kindOf(field)));
  const body = [...rows].map((row) => fields.map((field, at) => cellOf(row[at] ?? null, field)));
  checkRows('xlsx', body.length);
  return {
    name,
    rows: [head, ...body],
    widths: widthsOf(head, body),
    table: { head: 0, last: body.length },
    printed: fields.length,
    charts: [],
  };
}

/** An answer as sheets of values: as people read it, and its records to filter and to compute with. */
export function viewSheets(view: View, rendering: Rendering, words: WorkbookWords): Sheet[] {
  return [
    titledSheet(sheetName(view.title), view, null, rendering),
    recordsSheet(words.sheets.data, view.records),
  ];
}
