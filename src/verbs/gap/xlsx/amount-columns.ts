import { amountOf, shareHalfUp, togetherOf } from './formulas.js';
import type { PlannedRow } from './plan.js';
import type { Making, RowColumn } from './row-columns.js';
import { figuresOf, figureValue } from './sums.js';
import { sheetColumns } from './table.js';
import { type GoalRow, LACKING, partFormula } from './target.js';

/** Workers, the number and rupiah of their premium, and the amount of one kind. */
function amountColumns(
  { plan, premiums, area }: Making,
  [workers, no, price, amount]:
    | readonly ['toCover', 'expansionNo', 'expansionPrice', 'expansion']
    | readonly ['toRenew', 'renewalNo', 'renewalPrice', 'renewal'],
  workersFormula: NonNullable<RowColumn['formula']>,
): RowColumn[] {
  const { heads } = plan.words;
  const at = (id: string, place: number) => area().at(id, place);
  const found = (place: number, of: string) =>
    `INDEX(${premiums.all(of)},MATCH(${at(no, place)},${premiums.all('no')},0))`;
  const each = (place: number, of: string) => `IF(${at(no, place)}="","",${found(place, of)})`;
  const counts = workers === 'toCover' ? 'expansionWorkers' : 'renewalWorkers';
  const column = sheetColumns<PlannedRow, typeof heads>(heads);
  const without = `${amount}Without` as const;
  const withoutRelief = `${amount}WithoutRelief` as const;
  const priceOf: RowColumn['value'] = ({ counted }) => counted.entry[amount]?.payerAmount ?? null;
  return [
    column(workers, 'count', ({ counted }) => counted[counts], { formula: workersFormula }),
    column(no, 'key', (row) => row[no]),
    column(price, 'rupiah', priceOf, { formula: (place) => each(place, 'sum') }),
    column(amount, 'rupiah', ({ figures }) => figureValue(figures, amount), {
      formula: (place) => amountOf(at(workers, place), at(price, place)),
    }),
    ...(plan.hasRelief
      ? [
          column(without, 'rupiah', ({ figures }) => figures[withoutRelief], {
            formula: (place) => amountOf(at(workers, place), each(place, 'withoutRelief')),
          }),
        ]
      : []),
  ];
}

/** Members whom public money pays, as far as they are renewed, and what that costs. */
export function renewalColumns(making: Making): RowColumn[] {
  const { renew } = making.plan.result.options;
  return amountColumns(making, ['toRenew', 'renewalNo', 'renewalPrice', 'renewal'], (place) => {
    const subsidised = making.area().at('subsidised', place);
    return `IF(${subsidised}="","",${shareHalfUp(subsidised, renew)})`;
  });
}

/** Whom the expansion pays for, never more than can be found, and what that costs. */
export function expansionColumns(
  making: Making,
  goals: ReadonlyMap<PlannedRow, GoalRow>,
  isSplit: boolean,
): RowColumn[] {
  const { options } = making.plan.result;
  const isLimited = figuresOf(making.plan).includes('findable');
  const workersFormula = (place: number, row: PlannedRow) => {
    const at = (id: string) => making.area().at(id, place);
    if (!options.target) return at(isLimited ? 'findable' : 'uncovered');
    if (!goals.has(row)) return null;
    if (!isLimited) return at('toTarget');
    if (!isSplit) return `MIN(${at('toTarget')},${at('findable')})`;
    return `${at('found')}+${partFormula(LACKING, making.area(), place)}`;
  };
  const ids = ['toCover', 'expansionNo', 'expansionPrice', 'expansion'] as const;
  return amountColumns(making, ids, workersFormula);
}

/** Workers who are to be covered and have no price, and those who are to be renewed and have none. */
function unpricedFormula(at: (id: string) => string): string {
  const isUnpriced = `AND(${at('toRenew')}<>"",${at('renewal')}="")`;
  const toCover = `IF(${at('expansion')}="",${at('toCover')},0)`;
  return `${toCover}+IF(${isUnpriced},${at('toRenew')},0)`;
}

/** Renewal and expansion together, and the workers who are in neither. */
export function togetherColumns({ plan, area }: Making): RowColumn[] {
  const { heads } = plan.words;
  const column = sheetColumns<PlannedRow, typeof heads>(heads);
  const at = (id: string, place: number) => area().at(id, place);
  return [
    column('annual', 'rupiah', ({ figures }) => figures.annualPremium, {
      formula: (place) => togetherOf(at('expansion', place), at('renewal', place)),
    }),
    ...(plan.hasRelief
      ? [
          column('withoutRelief', 'rupiah', ({ figures }) => figures.annualWithoutRelief, {
            formula: (place) =>
              togetherOf(at('expansionWithout', place), at('renewalWithout', place)),
          }),
        ]
      : []),
    column('unpriced', 'count', ({ figures }) => figures.unpriced, {
      formula: (place) => unpricedFormula((id) => at(id, place)),
    }),
  ];
}
