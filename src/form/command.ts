import { commandWords } from '../cli/command-words.js';
import type { Field, FormData } from './data.js';

/** What the form is filled in with. */
export interface Filled {
  readonly verb: string;
  readonly fields: Readonly<Record<Field, string>>;
  /** Further options, as they are typed in a terminal. */
  readonly more: string;
  /** Names of the files, in the order in which they were given. */
  readonly files: readonly string[];
}

/** The values of a field: several stand between semicolons. */
function valuesOf(text: string): string[] {
  return text
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Whether a word of the further options names a file: alone, behind its option, or in a chapter. */
function names(word: string, file: string): boolean {
  return word === file || word.endsWith(`=${file}`) || !!commandWords(word)?.includes(file);
}

/** Whether a file is a table: settings are found by their name, as in a folder. */
function isTable(file: string): boolean {
  return !/\.json$/i.test(file);
}

/** A file as a word that no option looks like. */
function pathOf(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}

/** The words of the command that a form means, without `ucj`; null where a quotation mark has no end. */
export function commandOf(
  { verb, fields, more, files }: Filled,
  data: Pick<FormData, 'fields' | 'language'>,
): string[] | null {
  const further = commandWords(more);
  if (further === null) return null;
  const own = files.filter((file) => isTable(file) && !further.some((word) => names(word, file)));
  const options = (data.fields[verb] ?? []).flatMap((field) =>
    valuesOf(fields[field]).flatMap((value) => [`--${field}`, value]),
  );
  return [verb, ...own.map(pathOf), ...options, ...further, '--lang', data.language];
}
