import { type BudgetLine, budgetTotal } from '../budget/lines.js';
import { grouped, rupiah } from '../i18n/marks.js';
import { type LineColumn, payerName } from '../i18n/words.js';
import type { Look } from './look.js';
import { monthsText } from './summary.js';

const COLUMNS: readonly LineColumn[] = [
  'region',
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
  'account',
];
const NUMBERS: readonly LineColumn[] = ['volume', 'times', 'unitPrice', 'amount'];

function text(line: BudgetLine, column: LineColumn, { language, words }: Look): string {
  switch (column) {
    case 'region':
      return line.region?.name ?? words.none;
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

/** The columns that say something: a region or an account that no line has is left out. */
function columnsOf(lines: readonly BudgetLine[]): readonly LineColumn[] {
  return COLUMNS.filter(
    (column) =>
      (column !== 'region' && column !== 'account') || lines.some((line) => line[column] !== null),
  );
}

/** Heads and cells of the budget lines, as texts, with their sum. */
export function lineTexts(lines: readonly BudgetLine[], look: Look) {
  const columns = columnsOf(lines);
  const sum = (column: LineColumn, index: number) => {
    if (index === 0) return look.words.total;
    return column === 'amount' ? grouped(budgetTotal(lines), look.language) : '';
  };
  return {
    head: columns.map((column) => look.words.lineHeads[column]),
    rows: lines.map((line) => columns.map((column) => text(line, column, look))),
    total: columns.map(sum),
    isNumber: columns.map((column) => NUMBERS.includes(column)),
  };
}

/** Lines as a list, for terminals too narrow for their table: each in words, and its product. */
export function lineList(lines: readonly BudgetLine[], look: Look): string[] {
  const { language } = look;
  const items = lines.map((line) => {
    const said = columnsOf(lines).filter((column) => !NUMBERS.includes(column));
    const name = said
      .map((column) => text(line, column, look))
      .filter((word) => word !== look.words.none)
      .join(', ');
    const [volume, times] = [line.volume, line.times].map((value) => grouped(value, language));
    const [price, amount] = [line.unitPrice, line.amount].map((value) => rupiah(value, language));
    return `${name}\n  ${volume} x ${times} x ${price} = ${amount}`;
  });
  return [...items, `${look.words.total} ${rupiah(budgetTotal(lines), language)}`];
}
