import type { Row } from '../../../core/group.js';
import type { Grouping } from '../../../core/vocabulary.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import { MOST_ROWS } from '../../../render/limit.js';
import { type Area, areaOf } from '../../../render/xlsx/area.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { incompleteLines } from '../../common/summary.js';
import { keyColumns } from '../columns.js';
import { keyIds } from './helper-columns.js';
import { type Plan, type PlannedTable, totalFigures } from './plan.js';
import { plainRemark } from './remarks.js';
import { oneLine } from './row-columns.js';
import {
  type FigureId,
  figureFormula,
  figureKind,
  figureMark,
  figuresOf,
  figureValue,
} from './sums.js';
import { type TableColumn, type TableSpec, tableArea, tableSheet } from './table.js';

/** A row of a table with its number. */
interface NumberedRow {
  readonly row: Row;
  readonly key: number;
}
type Column = TableColumn<NumberedRow>;

/** Columns that say what a row is of. The first of them that is text names the totals. */
function namingColumns(plan: Plan, by: readonly Grouping[]): Column[] {
  const { words, rendering } = plan;
  const columns = [...new Set(keyColumns(by))];
  const texts: Readonly<Record<string, (row: Row) => string | null>> = {
    code: ({ region }) => region?.code ?? null,
    region: ({ region }) => region?.name || (region?.code ?? null),
    segment: ({ segment }) => segment && segmentText(segment, rendering.words),
    agency: ({ agency }) => agency ?? rendering.words.none,
    payer: ({ payer }) => payerName(payer ?? '', rendering.words),
    period: ({ period }) => period ?? rendering.words.none,
  };
  const ids = columns.flatMap((id) => (id === 'region' ? ['code', 'region'] : [id]));
  const named = ids.find((id) => id !== 'code');
  return ids.map((id) => ({
    id,
    head: id === 'code' ? words.heads.code : oneLine(rendering.words.heads[id as 'region']),
    kind: 'text',
    value: ({ row }) => texts[id]?.(row) ?? null,
    ...(id === named && { total: { value: rendering.words.total } }),
  }));
}

function headOf(id: FigureId, { words, rendering }: Plan): string {
  switch (id) {
    case 'subsidised':
    case 'renewal':
    case 'expansion':
    case 'annual':
    case 'findable':
    case 'withoutRelief':
      return words.heads[id];
    default:
      return oneLine(rendering.words.heads[id]);
  }
}

function figureColumns(plan: Plan, table: number, rows: Area | null, area: () => Area): Column[] {
  const totals = totalFigures(plan);
  const keys = keyIds(table);
  const whole = { cells: null, renewals: null };
  const groupAt = (place: number, cells: Area) => {
    const number = area().at('key', place);
    const own = { key: cells.all(keys.cells), number };
    const renewals = cells.has(keys.renewals) ? { key: cells.all(keys.renewals), number } : own;
    return { cells: own, renewals };
  };
  return figuresOf(plan).map((id): Column => {
    const ownTotal = (other: FigureId) => area().ownTotal(other);
    return {
      id,
      head: headOf(id, plan),
      kind: figureKind(id),
      value: ({ row }) => figureValue(row, id),
      mark: ({ row }) => figureMark(row, id),
      formula: (place) =>
        rows && figureFormula(id, rows, groupAt(place, rows), (other) => area().at(other, place)),
      ...(totals && {
        total: {
          value: figureValue(totals, id),
          mark: figureMark(totals, id),
          ...(rows && { formula: figureFormula(id, rows, whole, ownTotal) }),
        },
      }),
    };
  });
}

function remarksOf(plan: Plan, { table }: PlannedTable): string[] {
  const { words, rendering, plain, result, rows } = plan;
  const write = rendering.count;
  return [
    ...incompleteLines(result, rendering),
    words.remarks.grouped(words.sheets.rows),
    ...(plain ? [plainRemark(plan, plain)] : []),
    ...(rows.length === 0
      ? [words.remarks.noRows(write(result.grain.cells), write(MOST_ROWS.xlsx))]
      : []),
    ...(table.cut > 0 ? [words.remarks.cut(write(table.cut))] : []),
  ];
}

/** A table over the cells as a sheet, and where its cells stand. */
export function groupedSheet(
  plan: Plan,
  index: number,
  rows: Area | null,
): { readonly sheet: Sheet; readonly area: Area } {
  const planned = plan.tables[index] as PlannedTable;
  const { name, table, keys } = planned;
  const spec: TableSpec<NumberedRow> = {
    name,
    remarks: remarksOf(plan, planned),
    rows: table.rows.map((row, place) => ({ row, key: keys.rows[place] ?? 0 })),
    isLive: plan.plain === null,
    hasTotal: plan.result.totals !== null,
  };
  const head = plan.words.keyOf(name);
  const columnsFor = (area: Area): Column[] => [
    ...namingColumns(plan, table.by),
    ...figureColumns(plan, index, rows, () => area),
    { id: 'key', head, kind: 'key', value: ({ key }) => key, isHelper: true },
  ];
  const ids = [...namingColumns(plan, table.by).map(({ id }) => id), ...figuresOf(plan), 'key'];
  const area = ids.length > 0 ? tableArea(spec, ids) : areaOf(name, [], 0, 0);
  return { sheet: tableSheet(spec, columnsFor(area)), area };
}
