import { add, multiply } from '../../../core/exact.js';
import { payerName } from '../../../i18n/words.js';
import type { Area } from '../../../render/xlsx/area.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { periodText } from '../../common/summary.js';
import type { Plan } from './plan.js';
import { KINDS, type PremiumRow } from './premium-rows.js';
import { plainRemark } from './remarks.js';
import { sheetColumns, type TableColumn, type TableSpec, tableArea, tableSheet } from './table.js';

type Column = TableColumn<PremiumRow>;

/** Payers in the order of their numbers on the sheet. */
export function payersOf({ premiums }: Plan): string[] {
  return [...new Set(premiums.map(({ payer }) => payer))];
}

function specOf(plan: Plan): TableSpec<PremiumRow> {
  const { words, premiums, plain, result } = plan;
  return {
    name: words.sheets.premiums,
    remarks: [words.remarks.premiums, plain ? plainRemark(plan, plain) : words.remarks.inputs],
    rows: premiums,
    isLive: plain === null,
    hasTotal: result.totals !== null && premiums.length > 0,
  };
}

/** Makes columns of the sheet. */
function columnsIn({ words, rendering }: Plan) {
  const heads = { ...words.heads, payer: rendering.words.heads.payer };
  return sheetColumns<PremiumRow, typeof heads>(heads);
}

function namingColumns(plan: Plan): Column[] {
  const { words, rendering } = plan;
  const column = columnsIn(plan);
  return [
    column('no', 'key', ({ no }) => no),
    column('kind', 'text', ({ kind }) => words.kinds[kind], {
      total: { value: rendering.words.total },
    }),
    column('payer', 'text', ({ payer }) => payerName(payer, rendering.words)),
    column('programmes', 'text', (row) => row.programmes),
  ];
}

function monthColumns({ months, rendering }: Plan): Column[] {
  return months.map((month, index) => ({
    id: monthId(index),
    head: periodText(month, rendering.words),
    kind: 'rupiah',
    value: ({ amounts }) => amounts[index] ?? 0,
    isInput: () => true,
  }));
}

/** The column of a month of the budget. */
export function monthId(index: number): string {
  return `month${index}`;
}

/** What a worker would cost without relief: of the law, so that it follows no change of a month. */
function withoutReliefColumn({ words }: Plan): Column {
  return {
    id: 'withoutRelief',
    head: words.heads.sumWithoutRelief,
    kind: 'rupiah',
    value: ({ withoutRelief }) => withoutRelief,
    isInput: () => true,
  };
}

/** Columns of the cell sheet that hold the workers of a kind and the number of their premium. */
const COUNTED = {
  expansion: ['toCover', 'expansionNo'],
  renewal: ['toRenew', 'renewalNo'],
} as const;

/** The columns of workers and amounts, as long as rows may be added up. */
function amountColumns(plan: Plan, area: Area, rows: Area | null): Column[] {
  const { result, premiums } = plan;
  if (result.totals === null) return [];
  const column = columnsIn(plan);
  const workers = (place: number, { kind }: PremiumRow) => {
    const [count, no] = COUNTED[kind];
    return rows && `SUMIFS(${rows.all(count)},${rows.all(no)},${area.at('no', place)})`;
  };
  const sum = premiums.reduce((total, row) => add(total, multiply(row.workers, row.sum)), 0);
  const total = { value: sum, formula: `SUM(${area.own('amount')})` };
  return [
    column('workers', 'count', (row) => row.workers, { formula: workers }),
    column('amount', 'rupiah', (row) => multiply(row.workers, row.sum), {
      formula: (place) => `${area.at('sum', place)}*${area.at('workers', place)}`,
      total,
    }),
  ];
}

function ids(plan: Plan): string[] {
  const amounts = plan.result.totals === null ? [] : ['workers', 'amount'];
  const months = plan.months.map((_, index) => monthId(index));
  const relief = plan.hasRelief ? ['withoutRelief'] : [];
  const sums = ['sum', ...relief, ...amounts];
  return ['no', 'kind', 'payer', 'programmes', ...months, ...sums, 'kindNo', 'payerNo'];
}

/** Where the cells of the premiums will stand. */
export function premiumsArea(plan: Plan): Area {
  return tableArea(specOf(plan), ids(plan));
}

/** The number of a kind of premium, by which sums find it. */
export function kindNo(kind: PremiumRow['kind']): number {
  return KINDS.indexOf(kind) + 1;
}

/** The sheet of all distinct premiums, month by month. */
export function premiumsSheet(plan: Plan, rows: Area | null): Sheet {
  const { months, hasRelief } = plan;
  const area = premiumsArea(plan);
  const payers = payersOf(plan);
  const column = columnsIn(plan);
  const last = monthId(months.length - 1);
  return tableSheet(specOf(plan), [
    ...namingColumns(plan),
    ...monthColumns(plan),
    column('sum', 'rupiah', ({ sum }) => sum, {
      formula: (place) => `SUM(${area.at(monthId(0), place)}:${area.at(last, place)})`,
    }),
    ...(hasRelief ? [withoutReliefColumn(plan)] : []),
    ...amountColumns(plan, area, rows),
    column('kindNo', 'key', ({ kind }) => kindNo(kind), { isHelper: true }),
    column('payerNo', 'key', ({ payer }) => payers.indexOf(payer) + 1, { isHelper: true }),
  ]);
}
