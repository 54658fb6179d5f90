import type { Note } from '../budget/note.js';
import type { Severity } from '../budget/note-kind.js';
import { loadProblems } from '../i18n/language.js';
import type { Problem } from '../problem/problem.js';
import { jsonText } from '../render/json-text.js';
import { findingLines, labelled, type MessageStyle } from '../render/message.js';
import { findingGroups, findingObjects } from '../view/findings.js';
import { remarkOf } from '../view/remarks.js';
import type { Remark } from '../view/view.js';
import type { Wording } from '../view/wording.js';

/** How messages on standard error are written, and which of them are wanted. */
export interface MessageWording extends Wording, MessageStyle {
  /** The remarks that are said beside a result. */
  readonly severities: readonly Severity[];
}

const RED = 'red' as const;
const YELLOW = 'yellow' as const;

/** Problems in words, those of one kind together, and how many there are in all. */
export async function problemText(
  problems: readonly Problem[],
  wording: MessageWording,
): Promise<string> {
  const texts = await loadProblems(wording.language);
  const { messages } = wording.words;
  const lines = findingLines(findingGroups(texts, problems, 'error', wording), wording);
  if (problems.length > 1) lines.push(messages.problems(wording.count(problems.length)));
  return `${lines.join('\n')}\n`;
}

/** The same problems for programs that asked for JSON. */
export async function problemJson(
  problems: readonly Problem[],
  { language }: MessageWording,
): Promise<string> {
  const texts = await loadProblems(language);
  const found = findingObjects('error', problems, texts, language);
  return jsonText({ schema: 'ucj/problems@1', problems: found });
}

/** Remarks for standard error, warnings first, as far as they are wanted. */
export function remarkText(remarks: readonly Remark[], wording: MessageWording): string {
  const lines = wording.severities.flatMap((severity) => {
    const label = { text: wording.words.messages[severity], color: YELLOW };
    const said = remarks.filter((each) => each.severity === severity);
    return said.map(({ text }) => `${labelled(label, text.split(' '), wording)}\n`);
  });
  return lines.join('');
}

/** The notes of a result for standard error. */
export function notesText(notes: readonly Note[], wording: MessageWording): string {
  return remarkText(
    notes.map((note) => remarkOf(note, wording)),
    wording,
  );
}

/** A note that belongs to no result. */
export function noteLine(text: string, wording: MessageWording): string {
  return remarkText([{ severity: 'note', text }], wording);
}

/** Why a gate that was asked for did not hold. */
export function gateLine(text: string, wording: MessageWording): string {
  const label = { text: wording.words.messages.error, color: RED };
  return `${labelled(label, text.split(' '), wording)}\n`;
}
