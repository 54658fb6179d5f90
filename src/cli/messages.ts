import type { Note } from '../budget/note.js';
import { loadProblems } from '../i18n/language.js';
import { grouped } from '../i18n/marks.js';
import type { Problem } from '../problem/problem.js';
import { noteText } from '../report/notes.js';
import { findingLines, painted, type Voice } from '../report/problems.js';

export type { Voice } from '../report/problems.js';

const RED = 31;
const YELLOW = 33;

/** Problems in words, those of one kind together, and how many there are in all. */
export async function problemText(problems: readonly Problem[], voice: Voice): Promise<string> {
  const texts = await loadProblems(voice.language);
  const { messages } = voice.words;
  const lines = findingLines(texts, problems, { text: messages.error, color: RED }, voice);
  if (problems.length > 1) lines.push(messages.problems(grouped(problems.length, voice.language)));
  return `${lines.join('\n')}\n`;
}

/** A note on standard error. */
export function noteLine(text: string, voice: Voice): string {
  return `${painted(`${voice.words.messages.note}:`, YELLOW, voice)} ${text}\n`;
}

/** Notes on standard error. */
export function notesText(notes: readonly Note[], voice: Voice): string {
  const { language, words } = voice;
  return notes.map((note) => noteLine(noteText(note, language, words), voice)).join('');
}

/** Why a gate that was asked for did not hold. */
export function gateLine(text: string, voice: Voice): string {
  return `${painted(`${voice.words.messages.error}:`, RED, voice)} ${text}\n`;
}
