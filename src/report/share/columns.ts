import { regionName } from '../../core/cell.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import type { ShareColumn, ShareWords } from '../../i18n/share-words.js';
import type { QuotaResult, QuotaRow } from '../../planning/quota.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { ratio } from '../json.js';
import type { Look } from '../look.js';
import { percentage } from '../percentage.js';

/** A look with the words of shares. */
export interface ShareLook extends Look {
  readonly share: ShareWords;
}

/** A row, or the total of all rows. */
export type ShareRow = Omit<QuotaRow, 'region' | 'short'> & Partial<QuotaRow>;

const COLUMNS: readonly ShareColumn[] = [
  'region',
  'potential',
  'uncovered',
  'part',
  'before',
  'after',
  'amount',
  'short',
  'unpriced',
];

/** The columns that say something, but for those that are given up. */
function columnsOf(
  { rows, total }: QuotaResult,
  without: readonly ShareColumn[] = [],
): ShareColumn[] {
  const says = (column: ShareColumn) =>
    (column !== 'short' || rows.some(({ short }) => short)) &&
    (column !== 'unpriced' || total.unpriced > 0);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

/** One cell in words. */
function shareText(row: ShareRow, column: ShareColumn, look: ShareLook, how: Money): string {
  const { language, words } = look;
  switch (column) {
    case 'region':
      return row.region ? regionName(row.region) : words.total;
    case 'before':
    case 'after':
      return percentage(row[column], look);
    case 'amount':
      return row.amount === null ? words.none : money(row.amount, language, how);
    case 'short':
      return row.short === undefined || row.short === null ? '' : grouped(row.short, language);
    default:
      return grouped(row[column], language);
  }
}

/** What a column is sorted by, and what a workbook has of it. */
function shareValue(row: ShareRow, column: ShareColumn): number | null {
  switch (column) {
    case 'region':
      return null;
    case 'before':
    case 'after':
      return ratio(row[column]);
    case 'short':
      return row.short ?? null;
    default:
      return row[column];
  }
}

function kindOf(column: ShareColumn): ColumnKind {
  switch (column) {
    case 'region':
      return 'text';
    case 'before':
    case 'after':
      return 'share';
    case 'amount':
      return 'rupiah';
    default:
      return 'count';
  }
}

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly ShareColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['potential']],
  ['abbreviated', ['potential', 'before', 'unpriced']],
  ['abbreviated', ['potential', 'before', 'unpriced', 'after', 'uncovered']],
];

/** The table of a quota. */
export function shareTabling(result: QuotaResult, look: ShareLook): Tabling<ShareColumn, ShareRow> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, without),
    head: (column) => look.share.heads[column],
    kind: kindOf,
    text: (row, column, how) => shareText(row, column, look, how),
    value: shareValue,
  };
}
