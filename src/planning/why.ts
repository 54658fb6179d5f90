import { lineWhy } from '../budget/explain.js';
import type { Explanation, LineWhy } from '../budget/explanation.js';
import type { Kind } from '../core/entries.js';
import { multiply } from '../core/exact.js';
import { type List, type Listed, made } from '../core/list.js';
import { monthsBetween } from '../core/month.js';
import type { LivedYear } from '../core/plan.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Used } from '../tariff/used.js';
import { costOfJoining, isContract, joiningsOf, monthsOfJoining } from './cost.js';
import type { PaidWhy, PlanWhy, YearWhy } from './explanation.js';
import { sumPlan } from './figures.js';
import type { PlannedCell } from './plan.js';
import type { PlanRequest } from './request.js';

/**
 * A line in the months from one on; none where it ends before. Reliefs that it missed may be of the
 * months that are left out.
 */
function since(line: PremiumLine, month: string): PremiumLine[] {
  if (line.per === 'contract' || line.first >= month) return [line];
  if (line.last < month) return [];
  return [{ ...line, first: month, times: monthsBetween(month, line.last) + 1, missed: [] }];
}

/** Explains planned cells one by one. */
class Explaining {
  constructor(
    private readonly request: PlanRequest,
    private readonly used: readonly Used[],
    private readonly ending: readonly Used[],
  ) {}

  private lines({ lines, payer }: Price, month: string): LineWhy[] {
    const own = lines.filter((line) => line.payer === payer);
    return own.flatMap((line) => since(line, month)).map((line) => lineWhy(line, this.used));
  }

  private paid(
    workers: number,
    price: Price | null,
    { payer, unpriced }: Kind,
    costOf: (price: Price) => Pick<PaidWhy, 'parts' | 'months'>,
  ): PaidWhy {
    if (!price) {
      const amount = workers === 0 ? 0 : null;
      return { workers, payer, unpriced, parts: [], amount, months: 0, lines: [] };
    }
    const { parts: all, months } = costOf(price);
    const parts = all.filter((part) => part.workers > 0);
    const [first] = parts;
    return {
      workers,
      payer: price.payer,
      unpriced: null,
      parts,
      amount: costOfJoining(parts),
      months,
      lines: first ? this.lines(price, first.month) : [],
    };
  }

  private year(cell: PlannedCell, index: number, figures: YearWhy['figures']): YearWhy {
    const { start, years, priced } = cell;
    const lived = years[index] as LivedYear;
    const { year, renewed, carried, enrolled } = figures;
    const { startMonth, spread } = this.request;
    const entry = priced[index] as Kind;
    const whole = (workers: number) => (price: Price) => {
      const each = price.payerAmount;
      const months = isContract(price) ? 0 : multiply(workers, 12);
      return { parts: [{ month: `${year}-01`, workers, each }], months };
    };
    const carry = (price: Price) =>
      isContract(price) ? { parts: [], months: 0 } : whole(carried)(price);
    const join = (price: Price) => ({
      parts: joiningsOf(enrolled, price, year, startMonth, spread),
      months: isContract(price) ? 0 : monthsOfJoining(enrolled, startMonth, spread),
    });
    const paid = {
      renewed: this.paid(renewed, entry.renewal, entry, whole(renewed)),
      carried: this.paid(carried, entry.expansion, entry, carry),
      enrolled: this.paid(enrolled, entry.expansion, entry, join),
    };
    const lines = Object.values(paid).flatMap((each) => each.lines);
    const isIn = ({ id, value }: Used) =>
      lines.some(({ tariffs }) =>
        tariffs.some((each) => each.id === id && each.from === value.from),
      );
    return {
      figures,
      before: years[index - 1]?.potential ?? start.potential,
      own: lived.own,
      stayed: lived.stayed,
      found: lived.found,
      uncovered: lived.uncovered,
      findable: lived.findable,
      joined: years[index - 1]?.enrolled ?? 0,
      kept: lived.kept,
      together: lived.together,
      ...paid,
      ending: this.ending.filter((each) => each.value.to?.startsWith(`${year}-`) && isIn(each)),
    };
  }

  cell(cell: PlannedCell, counts: Explanation): PlanWhy {
    const { region, segment, segmentId, period, scheme, payerFrom, wageFrom } = counts;
    const { potential, registered, subsidised } = counts;
    return {
      ...{ region, segment, segmentId, period, scheme, payerFrom, wageFrom },
      ...{ potential, registered, subsidised },
      start: cell.start,
      rates: cell.rates,
      years: sumPlan([cell], this.request).map((figures, index) => this.year(cell, index, figures)),
    };
  }
}

/** How the plan of each cell came about, under the scenario that it shows. */
export function explainPlan(
  cells: readonly PlannedCell[],
  counts: Listed<Explanation>,
  request: PlanRequest,
  law: { readonly used: readonly Used[]; readonly ending: readonly Used[] },
): List<PlanWhy> {
  const explaining = new Explaining(request, law.used, law.ending);
  return made(counts, (own, index) => explaining.cell(cells[index] as PlannedCell, own));
}
