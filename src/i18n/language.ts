import { LANGUAGES, type Language } from './marks.js';
import type { Words } from './words.js';

/** Variables that can name a language, the first that is set decides. */
const VARIABLES = ['UCJ_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of an environment, `id_ID.UTF-8` or `id`; English where none is named. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const value = VARIABLES.map((name) => env[name]).find((text) => text) ?? '';
  return LANGUAGES.find((language) => value.toLowerCase().startsWith(language)) ?? 'en';
}

/** Loads the words of one language; the other is not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'id' ? (await import('./id.js')).id : (await import('./en.js')).en;
}
