import { isBelow, type Share } from '../../core/exact.js';
import type { Figures } from '../../core/figures.js';
import type { Totals } from '../../core/gap.js';
import type { Row } from '../../core/group.js';
import { OF_ALL } from '../../core/row-key.js';
import type { Grade } from '../../core/sampling.js';
import type { Words } from '../../i18n/words.js';
import { MARK, UNSURE } from '../../render/marks.js';
import type { Tone } from '../../view/cell.js';
import type { Legend } from '../../view/view.js';

const WHOLE: Share = { numerator: 1, denominator: 1 };

/** The mark of a coverage of 100 % or more that hides somebody who is uncovered; nothing for any other. */
export function hidingMark({ coverage, uncovered }: Pick<Row, 'coverage' | 'uncovered'>): string {
  if (!coverage || uncovered === 0) return '';
  return isBelow(coverage.numerator, coverage.denominator, WHOLE) ? '' : MARK;
}

/** What that mark means. */
export function hidingLegend({ summary }: Words): Legend {
  return { mark: MARK, text: summary.marked(MARK) };
}

/** Whether a budget is there, and somebody is not in it for want of a price. */
export function isPartial({ annualPremium, unpriced }: Row | Totals): boolean {
  return annualPremium !== null && unpriced > 0;
}

/** The figures that rest on potential, each as sure as itself. */
export type Estimated = 'potential' | 'uncovered' | 'toEnrol' | 'expansion' | 'annual';

/** What each figure of a row rests on that may be an estimate; members and renewals rest on none. */
export const RESTS_ON = {
  potential: 'potential',
  coverage: 'potential',
  uncovered: 'uncovered',
  excess: 'potential',
  toTarget: 'toEnrol',
  findable: 'uncovered',
  toEnrol: 'toEnrol',
  unpriced: 'uncovered',
  expansion: 'expansion',
  annual: 'annual',
  withoutRelief: 'annual',
} as const satisfies Readonly<Record<string, Estimated>>;

function gradeOf({ sampling }: Pick<Figures, 'sampling'>, figure: Estimated): Grade | null {
  if (!sampling) return null;
  const { grade, uncovered, expansionPremium, annualGrade } = sampling;
  switch (figure) {
    case 'potential':
      return grade;
    case 'uncovered':
      return uncovered.grade;
    case 'toEnrol':
      return expansionPremium?.grade ?? uncovered.grade;
    case 'expansion':
      return expansionPremium?.grade ?? null;
    case 'annual':
      return annualGrade;
  }
}

/** The mark of a figure whose own relative standard error is that of an estimate that is not accurate. */
export function unsureMark(figures: Pick<Figures, 'sampling'>, figure: Estimated): string {
  return gradeOf(figures, figure) === 'inaccurate' ? UNSURE : '';
}

/** Whether a relief is in an amount. */
export function hasRelief({ annualPremium, annualWithoutRelief }: Figures): boolean {
  return annualPremium !== annualWithoutRelief;
}

/** Whether fewer are enrolled than are wanted, or others: where not everybody is found. */
export function isFewer({ toEnrol, toTarget, uncovered }: Figures): boolean {
  return toEnrol !== (toTarget ?? uncovered);
}

/** What is odd about a coverage: that it is not known, or beyond all there are. High and low are nobody's rule. */
export function toneOf(coverage: Share | null): Tone | undefined {
  if (!coverage) return 'unknown';
  return coverage.numerator > coverage.denominator ? 'beyond' : undefined;
}

/** A totals row as a row, so that its cells are written as all others are. */
export function totalRow(totals: Totals): Row {
  return { ...OF_ALL, ...totals };
}
