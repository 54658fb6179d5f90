import { type Area, areaOf } from '../../../render/xlsx/area.js';
import {
  type Kind,
  type Scale,
  type Sheet,
  type SheetCell,
  textCell,
  type Value,
} from '../../../render/xlsx/sheet.js';
import { widthsOf } from '../../../render/xlsx/width.js';

/** A column of a table: its head, and what each row has in it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly kind: Kind;
  readonly value: (row: Row) => Value;
  /** The formula of a row, by its place; none where it is a value. */
  readonly formula?: (place: number, row: Row) => string | null;
  /** Whether the reader may change the cell of a row. */
  readonly isInput?: (row: Row) => boolean;
  /** A mark behind the number of a row. */
  readonly mark?: (row: Row) => string;
  /** What stands in the row of totals. */
  readonly total?: { readonly value: Value; readonly formula?: string; readonly mark?: string };
  /** Whether the column only helps to compute: it is not printed. */
  readonly isHelper?: true;
}

/** Makes columns of a sheet, each under the words of its head. */
export function sheetColumns<Row, Heads>(heads: Readonly<Record<keyof Heads & string, string>>) {
  return (
    id: keyof Heads & string,
    kind: Kind,
    value: TableColumn<Row>['value'],
    more: Partial<TableColumn<Row>> = {},
  ): TableColumn<Row> => ({ id, head: heads[id], kind, value, ...more });
}

/** A table with what stands above it. */
export interface TableSpec<Row> {
  readonly name: string;
  readonly remarks: readonly string[];
  readonly rows: readonly Row[];
  readonly isLive: boolean;
  readonly hasTotal: boolean;
}

/** Where the cells of a table will stand: below its remarks and its head. */
export function tableArea<Row>(spec: TableSpec<Row>, ids: readonly string[]): Area {
  return areaOf(spec.name, ids, spec.remarks.length + 1, spec.rows.length);
}

function bodyCell<Row>(column: TableColumn<Row>, row: Row, place: number, isLive: boolean) {
  const { value, formula, kind, isInput, isHelper, mark } = column;
  const isChangeable = isLive && isInput?.(row) === true;
  const cell: SheetCell = {
    value: value(row),
    formula: isLive ? (formula?.(place, row) ?? null) : null,
    kind,
    part: isChangeable ? 'input' : isHelper ? 'helper' : 'body',
    ...(mark && { mark: mark(row) }),
  };
  return cell;
}

function totalCell<Row>({ total, kind }: TableColumn<Row>, isLive: boolean): SheetCell {
  const formula = isLive ? (total?.formula ?? null) : null;
  return {
    ...{ value: total?.value ?? null, formula, kind, part: 'total' },
    ...(total?.mark !== undefined && { mark: total.mark }),
  };
}

/** Columns at the left that name the rows: so many stay in sight as leave room for figures. */
const MOST_NAMES = 3;

function namesOf<Row>(columns: readonly TableColumn<Row>[]): number {
  const first = columns.findIndex(({ kind }) => kind !== 'text');
  return Math.min(MOST_NAMES, Math.max(0, first));
}

/** Coverage as bars, and the uncovered by colour; one row alone is compared with nothing. */
function scalesOf<Row>(columns: readonly TableColumn<Row>[], first: number, rows: number): Scale[] {
  if (rows < 2) return [];
  return columns.flatMap(({ id }, column): Scale[] => {
    const place = { column, first, last: first + rows - 1 };
    if (id === 'coverage') return [{ kind: 'bars', ...place }];
    return id === 'uncovered' ? [{ kind: 'colours', ...place }] : [];
  });
}

/** A table as a sheet: remarks, head, rows, totals. */
export function tableSheet<Row>(spec: TableSpec<Row>, columns: readonly TableColumn<Row>[]): Sheet {
  const { name, remarks, rows, isLive, hasTotal } = spec;
  const heads = columns.map(({ head, kind }) => textCell(head, 'head', kind));
  const body = rows.map((row, place) =>
    columns.map((column) => bodyCell(column, row, place, isLive)),
  );
  const totals = hasTotal ? [columns.map((column) => totalCell(column, isLive))] : [];
  const below = [...body, ...totals];
  const printed = columns.findIndex(({ isHelper }) => isHelper);
  return {
    name,
    rows: [...remarks.map((remark) => [textCell(remark, 'remark')]), heads, ...below],
    widths: widthsOf(heads, below),
    table: { head: remarks.length, last: remarks.length + rows.length, names: namesOf(columns) },
    scales: scalesOf(columns, remarks.length + 1, rows.length),
    printed: printed === -1 ? columns.length : printed,
    charts: [],
  };
}
