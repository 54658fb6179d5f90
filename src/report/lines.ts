import type { BudgetLine } from '../budget/lines.js';
import { grouped } from '../i18n/marks.js';
import type { LineColumn } from '../i18n/words.js';
import type { Look } from './look.js';
import { monthsText } from './summary.js';

const COLUMNS: readonly LineColumn[] = [
  'agency',
  'segment',
  'purpose',
  'payer',
  'programme',
  'bearer',
  'months',
  'volume',
  'times',
  'unitPrice',
  'amount',
];
const NUMBERS: readonly LineColumn[] = ['volume', 'times', 'unitPrice', 'amount'];

function text(line: BudgetLine, column: LineColumn, { language, words }: Look): string {
  switch (column) {
    case 'agency':
      return line.agency ?? words.none;
    case 'segment':
      return line.segment;
    case 'purpose':
      return words.purposes[line.purpose];
    case 'payer':
      return words.payers[line.payer];
    case 'programme':
      return line.programme.toUpperCase();
    case 'bearer':
      return words.bearers[line.bearer];
    case 'months':
      return monthsText(line, words);
    default:
      return grouped(line[column], language);
  }
}

/** Heads and cells of the budget lines, as texts. */
export function lineTexts(lines: readonly BudgetLine[], look: Look) {
  return {
    head: COLUMNS.map((column) => look.words.lineHeads[column]),
    rows: lines.map((line) => COLUMNS.map((column) => text(line, column, look))),
    isNumber: COLUMNS.map((column) => NUMBERS.includes(column)),
  };
}
