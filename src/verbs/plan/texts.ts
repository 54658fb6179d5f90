import { wordsIn } from '../../i18n/language.js';
import type { plan } from './en.js';

/** The words of `ucj plan`. */
export type PlanWords = typeof plan;

/** Columns of a plan. */
export type PlanColumn = keyof PlanWords['heads'];

/** Loads the words of `ucj plan` in one language. */
export const loadPlanWords = wordsIn<PlanWords>({
  en: async () => (await import('./en.js')).plan,
  id: async () => (await import('./id.js')).plan,
});
