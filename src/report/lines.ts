import type { BudgetLine } from '../budget/lines.js';
import { grouped } from '../i18n/marks.js';
import { type LineColumn, payerName } from '../i18n/words.js';
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
/** Only where the settings give an account to any line. */
const WITH_ACCOUNTS: readonly LineColumn[] = [...COLUMNS, 'account'];
const NUMBERS: readonly LineColumn[] = ['volume', 'times', 'unitPrice', 'amount'];

function text(line: BudgetLine, column: LineColumn, { language, words }: Look): string {
  switch (column) {
    case 'agency':
      return line.agency ?? words.none;
    case 'segment':
      return line.segment ?? words.none;
    case 'purpose':
      return words.purposes[line.purpose];
    case 'payer':
      return payerName(line.payer, words);
    case 'programme':
      return line.programme?.toUpperCase() ?? words.none;
    case 'bearer':
      return line.bearer ? words.bearers[line.bearer] : words.none;
    case 'months':
      return monthsText(line, words);
    case 'account':
      return line.account ?? words.none;
    default:
      return grouped(line[column], language);
  }
}

/** Heads and cells of the budget lines, as texts. */
export function lineTexts(lines: readonly BudgetLine[], look: Look) {
  const columns = lines.some(({ account }) => account !== null) ? WITH_ACCOUNTS : COLUMNS;
  return {
    head: columns.map((column) => look.words.lineHeads[column]),
    rows: lines.map((line) => columns.map((column) => text(line, column, look))),
    isNumber: columns.map((column) => NUMBERS.includes(column)),
  };
}
