import { grouped, rupiah } from '../../i18n/marks.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { RangeFigures } from '../../planning/range.js';
import type { PlanResult } from '../../planning/result.js';
import { type TextCell, text } from '../blocks.js';
import type { PlanLook } from './columns.js';

type Ends = readonly [RangeFigures, RangeFigures];

function amountCell(value: number | null, { words, language }: PlanLook): TextCell {
  return { text: value === null ? words.none : rupiah(value, language), value };
}

/** One year: how many join, and the budget at its least, in the middle and at its most. */
function rangeRow(year: PlanFigures, [low, high]: Ends, look: PlanLook): TextCell[] {
  const people = [...new Set([low.enrolled, high.enrolled])];
  const enrolled = people.map((count) => grouped(count, look.language)).join('–');
  const isOne = low.annualPremium === high.annualPremium;
  const end = (of: RangeFigures) => (isOne ? text('') : amountCell(of.annualPremium, look));
  const central = amountCell(year.annualPremium, look);
  return [text(String(year.year)), text(enrolled), end(low), central, end(high)];
}

/** The range of each year; null where nothing is one. */
function rangeRows({ range, years }: PlanResult, look: PlanLook): TextCell[][] | null {
  const all = years.flatMap((year, index) => {
    const [low, high] = [range?.low[index], range?.high[index]];
    return low && high ? [{ year, ends: [low, high] as const }] : [];
  });
  const isRange = all.some(
    ({ ends: [low, high] }) =>
      low.enrolled !== high.enrolled || low.annualPremium !== high.annualPremium,
  );
  return isRange ? all.map(({ year, ends }) => rangeRow(year, ends, look)) : null;
}

/** The years of a plan as a range, null where nothing is one, and what drives it. */
export function rangeTable(result: PlanResult, look: PlanLook) {
  if (!result.range) return null;
  const { plan } = look;
  const heads = [plan.heads.year, plan.heads.enrolled, plan.low, plan.central, plan.high];
  const drivers = result.range.drivers.map(({ driver, ...ends }) => {
    const [low, high] = [ends.low, ends.high].map((end) => amountCell(end, look).text);
    return `${plan.driver[driver]}: ${low === high ? low : `${low} – ${high}`}`;
  });
  const rows = rangeRows(result, look);
  return { heads: heads.map((head) => head.replace('\n', ' ')), rows, drivers };
}
