import { type BudgetLine, budgetTotal } from '../../../budget/lines.js';
import type { Listed } from '../../../core/list.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import { fullHead } from '../../../render/text.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { monthsText } from '../../common/summary.js';
import type { Plan } from './plan.js';
import { type TableColumn, type TableSpec, tableArea, tableSheet } from './table.js';

type Column = TableColumn<BudgetLine>;

/** Columns of words, each with its head. */
function wordColumns({ words, rendering }: Plan): Column[] {
  const { lineHeads: heads, purposes, bearers } = rendering.words;
  const texts: readonly (readonly [string, string, (line: BudgetLine) => string | null])[] = [
    ['code', words.heads.code, ({ region }) => region?.code ?? null],
    ['region', heads.region, ({ region }) => region?.name ?? null],
    ['agency', heads.agency, ({ agency }) => agency],
    ['segment', heads.segment, ({ segment }) => segment && segmentText(segment, rendering.words)],
    ['purpose', heads.purpose, ({ purpose }) => purposes[purpose]],
    ['payer', heads.payer, ({ payer }) => payerName(payer, rendering.words)],
    ['programme', heads.programme, ({ programme }) => programmeText(programme, words.flat)],
    ['bearer', heads.bearer, ({ bearer }) => bearer && bearers[bearer]],
    ['months', heads.months, (line) => monthsText(line, rendering.words)],
    ['account', heads.account, ({ account }) => account],
  ];
  return texts.map(([id, head, value]) => ({ id, head, kind: 'text', value }));
}

function programmeText(programme: BudgetLine['programme'], flat: string): string | null {
  return programme === 'flat' ? flat : (programme?.toUpperCase() ?? null);
}

/** What a budget office enters: volume x times x unit price, the product as a formula. */
export function linesSheet(plan: Plan, lines: Listed<BudgetLine>): Sheet {
  const { words, rendering } = plan;
  const heads = rendering.words.lineHeads;
  const spec: TableSpec<BudgetLine> = {
    name: words.sheets.lines,
    remarks: [words.remarks.lines],
    rows: [...lines],
    isLive: true,
    hasTotal: lines.length > 0,
  };
  const texts = wordColumns(plan).filter(({ value }) => lines.some((line) => value(line) !== null));
  const numbers = (['volume', 'times', 'unitPrice'] as const).map((id): Column => {
    const kind = id === 'unitPrice' ? 'rupiah' : 'count';
    return { id, head: fullHead({ id, head: heads[id], kind }), kind, value: (line) => line[id] };
  });
  const ids = [...texts, ...numbers].map(({ id }) => id);
  const area = tableArea(spec, [...ids, 'amount', 'onBudget']);
  const own = (id: string) => area.own(id);
  const amount: Column = {
    id: 'amount',
    head: fullHead({ id: 'amount', head: heads.amount, kind: 'rupiah' }),
    kind: 'rupiah',
    value: (line) => line.amount,
    formula: (place) => ['volume', 'times', 'unitPrice'].map((id) => area.at(id, place)).join('*'),
    // What workers pay themselves is on nobody's budget.
    total: {
      value: budgetTotal(lines),
      formula: `SUMIFS(${own('amount')},${own('onBudget')},1)`,
    },
  };
  const onBudget: Column = {
    ...{ id: 'onBudget', head: words.heads.onBudget, kind: 'key', isHelper: true },
    value: ({ purpose }) => (purpose === 'worker' ? 0 : 1),
  };
  const [first, ...others] = texts;
  const named = first ? [{ ...first, total: { value: rendering.words.total } }, ...others] : [];
  return tableSheet(spec, [...named, ...numbers, amount, onBudget]);
}
