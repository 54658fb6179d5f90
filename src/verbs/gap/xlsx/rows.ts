import { sumOf } from '../../../core/exact.js';
import { type Area, areaOf } from '../../../render/xlsx/area.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { expansionColumns, renewalColumns, togetherColumns } from './amount-columns.js';
import { knownSumOf } from './formulas.js';
import { keyColumns, splitColumns } from './helper-columns.js';
import { type Plan, type PlannedRow, totalFigures } from './plan.js';
import { plainRemark } from './remarks.js';
import {
  countColumns,
  coverageColumns,
  type Making,
  namingColumns,
  type RowColumn,
} from './row-columns.js';
import { type FigureId, figureFormula, figureMark, figuresOf, figureValue } from './sums.js';
import { type TableSpec, tableArea, tableSheet } from './table.js';
import { goalRowsOf, hasSplit, isWhole } from './target.js';

/** Workers of all rows; blank where none of them is known. */
function workersTotal(column: RowColumn, { rows }: Plan, area: Area): RowColumn {
  const known = rows.map((row) => column.value(row)).filter((value) => typeof value === 'number');
  const value = known.length === 0 ? null : sumOf(known);
  return { ...column, total: { value, formula: knownSumOf(area, column.id, null) } };
}

/** Columns of figures with their marks, which stand also where rows must not be added up. */
function withMarks(columns: readonly RowColumn[], plan: Plan): RowColumn[] {
  const shown = figuresOf(plan);
  return columns.map((column) => {
    const id = shown.find((each) => each === column.id);
    return id ? { ...column, mark: ({ figures }) => figureMark(figures, id) } : column;
  });
}

/** The row of totals: sums over the rows above it. */
function withTotals(columns: readonly RowColumn[], plan: Plan, area: Area): RowColumn[] {
  const figures = totalFigures(plan);
  if (!figures) return [...columns];
  const own = (id: FigureId) => area.ownTotal(id);
  const shown = figuresOf(plan);
  return columns.map((column) => {
    const id = shown.find((each) => each === column.id);
    if (column.id === 'toCover' || column.id === 'toRenew') return workersTotal(column, plan, area);
    if (column.id === 'region') return { ...column, total: { value: plan.rendering.words.total } };
    if (id === undefined) return column;
    const formula = figureFormula(id, area, { cells: null, renewals: null }, own);
    const total = { value: figureValue(figures, id), formula, mark: figureMark(figures, id) };
    return { ...column, total };
  });
}

function remarksOf(plan: Plan): string[] {
  const { words, plain, result } = plan;
  const isCut = result.tables.some(({ by, cut }) => by.length === 0 && cut > 0);
  return [
    words.remarks.rows,
    plain ? plainRemark(plan, plain) : words.remarks.inputs,
    ...(isCut ? [words.remarks.allRows] : []),
    ...(result.options.target && !plain && !isWhole(result) ? [words.remarks.targetFixed] : []),
  ];
}

/** The sheet of all cells, which the sums of the other sheets come from, and where its cells stand. */
export function rowsSheet(
  plan: Plan,
  premiums: Area,
): { readonly sheet: Sheet; readonly area: Area } {
  const { words, result, rows, plain } = plan;
  const spec: TableSpec<PlannedRow> = {
    name: words.sheets.rows,
    remarks: remarksOf(plan),
    rows,
    isLive: plain === null,
    hasTotal: result.totals !== null,
  };
  let area = areaOf(spec.name, [], 0, 0);
  const making: Making = { plan, premiums, area: () => area };
  const goals = plain ? new Map() : goalRowsOf(result, rows);
  const isSplit = hasSplit(goals);
  const columns = [
    ...namingColumns(making),
    ...countColumns(making),
    ...coverageColumns(making, goals, isSplit),
    ...renewalColumns(making),
    ...expansionColumns(making, goals, isSplit),
    ...togetherColumns(making),
    ...(isSplit ? splitColumns(making, goals) : []),
    ...(plain ? [] : keyColumns(making)),
  ];
  area = tableArea(
    spec,
    columns.map(({ id }) => id),
  );
  return { sheet: tableSheet(spec, withTotals(withMarks(columns, plan), plan, area)), area };
}
