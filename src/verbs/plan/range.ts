import type { PlanFigures } from '../../planning/figures.js';
import type { RangeFigures } from '../../planning/range.js';
import type { PlanResult } from '../../planning/result.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import { type Block, listBlock, tableBlock } from '../../view/view.js';
import type { PlanWording } from './texts.js';

/** A year between its least and its most. */
interface RangeRow {
  readonly year: PlanFigures;
  readonly low: RangeFigures;
  readonly high: RangeFigures;
}

function columnsOf({ plan, count }: PlanWording): Column<RangeRow>[] {
  const isOne = ({ low, high }: RangeRow) => low.annualPremium === high.annualPremium;
  const heads = { ...plan.heads, low: plan.low, central: plan.central, high: plan.high };
  const column = headed<RangeRow, typeof heads>(heads);
  const end = (id: 'low' | 'high') =>
    column(id, 'rupiah', (row) => (isOne(row) ? null : row[id].annualPremium), { isBlank: true });
  const joining = ({ low, high }: RangeRow) =>
    [...new Set([low.enrolled, high.enrolled])].map(count).join('–');
  return [
    column('year', 'text', ({ year }) => String(year.year)),
    column('enrolled', 'count', joining),
    end('low'),
    column('central', 'rupiah', ({ year }) => year.annualPremium),
    end('high'),
  ];
}

/** The range of each year; none where nothing is one. */
function rangeRows({ range, years }: PlanResult): RangeRow[] {
  const all = years.flatMap((year, index) => {
    const [low, high] = [range?.low[index], range?.high[index]];
    return low && high ? [{ year, low, high }] : [];
  });
  const isRange = all.some(
    ({ low, high }) => low.enrolled !== high.enrolled || low.annualPremium !== high.annualPremium,
  );
  return isRange ? all : [];
}

function driverLines({ range }: PlanResult, { plan, words, money }: PlanWording): string[] {
  const write = (value: number | null) => (value === null ? words.none : money(value));
  return (range?.drivers ?? []).map(({ driver, low, high }) => {
    const ends = [...new Set([low, high].map(write))];
    return `${plan.driver[driver]}: ${ends.join(' – ')}`;
  });
}

/** Years that a summary has: all of a few; of many the first, the last, and every fifth. */
export function briefYears(years: readonly Pick<PlanFigures, 'year'>[]): number[] {
  const isFew = years.length <= 10;
  return years.flatMap(({ year }, at) =>
    isFew || at === 0 || at === years.length - 1 || year % 5 === 0 ? [at] : [],
  );
}

/** The years of a plan as a range, and what drives it. */
export function rangeBlocks(result: PlanResult, wording: PlanWording): Block[] {
  if (!result.range) return [];
  const { plan } = wording;
  const rows = rangeRows(result);
  const table = tableOf(columnsOf(wording), rows, {
    caption: plan.range,
    steps: [{ money: 'short' }, { money: 'abbreviated' }],
  });
  return [
    ...(rows.length > 0 ? [tableBlock({ ...table, brief: briefYears(result.years) })] : []),
    listBlock(driverLines(result, wording), plan.drivers),
  ];
}
