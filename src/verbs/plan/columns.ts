import type { PlanFigures } from '../../planning/figures.js';
import type { PlanRequest } from '../../planning/request.js';
import { type Column, field } from '../../view/column.js';
import type { Step } from '../../view/view.js';
import { hidingMark } from '../common/figures.js';
import type { PlanWording } from './texts.js';

/** The columns of years; `prices` is the year at whose wages all are added up too, null for none. */
export function yearColumns(
  years: readonly PlanFigures[],
  { prices }: Pick<PlanRequest, 'prices'>,
  { plan }: PlanWording,
): Column<PlanFigures>[] {
  const column = (
    id: keyof typeof plan.heads,
    name: string,
    kind: Column<PlanFigures>['kind'],
    of: Column<PlanFigures>['of'],
  ) => ({ id, head: plan.heads[id], name, kind, of });
  /** One that says nothing where it is 0 in every year. */
  const seldom = (id: 'lapsed' | 'left' | 'unpriced' | 'outOfReach', name: string) => ({
    ...column(id, name, 'count', (year) => year[id]),
    shows: years.some((year) => year[id] !== 0),
  });
  return [
    { id: 'year', head: plan.heads.year, kind: 'text', of: ({ year }) => String(year) },
    field('year', 'number', ({ year }) => year),
    column('potential', 'potential', 'count', ({ potential }) => potential),
    column('wanted', 'wanted', 'count', ({ wanted }) => wanted),
    column('start', 'members_start', 'count', ({ start }) => start),
    seldom('lapsed', 'lapsing'),
    seldom('left', 'leaving'),
    column('enrolled', 'to_enrol', 'count', ({ enrolled }) => enrolled),
    column('end', 'members_end', 'count', ({ end }) => end),
    {
      ...column('coverage', 'coverage_pct', 'share', ({ coverage }) => coverage),
      mark: hidingMark,
    },
    field('uncovered', 'count', ({ uncovered }) => uncovered),
    field('renewed', 'count', ({ renewed }) => renewed),
    field('carried', 'count', ({ carried }) => carried),
    field('months_paid', 'count', ({ months }) => months),
    column('renewal', 'renewal_premium', 'rupiah', ({ renewalPremium }) => renewalPremium),
    column('expansion', 'expansion_premium', 'rupiah', ({ expansionPremium }) => expansionPremium),
    column('total', 'annual_premium', 'rupiah', ({ annualPremium }) => annualPremium),
    column('cumulative', 'cumulative_premium', 'rupiah', ({ cumulative }) => cumulative),
    seldom('unpriced', 'unpriced'),
    seldom('outOfReach', 'out_of_reach'),
    {
      ...{ id: 'atPrices', head: plan.atPrices(String(prices)), shows: prices !== null },
      ...{ name: 'cumulative_at_prices', kind: 'rupiah', of: (year) => year.cumulativeAtPrices },
    },
  ];
}

/** What is given up, in this order, where space is short. */
export const STEPS: readonly Step[] = [
  { money: 'short' },
  { money: 'abbreviated' },
  { drop: ['wanted'] },
  { drop: ['start', 'cumulative'] },
  { drop: ['potential', 'unpriced'] },
  { drop: ['lapsed', 'left', 'renewal', 'expansion'] },
];
