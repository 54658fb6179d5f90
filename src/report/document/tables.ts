import type { GapResult, ResultTable } from '../../budget/result.js';
import type { Share } from '../../core/exact.js';
import type { Row } from '../../core/group.js';
import type { Column } from '../../i18n/words.js';
import { allColumns, headText } from '../columns.js';
import { cellText } from '../figures.js';
import { isText, totalRow } from '../grid.js';
import { tableTitle } from '../summary.js';
import type { Block, TextCell, TextTable } from './composed.js';
import { amount, count, percentage, type ReportVoice } from './voice.js';

export const text = (value: string): TextCell => ({ text: value, value: null });

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
  const value = share && share.numerator / share.denominator;
  return { text: percentage(share, voice), value };
}

/** What the numbers of a column are sorted by. */
function sortValue(row: Row, column: Column): number | null {
  switch (column) {
    case 'coverage':
      return row.coverage && row.coverage.numerator / row.coverage.denominator;
    case 'expansion':
      return row.expansionPremium;
    case 'renewal':
      return row.renewalPremium;
    case 'annual':
      return row.annualPremium;
    case 'potential':
    case 'registered':
    case 'uncovered':
    case 'excess':
    case 'toTarget':
    case 'unpriced':
      return row[column];
    default:
      return null;
  }
}

/** Rows of figures in full, each with its share of the uncovered. */
export function figureTable(
  { totals, parameters }: GapResult,
  table: ResultTable,
  voice: ReportVoice,
): TextTable {
  const { language, words, report } = voice;
  const writing = {
    language,
    words,
    shortNames: false,
    money: 'full',
    marksPartial: false,
  } as const;
  const columns = allColumns(table, totals).filter((column) => column !== 'bar');
  const of = (row: Row): TextCell[] => [
    ...columns.map((column) => ({
      text: cellText(row, column, writing),
      value: sortValue(row, column),
    })),
    shareCell(totals && share(row.uncovered, totals.uncovered), voice),
  ];
  const total = totals && of(totalRow(totals));
  return {
    caption: tableTitle(table, words),
    columns: [
      ...columns.map((column) => ({
        head: headText(column, { parameters }, words).replace(/\n/g, ' '),
        isNumber: !isText(column),
      })),
      { head: report.columns.share, isNumber: true },
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

/** A table as a block of a section. */
export function tableBlock(table: TextTable): Block {
  return { kind: 'table', table };
}

export function textBlock(words: string): Block {
  return { kind: 'text', text: words };
}

export function listBlock(items: readonly string[]): Block {
  return { kind: 'list', items };
}
