import type { Note } from '../budget/note.js';
import type { Severity } from '../budget/note-kind.js';
import { loadProblems } from '../i18n/language.js';
import { grouped } from '../i18n/marks.js';
import type { Problem } from '../problem/problem.js';
import { jsonText } from '../render/json-text.js';
import { findingLines, labelled, type MessageLook } from '../render/message.js';
import { findingGroups, findingObjects } from '../view/findings.js';
import { remarkOf } from '../view/remarks.js';
import type { Remark } from '../view/view.js';
import type { Wording } from '../view/wording.js';

/** How messages on standard error are written, and which of them are wanted. */
export interface Voice extends Wording, MessageLook {
  /** The remarks that are said beside a result. */
  readonly severities: readonly Severity[];
}

const RED = 'red' as const;
const YELLOW = 'yellow' as const;

/** Problems in words, those of one kind together, and how many there are in all. */
export async function problemText(problems: readonly Problem[], voice: Voice): Promise<string> {
  const texts = await loadProblems(voice.language);
  const { messages } = voice.words;
  const lines = findingLines(findingGroups(texts, problems, 'error', voice), voice);
  if (problems.length > 1) lines.push(messages.problems(grouped(problems.length, voice.language)));
  return `${lines.join('\n')}\n`;
}

/** The same problems for programs that asked for JSON. */
export async function problemJson(
  problems: readonly Problem[],
  { language }: Voice,
): Promise<string> {
  const texts = await loadProblems(language);
  const found = findingObjects('error', problems, texts);
  return jsonText({ schema: 'ucj/problems@1', problems: found });
}

/** Remarks for standard error, warnings first, as far as they are wanted. */
export function remarkText(remarks: readonly Remark[], voice: Voice): string {
  const lines = voice.severities.flatMap((severity) => {
    const label = { text: voice.words.messages[severity], color: YELLOW };
    const said = remarks.filter((each) => each.severity === severity);
    return said.map(({ text }) => `${labelled(label, text.split(' '), voice)}\n`);
  });
  return lines.join('');
}

/** The notes of a result for standard error. */
export function notesText(notes: readonly Note[], voice: Voice): string {
  return remarkText(
    notes.map((note) => remarkOf(note, voice)),
    voice,
  );
}

/** A note that belongs to no result. */
export function noteLine(text: string, voice: Voice): string {
  return remarkText([{ severity: 'note', text }], voice);
}

/** Why a gate that was asked for did not hold. */
export function gateLine(text: string, voice: Voice): string {
  const label = { text: voice.words.messages.error, color: RED };
  return `${labelled(label, text.split(' '), voice)}\n`;
}
