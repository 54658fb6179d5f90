import type { Note } from '../budget/note.js';
import { grouped, type Language } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';

/** One note in words. */
export function noteText(note: Note, language: Language, words: Words): string {
  const write = (value: number) => grouped(value, language);
  const reason = note.code === 'unpriced' ? words.unpriced[note.reason] : '';
  // The type of the words guarantees that each code's function takes that code's note.
  const say = words.notes[note.code] as (
    note: Note,
    write: (value: number) => string,
    reason: string,
    words: Words,
  ) => string;
  return say(note, write, reason, words);
}
