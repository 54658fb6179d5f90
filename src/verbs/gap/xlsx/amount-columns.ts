import { amountOf, shareHalfUp, togetherOf } from './formulas.js';
import type { PlannedRow } from './plan.js';
import type { Making, RowColumn } from './row-columns.js';
import { figuresOf, figureValue } from './sums.js';
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
  const column = (
    id: typeof workers | typeof no | typeof price | typeof amount | `${typeof amount}Without`,
    kind: RowColumn['kind'],
    value: RowColumn['value'],
    formula?: RowColumn['formula'],
  ): RowColumn => ({ id, head: heads[id], kind, value, ...(formula && { formula }) });
  const priceOf: RowColumn['value'] = ({ counted }) => counted.entry[amount]?.payerAmount ?? null;
  return [
    column(workers, 'count', ({ counted }) => counted[counts], workersFormula),
    column(no, 'key', (row) => row[no]),
    column(price, 'rupiah', priceOf, (place) => each(place, 'sum')),
    column(
      amount,
      'rupiah',
      ({ figures }) => figureValue(figures, amount),
      (place) => amountOf(at(workers, place), at(price, place)),
    ),
    ...(plan.hasRelief
      ? [
          column(
            `${amount}Without`,
            'rupiah',
            ({ figures }) => figures[`${amount}WithoutRelief`],
            (place) => amountOf(at(workers, place), each(place, 'withoutRelief')),
          ),
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

/** Renewal and expansion together, and the workers who are in neither. */
export function togetherColumns({ plan, area }: Making): RowColumn[] {
  const { heads } = plan.words;
  const at = (id: string, place: number) => area().at(id, place);
  return [
    {
      id: 'annual',
      head: heads.annual,
      kind: 'rupiah',
      value: ({ figures }) => figures.annualPremium,
      formula: (place) => togetherOf(at('expansion', place), at('renewal', place)),
    },
    ...(plan.hasRelief
      ? [
          {
            id: 'withoutRelief',
            head: heads.withoutRelief,
            kind: 'rupiah',
            value: ({ figures }: PlannedRow) => figures.annualWithoutRelief,
            formula: (place: number) =>
              togetherOf(at('expansionWithout', place), at('renewalWithout', place)),
          } as const,
        ]
      : []),
    {
      id: 'unpriced',
      head: heads.unpriced,
      kind: 'count',
      value: ({ figures }) => figures.unpriced,
      formula: (place) => {
        const isUnpriced = `AND(${at('toRenew', place)}<>"",${at('renewal', place)}="")`;
        return `IF(${at('expansion', place)}="",${at('toCover', place)},0)+IF(${isUnpriced},${at('toRenew', place)},0)`;
      },
    },
  ];
}
