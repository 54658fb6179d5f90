import { wordsIn } from '../../i18n/language.js';
import type { report } from './en.js';

/** The words of `ucj report`. Counts and amounts are filled in as texts. */
export type ReportWords = typeof report;

/** Loads the words of `ucj report` in one language. */
export const loadReportWords = wordsIn<ReportWords>({
  en: async () => (await import('./en.js')).report,
  id: async () => (await import('./id.js')).report,
});
