import { coverage } from '../../core/coverage.js';
import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendRow } from '../../planning/trend.js';
import { ratio } from '../json.js';
import { roundedPace } from './columns.js';

/** What a column is sorted by, and what a workbook has of it; points are percentage points. */
export function trendValue(row: TrendRow, column: TrendColumn): number | null {
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
