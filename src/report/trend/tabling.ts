import { coverage } from '../../core/coverage.js';
import { roundedPace } from '../../core/pace.js';
import type { Money } from '../../i18n/marks.js';
import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { ratio } from '../json.js';
import { columnsOf, isWord, type TrendLook, trendText } from './columns.js';

/** Columns that are given up one after the other, where the terminal is too narrow. */
const GIVEN_UP: readonly (readonly TrendColumn[])[] = [
  ['frozen'],
  ['potential'],
  ['byMembers', 'byBase', 'lastMonth'],
  ['members', 'arrival'],
  ['onFrozen'],
  ['before', 'pace'],
];

const SQUEEZES = Array.from(
  { length: GIVEN_UP.length + 1 },
  (_, count): readonly [Money, readonly TrendColumn[]] => ['full', GIVEN_UP.slice(0, count).flat()],
);

const SHARES: readonly TrendColumn[] = ['before', 'after', 'frozen'];
const POINTS: readonly TrendColumn[] = ['change', 'byMembers', 'byBase'];

function kindOf(column: TrendColumn): ColumnKind {
  if (isWord(column)) return 'text';
  if (SHARES.includes(column)) return 'share';
  return POINTS.includes(column) ? 'points' : 'count';
}

/** What a column is sorted by, and what a workbook has of it; points are percentage points. */
function trendValue(row: TrendRow, column: TrendColumn): number | null {
  const { before, after, points } = row;
  const inPoints = (hundredths: number | undefined) =>
    hundredths === undefined ? null : hundredths / 100;
  switch (column) {
    case 'potential':
      return after.potential;
    case 'members':
      return after.registered;
    case 'before':
      return ratio(coverage(before.potential, before.registered));
    case 'after':
      return ratio(coverage(after.potential, after.registered));
    case 'change':
      return inPoints(points?.whole);
    case 'byMembers':
      return inPoints(points?.members);
    case 'byBase':
      return inPoints(points?.base);
    case 'frozen':
      return ratio(row.frozen);
    case 'pace':
      return row.pace && roundedPace(row.pace);
    case 'missing':
    case 'needed':
    case 'lastMonth':
      return row[column];
    default:
      return null;
  }
}

/** The table of a trend. */
export function trendTabling(result: TrendResult, look: TrendLook): Tabling<TrendColumn, TrendRow> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, look, without),
    head: (column) => look.trend.heads[column],
    kind: kindOf,
    // A list of rows has no heads of words; what it leaves out is said below.
    text: (row, column, how) =>
      column === 'onFrozen' && how === 'abbreviated' ? '' : trendText(row, column, look),
    value: trendValue,
  };
}
