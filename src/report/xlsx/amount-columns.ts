import { amountOf, shareHalfUp, togetherOf } from './formulas.js';
import type { Making, RowColumn } from './row-columns.js';
import { figureValue } from './sums.js';

/** Workers, the number and rupiah of their premium, and the amount of one kind. */
export function amountColumns(
  { plan, premiums, area }: Making,
  kind: 'expansion' | 'renewal',
): RowColumn[] {
  const { heads } = plan.words;
  const { target, verified, renew } = plan.result.options;
  const isExpansion = kind === 'expansion';
  const ids = isExpansion
    ? (['toCover', 'expansionNo', 'expansionPrice', 'expansion'] as const)
    : (['toRenew', 'renewalNo', 'renewalPrice', 'renewal'] as const);
  const [workers, no, price, amount] = ids;
  const at = (id: string, place: number) => area().at(id, place);
  const workersFormula = (place: number) => {
    if (isExpansion) return shareHalfUp(at(target ? 'toTarget' : 'uncovered', place), verified);
    const subsidised = at('subsidised', place);
    return `IF(${subsidised}="","",${shareHalfUp(subsidised, renew)})`;
  };
  const found = (place: number) =>
    `INDEX(${premiums.all('sum')},MATCH(${at(no, place)},${premiums.all('no')},0))`;
  return [
    {
      id: workers,
      head: heads[workers],
      kind: 'count',
      value: ({ counted }) => counted[isExpansion ? 'expansionWorkers' : 'renewalWorkers'],
      formula: workersFormula,
    },
    {
      id: no,
      head: heads[no],
      kind: 'key',
      value: (row) => row[isExpansion ? 'expansionNo' : 'renewalNo'],
    },
    {
      id: price,
      head: heads[price],
      kind: 'rupiah',
      value: ({ counted }) => counted.entry[kind]?.payerAmount ?? null,
      formula: (place) => `IF(${at(no, place)}="","",${found(place)})`,
    },
    {
      id: amount,
      head: heads[amount],
      kind: 'rupiah',
      value: ({ figures }) => figureValue(figures, amount),
      formula: (place) => amountOf(at(workers, place), at(price, place)),
    },
  ];
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
