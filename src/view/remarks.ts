import type { Note } from '../budget/note.js';
import { SEVERITIES, type Severity, severityOf } from '../budget/note-kind.js';
import type { WriteNumber } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';
import { type Block, type List, listBlock, type Remark } from './view.js';
import type { Wording } from './wording.js';

/** One note in words. */
export function noteText(note: Note, { words, count }: Wording): string {
  const reason = note.code === 'unpriced' ? words.unpriced[note.reason] : '';
  // The type of the words guarantees that each code's function takes that code's note.
  const say = words.notes[note.code] as (
    note: Note,
    write: WriteNumber,
    reason: string,
    words: Words,
  ) => string;
  return say(note, count, reason, words);
}

/** What a reader must know, for it can make figures wrong. */
export function warning(text: string): Remark {
  return { severity: 'warning', text };
}

/** What is good to know. */
export function noted(text: string): Remark {
  return { severity: 'note', text };
}

/** One note as a remark. */
export function remarkOf(note: Note, wording: Wording): Remark {
  return { severity: severityOf(note), text: noteText(note, wording) };
}

/** Remarks in lists, warnings first; a severity without remarks has none. */
function remarkLists(remarks: readonly Remark[], { words }: Wording): List[] {
  return SEVERITIES.flatMap((severity) => {
    const items = remarks.filter((each) => each.severity === severity).map(({ text }) => text);
    const caption = words.title[severity];
    return items.length > 0 ? [{ kind: 'list' as const, caption, items, severity }] : [];
  });
}

/** The notes of a result in lists, warnings first. */
export function noteLists(notes: readonly Note[], rendering: Wording): List[] {
  return remarkLists(
    notes.map((note) => remarkOf(note, rendering)),
    rendering,
  );
}

/** What the words of a verb call what it leaves out. */
interface Limits {
  readonly limitsTitle: string;
  readonly limits: readonly string[];
}

/** The end of every answer: its warnings, what it leaves out, and its notes. */
export function endBlocks(
  { limitsTitle, limits }: Limits,
  remarks: readonly Remark[],
  rendering: Wording,
): Block[] {
  const lists = remarkLists(remarks, rendering);
  const of = (severity: Severity) => lists.filter((list) => list.severity === severity);
  const left = { ...listBlock(limits, limitsTitle), aside: limits.length };
  return [...of('warning'), left, ...of('note')];
}

/** Notes for programs: warnings first, as for people. */
export function noteObjects(notes: readonly Note[], rendering: Wording) {
  const objects = notes.map((note) => {
    const { severity, text: message } = remarkOf(note, rendering);
    return { ...note, severity, message };
  });
  return SEVERITIES.flatMap((severity) => objects.filter((each) => each.severity === severity));
}
