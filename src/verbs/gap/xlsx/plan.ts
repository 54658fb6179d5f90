import type { GapResult, ResultTable } from '../../../budget/result.js';
import type { Bundle, Counted } from '../../../core/counted.js';
import { sum } from '../../../core/figures.js';
import { cellRows, type Row } from '../../../core/group.js';
import { type Month, monthRange } from '../../../core/month.js';
import { order } from '../../../core/order.js';
import type { WorkbookWords } from '../../../i18n/language.js';
import { checkRows, MOST_ROWS } from '../../../render/limit.js';
import type { Rendering } from '../../../render/rendering.js';
import { isExact } from './exact.js';
import { type GroupKeys, groupKeys } from './keys.js';
import { type PremiumRow, premiumsOf } from './premium-rows.js';

/** Rows up to which figures are formulas: LibreOffice computes so many within some seconds. */
const MOST_LIVE = 5000;
/** The same with a target, which ranks the rows of each region and takes four times as long. */
const MOST_LIVE_TO_TARGET = 2000;

/** Rows up to which the figures of a result are formulas. */
export function mostLive({ options }: GapResult): number {
  return options.target === null ? MOST_LIVE : MOST_LIVE_TO_TARGET;
}

/** A cell with its figures and the numbers of its premiums. */
export interface PlannedRow {
  readonly counted: Counted;
  readonly figures: Row;
  /** Its place in `GapResult.cells`. */
  readonly place: number;
  readonly expansionNo: number | null;
  readonly renewalNo: number | null;
}

/** A table over the cells, with the sheet it goes to. */
export interface PlannedTable {
  readonly name: string;
  readonly table: ResultTable;
  readonly keys: GroupKeys;
}

/** What all sheets of a workbook share. */
export interface Plan {
  readonly result: GapResult;
  readonly rendering: Rendering;
  readonly words: WorkbookWords;
  readonly months: readonly Month[];
  /** In the order of their sheet; empty where they are too many for one. */
  readonly rows: readonly PlannedRow[];
  readonly tables: readonly PlannedTable[];
  readonly premiums: readonly PremiumRow[];
  /** Whether a relief is in any amount. */
  readonly hasRelief: boolean;
  /** Why figures are no formulas; null where they are. */
  readonly plain: Plain | null;
}

/** Why the figures of a workbook are values and not formulas. */
export type Plain = 'many' | 'inexact' | 'periods';

function whyPlain(result: GapResult): Plain | null {
  const { cells, totals } = result;
  if (cells.length > mostLive(result)) return 'many';
  if (totals === null) return 'periods';
  return isExact(result) ? null : 'inexact';
}

function rowsOf({ cells, parameters }: GapResult, premiums: ReturnType<typeof premiumsOf>) {
  const rows = cellRows(cells);
  const places = new Map(rows.map((row, place) => [row, place]));
  return order(rows, parameters.sort).map((figures): PlannedRow => {
    const place = places.get(figures) ?? 0;
    const counted = cells.at(place);
    const { expansion, renewal } = counted.entry;
    return {
      counted,
      figures,
      place,
      expansionNo: premiums.numberOf('expansion', expansion),
      renewalNo: premiums.numberOf('renewal', renewal),
    };
  });
}

function isRelieved({ entry: { expansion, renewal } }: Bundle): boolean {
  return [expansion, renewal].some((each) => each?.payerAmount !== each?.payerWithoutRelief);
}

/** Plans a workbook of some tables, each named after its sheet. Refuses what no sheet can hold. */
export function planOf(
  result: GapResult,
  tables: readonly (readonly [name: string, table: ResultTable])[],
  rendering: Rendering,
  words: WorkbookWords,
): Plan {
  const { cells } = result;
  const longest = Math.max(0, ...tables.map(([, { rows }]) => rows.length));
  checkRows('xlsx', longest);
  if (tables.length === 0) checkRows('xlsx', cells.length);
  const { first, last } = result.parameters.months;
  const months = monthRange(first, last);
  const premiums = premiumsOf(cells.bundles, months, words);
  return {
    result,
    rendering,
    words,
    months,
    rows: cells.length > MOST_ROWS.xlsx ? [] : rowsOf(result, premiums),
    tables: tables.map(([name, table]) => ({ name, table, keys: groupKeys(cells, table) })),
    premiums: premiums.rows,
    hasRelief: cells.bundles.some(isRelieved),
    plain: whyPlain(result),
  };
}

/** The figures of all cells together; null where rows of several periods must not be added. */
export function totalFigures({ result }: Plan) {
  return result.totals === null ? null : sum(result.cells);
}
