import { grouped, type Language } from '../i18n/marks.js';
import type { ProblemWords, Words } from '../i18n/words.js';
import type { Problem } from '../problem/problem.js';
import { type Paints, paints } from './paint.js';
import { inLine } from './terminal.js';
import { wrap, wrapWords } from './wrap.js';

/** How messages are written: in which language, whether in colour, and how wide. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly color: boolean;
  /** Columns of the terminal; null breaks no line. */
  readonly width: number | null;
}

/** A problem or doubt: a code that has words, and its place. */
export interface Finding<Code extends string = string> extends Omit<Problem, 'code'> {
  readonly code: Code;
}

/** The words of every code. */
export type FindingTexts<Code extends string> = Readonly<Record<Code, ProblemWords>>;

/** What a finding is called, and its colour on a terminal. */
export interface Label {
  readonly text: string;
  readonly color: keyof Paints;
}

/** Places shown of one kind; the rest are counted. */
const SHOWN = 10;
const NIK = /\d{16,}/g;

/** Characters of a text that are repeated in a message; more of it would bury what is said of it. */
const REPEATED = 300;

/** The beginning of a text. A 16-digit number may be somebody's identity number, and is not repeated. */
function repeated(text: string): string {
  const said = text.replace(NIK, '#'.repeat(16));
  return said.length > REPEATED ? `${said.slice(0, REPEATED).trimEnd()}...` : said;
}

/** A finding as it is said: each text in one line, and what was read only as far as it helps. */
export function masked<F extends Finding>(finding: F): F {
  const lines = Object.entries(finding).map(([key, text]) => [
    key,
    typeof text === 'string' ? inLine(text) : text,
  ]);
  const said = Object.fromEntries(lines) as unknown as F;
  const { value, column, list } = said;
  return {
    ...said,
    ...(value && { value: repeated(value) }),
    ...(column && column.length > REPEATED && { column: repeated(column) }),
    ...(list && { list: list.map((each) => (each.length > REPEATED ? repeated(each) : each)) }),
  };
}

export function painted(text: string, color: keyof Paints, voice: Voice): string {
  return paints(voice)[color](text);
}

/** What further lines of a message begin with. */
const HANGING = '  ';

/**
 * A message as wide as the terminal, its label in colour. Words are never cut, nor is a place, so that a
 * terminal can open it.
 */
export function labelled({ text, color }: Label, message: readonly string[], voice: Voice): string {
  const label = `${text}:`;
  const lines = wrapWords([label, ...message], voice.width, HANGING);
  return painted(label, color, voice) + lines.slice(label.length);
}

/** Where a finding is, in parts that belong together. */
function place({ within, file, line, column, character }: Finding, { words }: Voice): string[] {
  const at = [file, line, character].filter((part) => part !== undefined).join(':');
  const named = column !== undefined && file !== undefined;
  const parts = named ? [`${at},`, `${words.messages.column} "${column}":`] : at && [`${at}:`];
  return [...(within ? [`${within}:`] : []), ...(parts || [])];
}

/** The rule that a finding breaks, in words. */
export function ruleText({ rule }: ProblemWords, finding: Finding): string {
  return typeof rule === 'string' ? rule : rule(finding);
}

/** Findings of one kind that break one rule: each with its place, the rule, and the ways out. */
function kind(
  texts: ProblemWords,
  findings: readonly [Finding, ...Finding[]],
  label: Label,
  voice: Voice,
): string[] {
  const { what, fix } = texts;
  const { messages } = voice.words;
  const further = (text: string) =>
    HANGING + wrap(text, voice.width && voice.width - HANGING.length, HANGING + HANGING);
  const lines = findings
    .slice(0, SHOWN)
    .map((finding) =>
      labelled(label, [...place(finding, voice), ...what(finding).split(' ')], voice),
    );
  const rest = findings.length - SHOWN;
  if (rest > 0) lines.push(further(messages.moreOf(grouped(rest, voice.language))));
  const rule = ruleText(texts, findings[0]);
  if (rule !== '') lines.push(further(`${messages.rule}: ${rule}`));
  const ways = new Set(findings.map((finding) => fix(finding)).filter((way) => way !== null));
  for (const way of [...ways].slice(0, SHOWN)) lines.push(further(`${messages.way}: ${way}`));
  return lines;
}

/** Findings in words, those of one kind and rule together: where, what, rule, way out. */
export function findingLines<Code extends string>(
  texts: FindingTexts<Code>,
  findings: readonly Finding<Code>[],
  label: Label,
  voice: Voice,
): string[] {
  const kinds = new Map<string, [Finding<Code>, ...Finding<Code>[]]>();
  for (const finding of findings.map(masked)) {
    const key = `${finding.code}\n${ruleText(texts[finding.code], finding)}`;
    const members = kinds.get(key);
    if (members) members.push(finding);
    else kinds.set(key, [finding]);
  }
  return [...kinds.values()].flatMap((members) =>
    kind(texts[members[0].code], members, label, voice),
  );
}
