import type { JsonFault } from '../../problem/json.js';

/** Faults that are no matter of one value. */
const WHOLE: Readonly<Record<string, string>> = {
  unknown: 'there is no such key',
  'no-folder': 'it is no folder that can be read',
  'no-json': 'no file in it ends in .json',
  'new-segment': 'a new segment needs scheme and payer',
  region: 'no region of Indonesia is called so',
  'one-name': 'both have this name',
  'new-name': 'this is a payer that ucj knows; give yours another name',
};

/** What a value of a JSON file can have to be. */
const WANTED: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text in double quotation marks',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'entries in { }',
  record: 'entries in { }',
  filled: 'something in it',
  id: 'an id of small letters, digits and . - / such as guru-paud',
  percentage: 'a percentage such as "45.5"',
  month: 'a month such as "2026-04"',
  day: 'a day such as "2026-10-05"',
  decimal: 'a decimal such as "0.24"',
  code: 'a code such as "36" or "36.04"',
};

function wordsOf(wanted: string): string {
  if (wanted.startsWith('>=')) return `${wanted.slice(2)} or more`;
  if (wanted.startsWith('<=')) return `${wanted.slice(2)} or less`;
  return WANTED[wanted] ?? wanted;
}

/** What is wrong with a value of a JSON file, by what is wanted of it. */
export function wantedText(value: string | undefined, wanted: readonly string[]): string {
  const [first = ''] = wanted;
  const all = wanted.map(wordsOf);
  const list = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '');
  const text = wanted.length === 0 ? '' : (WHOLE[first] ?? `expected ${list.join(' or ')}`);
  return [value, text].filter(Boolean).join(': ');
}

/** What to do about a text that is no JSON. */
export const JSON_FIXES: Readonly<Record<JsonFault, string>> = {
  'last-comma': 'Remove the comma before it: nothing follows.',
  'no-comma': 'Put a comma between this and what is before it.',
  quotes: 'Write names and texts in straight double quotation marks: "umk".',
  text: 'Close the quotation mark on its line, and write \\\\ for \\.',
  comment: 'Remove the comment: JSON has none.',
  end: 'Close what was opened: "}" for "{", "]" for "[", and quotation marks.',
  other: 'Look at this place: { "name": value, "name": value }.',
};
