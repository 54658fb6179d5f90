import { sumOf } from '../../core/exact.js';
import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import type { UnfundedColumn } from '../../i18n/fund-words.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import type { FundResult, GapPremium, UnfundedRow } from '../../planning/fund/result.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { type FundLook, regionText } from './look.js';

/** Workers of one region, segment and purpose whom no source pays for, at the price of a gap. */
export interface Unfunded extends GapPremium, Pick<UnfundedRow, 'region' | 'segment'> {
  readonly purpose: FundPurpose;
  readonly workers: number;
}

/** The same rows with a line for each purpose. */
export function byPurpose(rows: readonly UnfundedRow[]): Unfunded[] {
  return rows.flatMap(({ region, segment, atGap, ...workers }) =>
    FUND_PURPOSES.flatMap((purpose) => {
      const own = atGap[purpose];
      return own ? [{ region, segment, purpose, workers: workers[purpose], ...own }] : [];
    }),
  );
}

/** A line, or all of them together. */
export type UnfundedLine = Pick<Unfunded, 'workers' | 'premium'> & Partial<Unfunded>;

const COLUMNS: readonly UnfundedColumn[] = [
  'region',
  'segment',
  'purpose',
  'workers',
  'payer',
  'price',
  'premium',
];

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly UnfundedColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', ['price']],
  ['abbreviated', ['price', 'payer']],
  ['abbreviated', ['price', 'payer', 'premium']],
];

const TEXTS: readonly UnfundedColumn[] = ['region', 'segment', 'purpose', 'payer'];
const isText = (column: UnfundedColumn) => TEXTS.includes(column);

function columnsOf(
  { gap, renewal }: FundResult,
  without: readonly UnfundedColumn[] = [],
): UnfundedColumn[] {
  const says = (column: UnfundedColumn) =>
    (column !== 'segment' || gap.grain.segments) && (column !== 'purpose' || renewal !== null);
  return COLUMNS.filter((column) => !without.includes(column) && says(column));
}

/** One cell in words. What has no price is a dash, never a 0. */
function textOf(
  row: UnfundedLine,
  column: UnfundedColumn,
  { fund, words, language }: FundLook,
  how: Money,
): string {
  const rupiah = (value: number | null, form: Money) =>
    value === null ? words.none : money(value, language, form);
  switch (column) {
    case 'region':
      return row.region ? regionText(row.region, how) : words.total;
    case 'segment':
      return row.segment ?? '';
    case 'purpose':
      return row.purpose ? fund.purposes[row.purpose] : '';
    case 'workers':
      return grouped(row.workers, language);
    case 'payer':
      if (row.payer === undefined) return '';
      return row.payer === null ? words.none : payerName(row.payer, words);
    case 'price':
      return row.price === undefined ? '' : rupiah(row.price, 'full');
    case 'premium':
      return rupiah(row.premium, how);
  }
}

function kindOf(column: UnfundedColumn): ColumnKind {
  if (isText(column)) return 'text';
  return column === 'workers' ? 'count' : 'rupiah';
}

/** What a column is sorted by, and what a workbook has of it. */
function lineValue(row: UnfundedLine, column: UnfundedColumn): number | null {
  return column === 'workers' || column === 'price' || column === 'premium'
    ? (row[column] ?? null)
    : null;
}

/** Those whom no source pays for, line by line, and all of them together. */
export function unfundedLines({ unfunded, unfundedAtGap }: FundResult): {
  readonly lines: readonly UnfundedLine[];
  readonly total: UnfundedLine;
} {
  const lines = byPurpose(unfunded);
  const workers = sumOf(lines.map((line) => line.workers));
  return { lines, total: { workers, premium: unfundedAtGap.premium } };
}

/** The table of those whom no source pays for. */
export function unfundedTabling(
  result: FundResult,
  look: FundLook,
): Tabling<UnfundedColumn, UnfundedLine> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columnsOf(result, without),
    head: (column) => look.fund.unfundedHeads[column],
    kind: kindOf,
    text: (row, column, how) => textOf(row, column, look, how),
    value: lineValue,
  };
}
