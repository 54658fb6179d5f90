import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { LEVEL_NAMES, LEVELS } from '../core/levels.js';
import { lastMonths, type MonthRange, monthRange, spanOf, yearOf } from '../core/month.js';
import { type Basis, PROGRAMMES } from '../core/vocabulary.js';
import type { Priced } from './pricing.js';
import type { GapRequest } from './request.js';
import type { Grain, Parameters } from './result.js';
import type { Selected } from './select.js';

/** The months of the budget: those asked for, or of the year after the counts. */
export function monthsOf(
  { months, year, currentYear }: GapRequest,
  period: string | null,
): MonthRange {
  if (months.kind === 'range') return monthRange(months.first, months.last);
  const budgetYear = year ?? (period === null ? currentYear : yearOf(period) + 1);
  return lastMonths(budgetYear, months.count);
}

/** The level all regions are of, told by the length of their codes or by the head of their names. */
export function levelOf({ columns: { region } }: Cells): Grain['level'] {
  const levels = new Set(
    valuesIn(region).map(({ code, level }) =>
      code === null ? level : LEVEL_NAMES.find((name) => LEVELS[name] === code.length),
    ),
  );
  const [level] = levels;
  return levels.size === 1 && level ? level : 'region';
}

/** What the potential of the cells counts, each once. */
export function basesOf({ columns: { terms } }: Cells): Basis[] {
  return [...new Set(valuesIn(terms).flatMap(({ basis }) => basis ?? []))];
}

/** What was asked, as it is printed and recorded. */
export function parametersOf(
  request: GapRequest,
  selected: Selected,
  months: MonthRange,
  { entries }: Priced,
): Parameters {
  const kinds = valuesIn(entries.kind);
  return {
    period: selected.periods.length === 1 ? (selected.periods[0] ?? null) : null,
    periods: selected.periods,
    months: spanOf(months),
    asOf: request.budget.asOf,
    programmes: PROGRAMMES.filter((each) =>
      kinds.some(({ programmes }) => programmes.includes(each)),
    ),
    target: request.target?.text ?? null,
    verified: request.verified.text,
    renew: request.renew.text,
    relief: request.budget.relief,
    basis: basesOf(selected.cells),
    regions: request.selection.regions,
    segments: request.selection.segments,
    given: request.given,
    sort: request.sort,
    top: request.top,
  };
}
