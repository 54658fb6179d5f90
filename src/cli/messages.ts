import { loadProblems } from '../i18n/language.js';
import { grouped, type Language } from '../i18n/marks.js';
import type { ProblemWords, Words } from '../i18n/words.js';
import type { Problem } from '../problem/problem.js';

/** How messages are written: in which language, and whether in colour. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly color: boolean;
}

/** Places shown of one kind of problem; the rest are counted. */
const SHOWN = 10;

function painted(text: string, code: number, { color }: Voice): string {
  return color ? `\u001b[${code}m${text}\u001b[39m` : text;
}

/** A 16-digit number may be somebody's identity number, and is not repeated. */
function masked(problem: Problem): Problem {
  if (!problem.value || !/\d{16}/.test(problem.value)) return problem;
  return { ...problem, value: problem.value.replace(/\d{16}/g, '################') };
}

function place({ file, line, column }: Problem, { words }: Voice): string {
  const at = [file, line].filter((part) => part !== undefined).join(':');
  return column === undefined || file === undefined
    ? at
    : `${at}, ${words.messages.column} "${column}"`;
}

function ruleText({ rule }: ProblemWords, problem: Problem): string {
  return typeof rule === 'string' ? rule : rule(problem);
}

/** Problems of one kind that break one rule: each with its place, the rule, and the ways out. */
function kind(
  texts: ProblemWords,
  problems: readonly [Problem, ...Problem[]],
  voice: Voice,
): string[] {
  const { what, fix } = texts;
  const { messages } = voice.words;
  const lines = problems.slice(0, SHOWN).map((problem) => {
    const at = place(problem, voice);
    return `${painted(`${messages.error}:`, 31, voice)} ${at && `${at}: `}${what(problem)}`;
  });
  const rest = problems.length - SHOWN;
  if (rest > 0) lines.push(`  ${messages.moreOf(grouped(rest, voice.language))}`);
  lines.push(`  ${messages.rule}: ${ruleText(texts, problems[0])}`);
  const ways = new Set(problems.map((problem) => fix(problem)).filter((way) => way !== null));
  for (const way of [...ways].slice(0, SHOWN)) lines.push(`  ${messages.way}: ${way}`);
  return lines;
}

/** Problems in words, those of one kind and rule together: where, what, rule, way out, and how many in all. */
export async function problemText(problems: readonly Problem[], voice: Voice): Promise<string> {
  const texts = await loadProblems(voice.language);
  const kinds = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems.map(masked)) {
    const key = `${problem.code}\n${ruleText(texts[problem.code], problem)}`;
    const members = kinds.get(key);
    if (members) members.push(problem);
    else kinds.set(key, [problem]);
  }
  const lines = [...kinds.values()].flatMap((members) =>
    kind(texts[members[0].code], members, voice),
  );
  if (problems.length > 1)
    lines.push(voice.words.messages.problems(grouped(problems.length, voice.language)));
  return `${lines.join('\n')}\n`;
}

/** A note on standard error. */
export function noteLine(text: string, voice: Voice): string {
  return `${painted(`${voice.words.messages.note}:`, 33, voice)} ${text}\n`;
}

/** Why a gate that was asked for did not hold. */
export function gateLine(text: string, voice: Voice): string {
  return `${painted(`${voice.words.messages.error}:`, 31, voice)} ${text}\n`;
}
