import type { page } from './en/page.js';
import type { workbook } from './en/workbook.js';
import { LANGUAGES, type Language } from './marks.js';
import type { ProblemTexts, Words } from './words.js';

/** Variables that can name a language, the first that is set decides. */
const VARIABLES = ['UCJ_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of an environment, `id_ID.UTF-8` or `id`; English where none is named. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const value = VARIABLES.map((name) => env[name]).find((text) => text) ?? '';
  return LANGUAGES.find((language) => value.toLowerCase().startsWith(language)) ?? 'en';
}

/** Words of some matter by language; only those of the language that is asked for are loaded. */
export function wordsIn<T>(loaders: Readonly<Record<Language, () => Promise<T>>>) {
  return (language: Language): Promise<T> => loaders[language]();
}

/** Loads the words that every run needs. */
export const loadWords = wordsIn<Words>({
  en: async () => (await import('./en/words.js')).words,
  id: async () => (await import('./id/words.js')).words,
});

/** The words of workbooks. */
export type WorkbookWords = typeof workbook;

/** Loads the words of workbooks. */
export const loadWorkbookWords = wordsIn<WorkbookWords>({
  en: async () => (await import('./en/workbook.js')).workbook,
  id: async () => (await import('./id/workbook.js')).workbook,
});

/** Words of the HTML report that no other format has. */
export type PageWords = typeof page;

/** Loads the words of pages. */
export const loadPageWords = wordsIn<PageWords>({
  en: async () => (await import('./en/page.js')).page,
  id: async () => (await import('./id/page.js')).page,
});

/** Loads the words of problems, which most runs do not need. */
export const loadProblems = wordsIn<ProblemTexts>({
  en: async () => (await import('./en/problems.js')).problems,
  id: async () => (await import('./id/problems.js')).problems,
});
