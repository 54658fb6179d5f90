import { COUNTS } from '../../core/vocabulary.js';
import type { Language } from '../../i18n/marks.js';
import type { Allowed } from '../../render/xlsx/allowed.js';
import { letters, quoted } from '../../render/xlsx/area.js';
import { bytesOf } from '../../render/xlsx/file.js';
import { type Sheet, type SheetCell, textCell } from '../../render/xlsx/sheet.js';
import { kindOf } from '../../render/xlsx/table-rows.js';
import { widthsOf } from '../../render/xlsx/width.js';
import type { Field } from '../../view/view.js';
import { segmentsToChoose } from './segments.js';
import type { StartTable } from './table.js';
import type { InitWords, TableColumn } from './texts.js';

/** Rows below the last one in which lists are offered too, for those that somebody adds. */
const SPARE = 1000;
/** The columns that have a list. */
const LISTED: readonly TableColumn[] = ['region_code', 'region', 'segment'];
const LINE = 100;

function plainSheet(name: string, rows: Sheet['rows'], widths: readonly number[]): Sheet {
  return { name, rows, widths, table: null, printed: widths.length, charts: [] };
}

/** The distinct texts of a column, in their order. */
function textsIn({ columns, records }: StartTable, column: TableColumn): readonly string[] {
  const at = columns.indexOf(column);
  return [...new Set([...records.rows].map((row) => String(row[at])))];
}

/** What can be chosen: a column for each that has a list. */
function listsSheet(lists: readonly (readonly string[])[], words: InitWords): Sheet {
  const longest = Math.max(...lists.map((list) => list.length));
  const heads = LISTED.map((column) => textCell(words.heads[column], 'head'));
  const body = Array.from({ length: longest }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? null : textCell(list[row]))),
  );
  const widths = widthsOf(heads, body);
  return plainSheet(words.sheets.lists, [heads, ...body], widths);
}

/** What may be typed into the cells of a column; null where that is anything. */
function allowedIn(
  column: TableColumn,
  at: number,
  { lists, last }: { readonly lists: readonly (readonly string[])[]; readonly last: number },
  words: InitWords,
): Allowed | null {
  const cells = { column: at, first: 1, last };
  const count = COUNTS.find((each) => each === column);
  if (count) return { ...cells, list: null, says: words.counts[count], refusal: words.wholeNumber };
  const place = LISTED.indexOf(column);
  if (place === -1) return null;
  const letter = letters(place);
  const end = (lists[place]?.length ?? 0) + 1;
  const list = `${quoted(words.sheets.lists)}!$${letter}$2:$${letter}$${end}`;
  return { ...cells, list, says: null, refusal: words.notListed };
}

function cellOf(value: unknown, { kind }: Field, isCount: boolean): SheetCell {
  const own = typeof value === 'number' || typeof value === 'string' ? value : null;
  return { value: own, formula: null, kind: kindOf({ kind }), part: isCount ? 'input' : 'body' };
}

function tableSheet(table: StartTable, lists: readonly (readonly string[])[], words: InitWords) {
  const { columns, records } = table;
  const { fields } = records;
  const heads = fields.map(({ name, kind }) => textCell(name, 'head', kindOf({ kind })));
  const isCount = columns.map((column) => COUNTS.some((each) => each === column));
  const body = [...records.rows].map((row) =>
    fields.map((field, at) => cellOf(row[at], field, isCount[at] === true)),
  );
  const widths = widthsOf(heads, body);
  const last = body.length + SPARE;
  return {
    ...plainSheet(words.sheets.table, [heads, ...body], widths),
    table: { head: 0, last: body.length },
    allowed: columns.flatMap((column, at) => allowedIn(column, at, { lists, last }, words) ?? []),
  };
}

/**
 * A table to begin with as a workbook: cells for counts take whole numbers, regions and segments are offered in
 * lists, which stand on a sheet of their own, and another says how it is filled in.
 */
export function startWorkbook(
  table: StartTable,
  language: Language,
  name: string,
  words: InitWords,
): Promise<Uint8Array> {
  const segments = segmentsToChoose(textsIn(table, 'segment'), language);
  const lists = [textsIn(table, 'region_code'), textsIn(table, 'region'), segments];
  const help = words.howTo(name).map((line) => [textCell(line, 'body', 'prose')]);
  const sheets = [
    tableSheet(table, lists, words),
    listsSheet(lists, words),
    plainSheet(words.sheets.help, help, [LINE]),
  ];
  return bytesOf(sheets, words.sheets.table, null);
}
