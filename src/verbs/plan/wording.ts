import type { Wording } from '../../view/wording.js';
import type { PlanWords } from './texts.js';

/** The words of a plan. */
export interface PlanWording extends Wording {
  readonly plan: PlanWords;
}
