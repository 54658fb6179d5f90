import { isAll } from '../../../core/exact.js';
import type { Figures } from '../../../core/figures.js';
import type { Area } from '../../../render/xlsx/area.js';
import type { Kind, Value } from '../../../render/xlsx/sheet.js';
import { RESTS_ON, unsureMark } from '../../common/figures.js';
import {
  amountsOf,
  coverageOf,
  knownSumOf,
  type Members,
  sumOf,
  togetherOf,
  unpricedOf,
} from './formulas.js';
import type { Plan } from './plan.js';

/** Columns of figures that a group of rows has. */
const FIGURES = [
  'potential',
  'registered',
  'coverage',
  'uncovered',
  'excess',
  'toTarget',
  'findable',
  'toEnrol',
  'subsidised',
  'renewal',
  'expansion',
  'annual',
  'withoutRelief',
  'unpriced',
] as const;
export type FigureId = (typeof FIGURES)[number];

const MONEY: readonly FigureId[] = ['renewal', 'expansion', 'annual', 'withoutRelief'];

/** What the cells of a figure hold. */
export function figureKind(id: FigureId): Kind {
  if (id === 'coverage') return 'share';
  return MONEY.includes(id) ? 'rupiah' : 'count';
}

/** The figures of a choice: what they do not have is left out. */
export function figuresOf({ result, hasRelief }: Pick<Plan, 'result' | 'hasRelief'>): FigureId[] {
  const { target, verified } = result.options;
  const isEveryone = isAll(verified);
  const isThere: Partial<Readonly<Record<FigureId, boolean>>> = {
    toTarget: target !== null,
    findable: !isEveryone,
    toEnrol: !isEveryone || target?.all === null,
    withoutRelief: hasRelief,
  };
  return FIGURES.filter((id) => isThere[id] ?? true);
}

/** The mark of a figure that is not accurate; of what is 0 none. */
export function figureMark(figures: Figures, id: FigureId): string {
  if (!(id in RESTS_ON) || figureValue(figures, id) === 0) return '';
  return unsureMark(figures, RESTS_ON[id as keyof typeof RESTS_ON]);
}

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
    case 'withoutRelief':
      return figures.annualWithoutRelief;
    default:
      return figures[id];
  }
}

/** Which rows of the cell sheet a row adds up, and which of them for its renewals. */
interface GroupOf {
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
    case 'toTarget':
      // A payer of renewals alone has nobody to reach, which is known.
      return knownSumOf(rows, id, cells, renewals);
    case 'toEnrol':
      return sumOf(rows, 'toCover', cells);
    case 'renewal':
      return `IF(${own('subsidised')}="","",${amountsOf(rows, 'toRenew', 'renewal', renewals)})`;
    case 'expansion':
      return amountsOf(rows, 'toCover', 'expansion', cells);
    case 'annual':
      return togetherOf(own('expansion'), own('renewal'));
    case 'withoutRelief': {
      const kept = amountsOf(rows, 'toRenew', 'renewalWithout', renewals);
      const added = amountsOf(rows, 'toCover', 'expansionWithout', cells);
      return togetherOf(added, `IF(${own('subsidised')}="","",${kept})`);
    }
    case 'unpriced': {
      const covered = unpricedOf(rows, 'toCover', 'expansion', cells);
      return `${covered}+${unpricedOf(rows, 'toRenew', 'renewal', renewals)}`;
    }
    default:
      return sumOf(rows, id, cells);
  }
}
