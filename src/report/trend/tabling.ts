import { coverage } from '../../core/coverage.js';
import { roundedPace } from '../../core/pace.js';
import type { Money } from '../../i18n/marks.js';
import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { ratio } from '../json.js';
import { columnsOf, isWord, type TrendLook, trendText } from './columns.js';

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly TrendColumn[]])[] = [
  ['full', []],
  ['full', ['frozen']],
  ['full', ['frozen', 'potential']],
  ['full', ['frozen', 'potential', 'byMembers', 'byBase', 'lastMonth']],
  ['full', ['frozen', 'potential', 'byMembers', 'byBase', 'lastMonth', 'members', 'arrival']],
  [
    'full',
    [
      'frozen',
      'potential',
      'byMembers',
      'byBase',
      'lastMonth',
      'members',
      'arrival',
      'before',
      'pace',
    ],
  ],
];

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
    text: (row, column) => trendText(row, column, look),
    value: trendValue,
  };
}
