import { groupsBy } from '../core/list.js';
import { optionInIndonesian } from '../i18n/indonesian.js';
import type { Language } from '../i18n/marks.js';
import type { ProblemWords } from '../i18n/words.js';
import type { Problem } from '../problem/problem.js';
import { inLine } from './line-text.js';
import { type FindingGroup, type Gravity, type Node, node } from './view.js';
import type { Wording } from './wording.js';

/** A problem or doubt: a code that has words, and its place. */
export interface Finding<Code extends string = string> extends Omit<Problem, 'code'> {
  readonly code: Code;
}

/** The words of every code. */
type FindingTexts<Code extends string> = Readonly<Record<Code, ProblemWords>>;

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

/** A text with the options that it names, one or several, called as in Indonesian. */
function inIndonesian(text: string): string {
  return text
    .split(/, (?=--)/)
    .map(optionInIndonesian)
    .join(', ');
}

/** A finding whose options are called as in the language of its words. */
function inLanguage<F extends Finding>(finding: F, language: Language): F {
  if (language === 'en') return finding;
  const named = (['within', 'option', 'value', 'other'] as const).flatMap((field) => {
    const text = finding[field];
    return text === undefined ? [] : [[field, inIndonesian(text)] as const];
  });
  const suggestion = finding.suggestion?.split(' ').map(optionInIndonesian).join(' ');
  return {
    ...finding,
    ...Object.fromEntries(named),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Where a finding is, in parts that belong together. */
function place({ within, file, line, column, character }: Finding, { words }: Wording): string[] {
  const at = [file, line, character].filter((part) => part !== undefined).join(':');
  const named = column !== undefined && file !== undefined;
  const parts = named ? [`${at},`, `${words.messages.column} "${column}":`] : at && [`${at}:`];
  return [...(within ? [`${within}:`] : []), ...(parts || [])];
}

/** The rule that a finding breaks, in words. */
export function ruleText({ rule }: ProblemWords, finding: Finding): string {
  return typeof rule === 'string' ? rule : rule(finding);
}

/** Findings of one kind that break one rule. */
function groupOf(
  { what, fix, ...texts }: ProblemWords,
  findings: readonly [Finding, ...Finding[]],
  gravity: Gravity,
  wording: Wording,
): FindingGroup {
  const { messages } = wording.words;
  const rest = findings.length - SHOWN;
  const rule = ruleText({ what, fix, ...texts }, findings[0]);
  const fixes = new Set(findings.map((finding) => fix(finding)).filter((way) => way !== null));
  return {
    gravity,
    label: messages[gravity],
    messages: findings
      .slice(0, SHOWN)
      .map((finding) => [...place(finding, wording), ...what(finding).split(' ')]),
    further: [
      ...(rest > 0 ? [messages.moreOf(wording.count(rest))] : []),
      ...(rule === '' ? [] : [`${messages.rule}: ${rule}`]),
      ...[...fixes].slice(0, SHOWN).map((way) => `${messages.way}: ${way}`),
    ],
  };
}

/** Findings in words, those of one kind and rule together: where, what, rule, fix. */
export function findingGroups<Code extends string>(
  texts: FindingTexts<Code>,
  findings: readonly Finding<Code>[],
  gravity: Gravity,
  wording: Wording,
): FindingGroup[] {
  const said = findings.map((each) => inLanguage(masked(each), wording.language));
  const kinds = groupsBy(said, (each) => `${each.code}\n${ruleText(texts[each.code], each)}`);
  return [...kinds.values()].map((members) =>
    groupOf(texts[members[0].code], members, gravity, wording),
  );
}

/** Findings as statements, for formats that have no lines of their own for them. */
export function findingNodes(groups: readonly FindingGroup[]): Node[] {
  return groups.flatMap(({ label, messages, further }) => {
    const texts = messages.map((message) => `${label}: ${message.join(' ')}`);
    const last = texts.length - 1;
    const below = further.map((text) => node(text));
    return texts.map((text, at) => node(text, at === last ? below : []));
  });
}

/** A finding with all its words. */
export interface FindingObject {
  readonly severity: Gravity;
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly rule: string | null;
  readonly fix: string | null;
  readonly suggestion: string | null;
}

/** Findings with all their words, for programs. */
export function findingObjects<Code extends string>(
  severity: Gravity,
  findings: readonly Finding<Code>[],
  texts: FindingTexts<Code>,
  language: Language,
): FindingObject[] {
  return findings.map(masked).map((finding) => {
    const words = texts[finding.code];
    const said = inLanguage(finding, language);
    const isNote = finding.code === 'note';
    return {
      severity,
      // A note of `ucj gap` has its own code there.
      code: isNote ? (finding.other ?? finding.code) : finding.code,
      file: finding.file ?? null,
      line: finding.line ?? null,
      column: finding.column ?? null,
      value: isNote ? null : (finding.value ?? null),
      message: words.what(said),
      rule: ruleText(words, said) || null,
      fix: words.fix(said),
      suggestion: finding.suggestion ?? null,
    };
  });
}
