import { wordsIn } from '../../i18n/language.js';
import type { Wording } from '../../view/wording.js';
import type { plan } from './en.js';

/** The words of `ucj plan`. */
type PlanWords = typeof plan;

/** An answer's words, with those of `ucj plan` and of how its figures come about. */
export interface PlanWording extends Wording {
  readonly plan: PlanWords;
  readonly derivation: PlanWords['derivation'];
}

/** Loads the words of `ucj plan` in one language. */
export const loadPlanWords = wordsIn<PlanWords>({
  en: async () => (await import('./en.js')).plan,
  id: async () => (await import('./id.js')).plan,
});
