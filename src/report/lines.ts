import type { BudgetLine } from '../budget/lines.js';
import { grouped } from '../i18n/marks.js';
import type { LineColumn } from '../i18n/words.js';
import type { Look } from './format.js';
import { GAP } from './grid.js';

const COLUMNS: readonly LineColumn[] = [
  'agency',
  'segment',
  'purpose',
  'payer',
  'programme',
  'bearer',
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

/** The budget lines as a plain table. It is for copying, so it is never narrowed. */
export function lineGrid(lines: readonly BudgetLine[], look: Look): string {
  const { head, rows, isNumber } = lineTexts(lines, look);
  const all = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const placed = all.map((row) =>
    row
      .map((cell, index) => {
        const each = widths[index] ?? 0;
        return isNumber[index] ? cell.padStart(each) : cell.padEnd(each);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + GAP, -GAP));
  return [placed[0], rule, ...placed.slice(1)].join('\n');
}
