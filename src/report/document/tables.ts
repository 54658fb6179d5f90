import type { GapResult, ResultTable } from '../../budget/result.js';
import type { Share } from '../../core/exact.js';
import type { Row } from '../../core/group.js';
import type { Column } from '../../i18n/words.js';
import { type ColumnKind, type TextCell, type TextTable, text } from '../blocks.js';
import { allColumns, headText } from '../columns.js';
import { cellText } from '../figures.js';
import { isText, totalRow } from '../grid.js';
import { ratio } from '../json.js';
import { percentage } from '../percentage.js';
import { tableTitle } from '../summary.js';
import { amount, count, type ReportVoice } from './voice.js';

/** A whole number; a dash where there is none. */
export function number(value: number | null, voice: ReportVoice): TextCell {
  return value === null ? text(voice.words.none) : { text: count(value, voice), value };
}

/** Whole rupiah without its sign; a dash where there is none. */
export function rupiahCell(value: number | null, voice: ReportVoice): TextCell {
  return value === null
    ? text(voice.words.none)
    : { text: amount(value, voice, 'full').slice('Rp'.length), value };
}

export function shareCell(share: Share | null, voice: ReportVoice): TextCell {
  return { text: percentage(share, voice), value: ratio(share) };
}

/** Columns of rupiah. */
const MONEY: Partial<Readonly<Record<Column, (row: Row) => number | null>>> = {
  renewal: (row) => row.renewalPremium,
  expansion: (row) => row.expansionPremium,
  annual: (row) => row.annualPremium,
  withoutRelief: (row) => row.annualWithoutRelief,
};

/** One figure of a row in full; of money without its sign, which the head has. */
function figureCell(row: Row, column: Column, voice: ReportVoice): TextCell {
  const { language, words } = voice;
  const money = MONEY[column];
  if (money) return rupiahCell(money(row), voice);
  const writing = {
    language,
    words,
    shortNames: false,
    money: 'full',
    marksPartial: false,
  } as const;
  const written = cellText(row, column, writing);
  switch (column) {
    case 'coverage':
      return { text: written, value: ratio(row.coverage) };
    case 'potential':
    case 'registered':
    case 'uncovered':
    case 'excess':
    case 'toTarget':
    case 'toEnrol':
    case 'unpriced':
      return { text: written, value: row[column] };
    default:
      return text(written);
  }
}

function headOf(column: Column, { parameters }: GapResult, { words }: ReportVoice): string {
  const head = headText(column, { parameters }, words).replace(/\n/g, ' ');
  return column in MONEY ? `${head} (Rp)` : head;
}

function kindOf(column: Column): ColumnKind {
  if (column in MONEY) return 'rupiah';
  if (column === 'coverage') return 'share';
  return isText(column) ? 'text' : 'count';
}

/** Rows of figures in full, each with its share of the uncovered. */
export function figureTable(gap: GapResult, table: ResultTable, voice: ReportVoice): TextTable {
  const { totals } = gap;
  const { words, report } = voice;
  const columns = allColumns(table, totals).filter((column) => column !== 'bar');
  const of = (row: Row): TextCell[] => [
    ...columns.map((column) => figureCell(row, column, voice)),
    shareCell(totals && share(row.uncovered, totals.uncovered), voice),
  ];
  const total = totals && of(totalRow(totals));
  return {
    caption: tableTitle(table, words),
    columns: [
      ...columns.map((column) => {
        return { head: headOf(column, gap, voice), kind: kindOf(column) };
      }),
      { head: report.columns.share, kind: 'share' },
    ],
    rows: table.rows.map(of),
    total: total && [text(words.total), ...total.slice(1).map(dashless(table.by.length))],
  };
}

/** Of a total the columns that name a row are empty. */
function dashless(keys: number) {
  return (cell: TextCell, index: number) => (index + 1 < keys ? text('') : cell);
}

function share(numerator: number, denominator: number): Share | null {
  return denominator === 0 ? null : { numerator, denominator };
}
