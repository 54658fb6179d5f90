import { type BudgetLine, budgetTotal } from '../../budget/lines.js';
import type { Listed } from '../../core/list.js';
import { type LineColumn, payerName, segmentText, type Words } from '../../i18n/words.js';
import type { Kind, Value } from '../../view/cell.js';
import { type Column, field, recordsOf, tableOf } from '../../view/column.js';
import type { Records, Step, Table } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { monthsText } from '../common/summary.js';

/** A line, or the sum of all of them. */
type Row = BudgetLine | { readonly sum: number };

/** The region of a line; premiums without one are of workers of several. Null where a line is of no workers. */
function regionOf({ region, segment }: BudgetLine, words: Words): string | null {
  return region?.name ?? (segment === null ? null : words.severalRegions);
}

/** The columns that say something: a region or an account that no line has is left out. */
function columnsOf(lines: Listed<BudgetLine>, { words }: Wording): Column<Row>[] {
  const column = (id: LineColumn, kind: Kind, of: (line: BudgetLine) => Value): Column<Row> => {
    const head = words.lineHeads[id];
    return { id, head, kind, isBlank: true, of: (row) => ('sum' in row ? null : of(row)) };
  };
  const word = (id: LineColumn, of: (line: BudgetLine) => string | null) =>
    column(id, 'text', (line) => of(line) ?? words.none);
  const [region, account] = (['region', 'account'] as const).map((id) =>
    lines.some((line) => line[id] !== null),
  );
  const amount = column('amount', 'rupiah', (line) => line.amount);
  const [first, ...others] = [
    ...(region ? [word('region', (line) => regionOf(line, words))] : []),
    word('agency', ({ agency }) => agency),
    word('segment', ({ segment }) => segment && segmentText(segment, words)),
    word('purpose', ({ purpose }) => words.purposes[purpose]),
    word('payer', ({ payer }) => payerName(payer, words)),
    word('programme', ({ programme }) => programme?.toUpperCase() ?? null),
    word('bearer', ({ bearer }) => bearer && words.bearers[bearer]),
    word('months', (line) => monthsText(line, words)),
    column('volume', 'count', ({ volume }) => volume),
    column('times', 'count', ({ times }) => times),
    column('unitPrice', 'rupiah', ({ unitPrice }) => unitPrice),
    { ...amount, of: (row: Row) => ('sum' in row ? row.sum : row.amount) },
    ...(account ? [word('account', (line) => line.account)] : []),
  ];
  if (!first) return others;
  return [{ ...first, of: (row) => ('sum' in row ? words.total : first.of(row)) }, ...others];
}

/** What is given up, in this order, where space is short. */
const STEPS: readonly Step[] = [
  { shortNames: true },
  { drop: ['agency'] },
  { drop: ['account', 'months'] },
  { drop: ['bearer'] },
];

/** The lines as budget offices enter them: volume x times x unit price = amount. */
export function lineTable(lines: Listed<BudgetLine>, wording: Wording): Table {
  const rows: Listed<Row> = lines;
  return tableOf(columnsOf(lines, wording), rows, {
    caption: wording.words.title.lines,
    total: { sum: budgetTotal(lines) },
    steps: STEPS,
  });
}

const fact = field<BudgetLine>;

const COLUMNS: readonly Column<BudgetLine>[] = [
  fact('region_code', 'code', ({ region }) => region?.code ?? null),
  fact('region_name', 'text', ({ region }) => region?.name ?? null),
  fact('agency', 'text', ({ agency }) => agency),
  fact('segment', 'text', ({ segment }) => segment),
  fact('purpose', 'text', ({ purpose }) => purpose),
  fact('payer', 'text', ({ payer }) => payer),
  fact('programme', 'text', ({ programme }) => programme),
  fact('bearer', 'text', ({ bearer }) => bearer),
  fact('from', 'text', ({ first }) => first),
  fact('to', 'text', ({ last }) => last),
  fact('workers', 'count', ({ volume }) => volume),
  fact('months', 'count', ({ times }) => times),
  fact('unit_price', 'rupiah', ({ unitPrice }) => unitPrice),
  fact('amount', 'rupiah', ({ amount }) => amount),
  fact('account', 'text', ({ account }) => account),
];

/** The same for programs. */
export function lineRecords(lines: Listed<BudgetLine>): Records {
  return recordsOf(COLUMNS, lines);
}
