import { wordsIn } from '../../i18n/language.js';
import type { PlanWords } from './texts.js';

/** Loads the words of `ucj plan` in one language. */
export const loadPlanWords = wordsIn<PlanWords>({
  en: async () => (await import('./en.js')).plan,
  id: async () => (await import('./id.js')).plan,
});
