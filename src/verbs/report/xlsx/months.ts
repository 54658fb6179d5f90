import { add } from '../../../core/exact.js';
import { type MonthFigures, sumByMonth } from '../../../core/monthly.js';
import type { Area } from '../../../render/xlsx/area.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { periodText } from '../../common/summary.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import type { PremiumKind } from '../../gap/xlsx/premium-rows.js';
import { kindNo, monthId } from '../../gap/xlsx/premiums.js';
import { plainRemark } from '../../gap/xlsx/remarks.js';
import { sheetColumns, type TableSpec, tableArea, tableSheet } from '../../gap/xlsx/table.js';

/** Rupiah of one kind of premium in one month: workers of each premium times its rupiah. */
function monthFormula(premiums: Area, kind: PremiumKind, month: number): string {
  const isKind = `(${premiums.all('kindNo')}=${kindNo(kind)})`;
  return `SUMPRODUCT(${isKind}*${premiums.all('workers')}*${premiums.all(monthId(month))})`;
}

const COLUMNS = [
  ['renewal', 'renewalPremium'],
  ['expansion', 'expansionPremium'],
  ['annual', 'annualPremium'],
] as const;

/** The budget month by month; null where amounts of several periods would be added. */
export function monthsSheet(plan: Plan, premiums: Area): Sheet | null {
  const { words, rendering, result, plain } = plan;
  if (result.totals === null) return null;
  const months = sumByMonth(result.cells, plan.months);
  const spec: TableSpec<MonthFigures> = {
    name: words.sheets.months,
    remarks: [words.remarks.months, ...(plain ? [plainRemark(plan, plain)] : [])],
    rows: months,
    isLive: plain === null && plan.premiums.length > 0,
    hasTotal: true,
  };
  const area = tableArea(spec, ['month', ...COLUMNS.map(([id]) => id)]);
  const column = sheetColumns<MonthFigures, typeof words.heads>(words.heads);
  const amounts = COLUMNS.map(([id, figure]) => {
    const formula = (place: number) =>
      id === 'annual'
        ? `${area.at('renewal', place)}+${area.at('expansion', place)}`
        : monthFormula(premiums, id, place);
    const value = months.reduce((sum, month) => add(sum, month[figure]), 0);
    const total = { value, formula: `SUM(${area.own(id)})` };
    return column(id, 'rupiah', (month) => month[figure], { formula, total });
  });
  const name = column('month', 'text', ({ month }) => periodText(month, rendering.words), {
    total: { value: rendering.words.total },
  });
  return tableSheet(spec, [name, ...amounts]);
}
