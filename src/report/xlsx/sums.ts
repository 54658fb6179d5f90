import type { Figures } from '../../core/figures.js';
import type { Area } from './area.js';
import {
  amountsOf,
  coverageOf,
  knownSumOf,
  type Members,
  sumOf,
  togetherOf,
  unpricedOf,
} from './formulas.js';
import type { Kind, Value } from './sheet.js';

/** Columns of figures that a group of rows has. */
export const FIGURES = [
  'potential',
  'registered',
  'coverage',
  'uncovered',
  'excess',
  'toTarget',
  'subsidised',
  'renewal',
  'expansion',
  'annual',
  'unpriced',
] as const;
export type FigureId = (typeof FIGURES)[number];

export const FIGURE_KINDS: Readonly<Record<FigureId, Kind>> = {
  potential: 'count',
  registered: 'count',
  coverage: 'share',
  uncovered: 'count',
  excess: 'count',
  toTarget: 'count',
  subsidised: 'count',
  renewal: 'rupiah',
  expansion: 'rupiah',
  annual: 'rupiah',
  unpriced: 'count',
};

/** A figure as a cell holds it. */
export function figureValue(figures: Figures, id: FigureId): Value {
  switch (id) {
    case 'coverage':
      return figures.coverage && figures.coverage.numerator / figures.coverage.denominator;
    case 'renewal':
      return figures.renewalPremium;
    case 'expansion':
      return figures.expansionPremium;
    case 'annual':
      return figures.annualPremium;
    default:
      return figures[id];
  }
}

/** Which rows of the cell sheet a row adds up, and which of them for its renewals. */
export interface GroupOf {
  readonly cells: Members | null;
  readonly renewals: Members | null;
}

/**
 * The formula of a figure of a group. Rows were floored by themselves on the cell sheet, so that
 * groups only add. `own` gives the other cells of the same row.
 */
export function figureFormula(
  id: FigureId,
  rows: Area,
  { cells, renewals }: GroupOf,
  own: (id: FigureId) => string,
): string {
  const known = knownSumOf(rows, 'subsidised', renewals);
  switch (id) {
    case 'coverage':
      return coverageOf(own('potential'), own('registered'));
    case 'subsidised':
      return known;
    case 'renewal':
      return `IF(${own('subsidised')}="","",${amountsOf(rows, 'toRenew', 'renewal', renewals)})`;
    case 'expansion':
      return amountsOf(rows, 'toCover', 'expansion', cells);
    case 'annual':
      return togetherOf(own('expansion'), own('renewal'));
    case 'unpriced': {
      const covered = unpricedOf(rows, 'toCover', 'expansion', cells);
      return `${covered}+${unpricedOf(rows, 'toRenew', 'renewal', renewals)}`;
    }
    default:
      return sumOf(rows, id, cells);
  }
}
