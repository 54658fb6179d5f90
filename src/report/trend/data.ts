import { coverage } from '../../core/coverage.js';
import { roundedPace } from '../../core/pace.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import { changeObject, frame, ratio } from '../json.js';
import { jsonText } from '../json-text.js';
import { type Cell, percentCell } from '../record.js';
import { csvText, type Decimal } from '../sheet.js';
import type { TrendLook } from './columns.js';
import { notesOf } from './words.js';

/** Hundredths as a number with two decimals. */
function decimalOf(hundredths: number | undefined): Decimal | null {
  return hundredths === undefined ? null : { decimal: (hundredths / 100).toFixed(2) };
}

function arrivalOf({ arrival }: TrendRow): string | null {
  if (arrival?.kind === 'month') return arrival.month;
  return arrival && (arrival.kind === 'after' ? `after ${arrival.year}` : arrival.kind);
}

/** The columns of a row, in the order that scripts rely on. */
const COLUMNS: readonly (readonly [string, (row: TrendRow) => Cell | Decimal])[] = [
  ['region_code', ({ region }) => region?.code ?? null],
  ['region_name', ({ region }) => region?.name ?? null],
  ['segment', ({ segment }) => segment],
  ['potential_before', ({ before }) => before.potential],
  ['potential', ({ after }) => after.potential],
  ['registered_before', ({ before }) => before.registered],
  ['registered', ({ after }) => after.registered],
  [
    'coverage_before_pct',
    ({ before }) => percentCell(coverage(before.potential, before.registered)),
  ],
  ['coverage_pct', ({ after }) => percentCell(coverage(after.potential, after.registered))],
  ['change_points', (row) => decimalOf(row.points?.whole)],
  ['members_points', (row) => decimalOf(row.points?.members)],
  ['base_points', (row) => decimalOf(row.points?.base)],
  ['coverage_frozen_pct', ({ frozen }) => percentCell(frozen)],
  ['pace_a_month', ({ pace }) => pace && decimalOf(roundedPace(pace, 100))],
  ['missing', ({ missing }) => missing],
  ['arrival', arrivalOf],
  ['needed_a_month', ({ needed }) => needed],
  ['last_month', ({ lastMonth }) => lastMonth],
  ['standing', ({ standing }) => standing],
];

/** Those after the periods. */
const LAST_COLUMNS: typeof COLUMNS = [
  ['potential_changed', ({ isBaseChanged }) => (isBaseChanged ? 'yes' : 'no')],
  ['missing_frozen', ({ onFrozen }) => onFrozen.missing],
  ['needed_frozen', ({ onFrozen }) => onFrozen.needed],
  ['standing_frozen', ({ onFrozen }) => onFrozen.standing],
];

/** A record per region or segment. */
export function trendCsv({ rows, from, to }: TrendResult): string {
  const namesOf = (columns: typeof COLUMNS) => columns.map(([name]) => name);
  const cellsOf = (columns: typeof COLUMNS, row: TrendRow) => columns.map(([, cell]) => cell(row));
  return csvText(
    [...namesOf(COLUMNS), 'from', 'to', ...namesOf(LAST_COLUMNS)],
    rows.map((row) => [...cellsOf(COLUMNS, row), from, to, ...cellsOf(LAST_COLUMNS, row)]),
  );
}

function rowObject(row: TrendRow) {
  const { pace, arrival: _, ...change } = row;
  return { ...changeObject(change), pace: ratio(pace), arrival: arrivalOf(row) };
}

/** The whole trend for programs, apart from writing it. */
export function trendObject(result: TrendResult, look: TrendLook) {
  const { gap, request, periods, from, to, months, rows, total, basesDiffer, unmatched } = result;
  const { inputs, incomplete, parameters, notes } = frame({ ...gap, notes: notesOf(result) }, look);
  return {
    schema: 'ucj/trend@1',
    inputs,
    incomplete,
    parameters: { ...parameters, periods, target: request.target?.text ?? null, by: [request.by] },
    from,
    to,
    months,
    byDate: request.byDate,
    rows: rows.map(rowObject),
    total: rowObject(total),
    basesDiffer,
    unmatched,
    notes,
  };
}

/** The whole trend for programs. */
export function trendJson(result: TrendResult, look: TrendLook): string {
  return jsonText(trendObject(result, look));
}
