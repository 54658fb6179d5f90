import { wordsIn } from '../../i18n/language.js';
import type { ReportWords } from './texts.js';

/** Loads the words of `ucj report` in one language. */
export const loadReportWords = wordsIn<ReportWords>({
  en: async () => (await import('./en.js')).report,
  id: async () => (await import('./id.js')).report,
});
