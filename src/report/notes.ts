import type { Note } from '../budget/note.js';
import { SEVERITIES, type Severity, severityOf } from '../budget/severity.js';
import { grouped, type Language } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';
import type { Look } from './look.js';

/** A note in words, with what it is to a reader. */
export interface Remark {
  readonly severity: Severity;
  readonly text: string;
}

/** Remarks of one severity under their title. */
export interface RemarkList {
  readonly severity: Severity;
  readonly title: string;
  readonly items: readonly string[];
}

/** What decides how remarks read. */
type Spoken = Pick<Look, 'language' | 'words'>;

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

/** One note as a remark. */
export function remarkOf(note: Note, { language, words }: Spoken): Remark {
  return { severity: severityOf(note), text: noteText(note, language, words) };
}

/** Remarks in lists, warnings first; a severity without remarks has none. */
export function remarkLists(remarks: readonly Remark[], { words }: Spoken): RemarkList[] {
  return SEVERITIES.flatMap((severity) => {
    const items = remarks.filter((each) => each.severity === severity).map(({ text }) => text);
    return items.length > 0 ? [{ severity, title: words.title[severity], items }] : [];
  });
}

/** The notes of a result in lists, warnings first. */
export function noteLists(notes: readonly Note[], look: Spoken): RemarkList[] {
  return remarkLists(
    notes.map((note) => remarkOf(note, look)),
    look,
  );
}

/** Notes for programs: warnings first, as for people. */
export function noteObjects(notes: readonly Note[], look: Spoken) {
  const objects = notes.map((note) => {
    const { severity, text: message } = remarkOf(note, look);
    return { ...note, severity, message };
  });
  return SEVERITIES.flatMap((severity) => objects.filter((each) => each.severity === severity));
}
