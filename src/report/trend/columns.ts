import { regionName } from '../../core/cell.js';
import { coverage } from '../../core/coverage.js';
import type { Share } from '../../core/exact.js';
import { type Arrival, roundedPace } from '../../core/pace.js';
import { grouped } from '../../i18n/marks.js';
import type { TrendColumn, TrendWords } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import { MARK } from '../figures.js';
import type { Look } from '../look.js';
import { percentage } from '../percentage.js';
import { pointsText } from '../points.js';
import { periodText } from '../summary.js';

/** A look with the words of trends. */
export interface TrendLook extends Look {
  readonly trend: TrendWords;
  /** Whether it is a scorecard: how each row stands to its target, in place of how it changed. */
  readonly isScorecard: boolean;
}

const CHANGE: readonly TrendColumn[] = [
  'region',
  'segment',
  'potential',
  'members',
  'before',
  'after',
  'change',
  'byMembers',
  'byBase',
  'frozen',
  'pace',
  'missing',
  'arrival',
];
const SCORECARD: readonly TrendColumn[] = [
  'region',
  'segment',
  'potential',
  'members',
  'after',
  'missing',
  'needed',
  'pace',
  'lastMonth',
  'arrival',
  'standing',
  'onFrozen',
];

const MINUS = '\u2212';

/** A whole number with its sign. */
export function signed(value: number, { language }: Look): string {
  const sign = value > 0 ? '+' : value < 0 ? MINUS : '';
  return sign + grouped(Math.abs(value), language);
}

/** Members a month in words, with their sign. */
export function paceText(pace: Share, look: Look): string {
  const rounded = roundedPace(pace);
  // Fewer than one a month is no standstill.
  if (rounded === 0 && pace.numerator !== 0)
    return pointsText(roundedPace(pace, 100), look.language);
  return signed(rounded, look);
}

/** When a target is reached, in words. */
export function arrivalText(arrival: Arrival, { trend, words }: TrendLook): string {
  switch (arrival.kind) {
    case 'month':
      return periodText(arrival.month, words);
    case 'after':
      return trend.after(String(arrival.year));
    default:
      return trend[arrival.kind];
  }
}

/** The columns that say something of this trend, but for those that are given up. */
export function columnsOf(
  { request, rows, total }: TrendResult,
  { isScorecard }: TrendLook,
  without: readonly TrendColumn[] = [],
): TrendColumn[] {
  const all = [...rows, total];
  const says = (column: TrendColumn): boolean => {
    switch (column) {
      case 'region':
        return request.by !== 'segment';
      case 'segment':
        return request.by === 'segment';
      case 'onFrozen':
        return all.some(({ isBaseChanged }) => isBaseChanged);
      case 'pace':
      case 'missing':
      case 'arrival':
      case 'lastMonth':
      case 'needed':
        return all.some((row) => row[column] !== null);
      default:
        return true;
    }
  };
  const columns = isScorecard ? SCORECARD : CHANGE;
  return columns.filter((column) => !without.includes(column) && says(column));
}

/** One cell in words. */
export function trendText(row: TrendRow, column: TrendColumn, look: TrendLook): string {
  const { language, words, trend } = look;
  const { before, after, points } = row;
  const part = (value: number | undefined) =>
    value === undefined ? words.none : pointsText(value, language);
  const count = (value: number | null) => (value === null ? words.none : grouped(value, language));
  const standingText = ({ standing }: Pick<TrendRow, 'standing'>, mark: string) =>
    standing === null ? words.none : trend.standing[standing] + mark;
  switch (column) {
    case 'region':
      return row.region ? regionName(row.region) : words.total;
    case 'segment':
      return row.segment ?? words.total;
    case 'potential':
      return count(after.potential);
    case 'members':
      return count(after.registered);
    case 'before':
      return percentage(coverage(before.potential, before.registered), look);
    case 'after':
      return percentage(coverage(after.potential, after.registered), look);
    case 'change':
      return part(points?.whole);
    case 'byMembers':
      return part(points?.members);
    case 'byBase':
      return part(points?.base);
    case 'frozen':
      return percentage(row.frozen, look);
    case 'pace':
      return row.pace ? paceText(row.pace, look) : words.none;
    case 'missing':
    case 'needed':
      return count(row[column]);
    case 'lastMonth':
      return row.lastMonth === null ? words.none : signed(row.lastMonth, look);
    case 'arrival':
      return row.arrival ? arrivalText(row.arrival, look) : words.none;
    case 'standing':
      return standingText(row, row.isBaseChanged ? ` ${MARK}` : '');
    case 'onFrozen':
      return standingText(row.onFrozen, '');
  }
}

const WORDS: readonly TrendColumn[] = ['region', 'segment', 'standing', 'onFrozen'];

/** Whether a column has words on the left, and not figures. */
export function isWord(column: TrendColumn): boolean {
  return WORDS.includes(column);
}
