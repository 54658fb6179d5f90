import { commandWords } from '../cli/command-words.js';
import { FIELDS, type Field, type FormData } from './data.js';

/** What the form is filled in with. */
export interface Filled {
  readonly verb: string;
  readonly fields: Readonly<Record<Field, string>>;
  /** Further options, as they are typed in a terminal. */
  readonly more: string;
  /** Names of the files, in the order in which they were given. */
  readonly files: readonly string[];
}

/** The words of a command without `ucj`, and the first of its tables; or what keeps the form from meaning one. */
export type Meant =
  | { readonly words: readonly string[]; readonly table: string | null }
  | { readonly wrong: 'quote' }
  | { readonly wrong: 'own'; readonly word: string };

/** The values of a field: several stand between semicolons. */
function valuesOf(text: string): string[] {
  return text
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Whether a word names a file: alone, behind its option, or in a chapter. */
function names(word: string, file: string): boolean {
  const parts = [word, word.slice(word.indexOf('=') + 1), ...(commandWords(word) ?? [])];
  return parts.some((part) => part === file || part === `./${file}`);
}

/** A file as a word that no option looks like. */
function pathOf(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}

/** The command that a form means. */
export function commandOf(
  { verb, fields, more, files }: Filled,
  data: Pick<FormData, 'verbs' | 'own' | 'settings' | 'language'>,
): Meant {
  const further = commandWords(more);
  if (further === null) return { wrong: 'quote' };
  const own = further.find((word) => data.own.includes(word.replace(/=.*/s, '')));
  if (own !== undefined) return { wrong: 'own', word: own };
  const taken = data.verbs[verb]?.fields ?? [];
  const options = FIELDS.filter((field) => taken.includes(field)).flatMap((field) =>
    valuesOf(fields[field]).flatMap((value) => [`--${field}`, value]),
  );
  const named = [...options, ...further];
  const tables = files.filter(
    (file) => file !== data.settings && !named.some((word) => names(word, file)),
  );
  return {
    words: [verb, ...tables.map(pathOf), ...options, ...further, '--lang', data.language],
    table: tables[0] ?? null,
  };
}
