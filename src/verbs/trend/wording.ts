import type { Wording } from '../../view/wording.js';
import type { TrendWords } from './texts.js';

/** The words of trends. */
export interface TrendWording extends Wording {
  readonly trend: TrendWords;
  /** Whether it is a scorecard: how each row stands to its target, in place of how it changed. */
  readonly isScorecard: boolean;
}
