import type { CheckedFile, CheckResult } from '../check/result.js';
import type { CheckWords } from '../i18n/check-words.js';
import { grouped } from '../i18n/marks.js';
import type { ProblemTexts } from '../i18n/words.js';
import { sha256 } from './hash.js';
import { jsonText } from './json-text.js';
import { escaped } from './markup.js';
import {
  type Finding,
  type FindingTexts,
  findingLines,
  masked,
  ruleText,
  type Voice,
} from './problems.js';
import { csvText } from './sheet.js';
import { drawTree, markdownTree, node } from './tree.js';

/** How a check is written: words, and how wide a line may be. */
export interface CheckLook extends Voice {
  readonly check: CheckWords;
  readonly problems: ProblemTexts;
  readonly width: number | null;
}

const RED = 'red' as const;
const YELLOW = 'yellow' as const;
/** Lines named of many. */
const SHOWN = 10;

function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, SHOWN).join(', ');
  return lines.length > SHOWN ? `${shown}, …` : shown;
}

/** What was found out about a file, a line each. */
function facts(file: CheckedFile, { check, language }: CheckLook): string[] {
  const number = (value: number) => grouped(value, language);
  const { encoding, isPacked, delimiter, headLines, aside, totals, numbering, periods, wide } =
    file;
  return [
    check.encoding(isPacked ? `gzip, ${encoding}` : encoding, file.sheet, delimiter),
    `${check.head(linesText(headLines))}; ${file.columns.map(([role, head]) => check.column(role, head)).join('; ')}`,
    ...(wide ? [check.wide(wide.join(', '))] : []),
    // Without marks of its own, so that it says how those of the file were read.
    ...file.marked.map(({ head, example, read }) => check.marked(head, example, String(read))),
    ...file.scaled.map(({ head, scale }) => check.scaled(head, number(scale))),
    ...(periods.length > 0 ? [check.periods(periods.join(', '))] : []),
    ...(numbering ? [check.numbering[numbering]] : []),
    ...(aside.length > 0 ? [check.aside(linesText(aside))] : []),
    ...(totals.all > 0
      ? [check.totals(number(totals.fit), number(totals.all), linesText(totals.lines))]
      : []),
  ];
}

/** What was read of each file, as trees. */
export function fileTrees(result: CheckResult, look: CheckLook) {
  const { check, language } = look;
  const read = result.files.map((file) => {
    const rows = check.rows(grouped(file.rows, language), grouped(file.leftOut, language));
    return node(
      `${file.path}: ${rows}`,
      facts(file, look).map((fact) => node(fact)),
    );
  });
  return [...read, ...result.unread.map((path) => node(`${path}: ${check.unread}`))];
}

function summary({ errors, warnings, files, unread }: CheckResult, { check }: CheckLook): string {
  const all = files.length + unread.length;
  return errors.length + warnings.length === 0
    ? check.clean(all)
    : check.summary(errors.length, warnings.length, all);
}

/** For a terminal: each file, the errors, the warnings, and how many there are. */
export function checkTable(result: CheckResult, look: CheckLook): string {
  const { check, problems, width } = look;
  const plain = (text: string) => text;
  const trees = fileTrees(result, look).map((tree) => drawTree(tree, width ?? 1000, plain));
  const errors = findingLines(problems, result.errors, { text: check.error, color: RED }, look);
  const label = { text: check.warning, color: YELLOW } as const;
  const warnings = findingLines(check.doubts, result.warnings, label, look);
  const parts = [...trees, errors.join('\n'), warnings.join('\n'), summary(result, look)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A finding with all its words. */
export interface Said {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly rule: string | null;
  readonly wayOut: string | null;
  readonly suggestion: string | null;
}

/** Findings with all their words. */
export function said<Code extends string>(
  severity: Said['severity'],
  findings: readonly Finding<Code>[],
  texts: FindingTexts<Code>,
): Said[] {
  return findings.map(masked).map((finding) => {
    const words = texts[finding.code];
    const isNote = finding.code === 'note';
    return {
      severity,
      // A note of `ucj gap` has its own code there.
      code: isNote ? (finding.other ?? finding.code) : finding.code,
      file: finding.file ?? null,
      line: finding.line ?? null,
      column: finding.column ?? null,
      value: isNote ? null : (finding.value ?? null),
      message: words.what(finding),
      rule: ruleText(words, finding) || null,
      wayOut: words.fix(finding),
      suggestion: finding.suggestion ?? null,
    };
  });
}

/** Every finding in words, errors first. */
export function allSaid({ errors, warnings }: CheckResult, { problems, check }: CheckLook): Said[] {
  return [...said('error', errors, problems), ...said('warning', warnings, check.doubts)];
}

/** A record per finding, for spreadsheets. */
export function checkCsv(result: CheckResult, look: CheckLook): string {
  const head = ['severity', 'code', 'file', 'line', 'column', 'value', 'message', 'rule'];
  const rows = allSaid(result, look).map((each) => Object.values(each));
  return csvText([...head, 'way_out', 'suggestion'], rows);
}

/** Everything for programs: what was read of each file, with its hash, and every finding. */
export function checkJson(result: CheckResult, look: CheckLook): string {
  const files = result.files.map(({ chunks, columns, ...file }) => ({
    ...file,
    sha256: sha256(chunks()),
    columns: Object.fromEntries(columns),
  }));
  const findings = allSaid(result, look);
  const of = (severity: Said['severity']) =>
    findings.filter((each) => each.severity === severity).map(({ severity: _, ...rest }) => rest);
  const { unread } = result;
  const json = {
    schema: 'ucj/check@1',
    files,
    unread,
    errors: of('error'),
    warnings: of('warning'),
  };
  return jsonText(json);
}

/** For a memo: the files as lists, then the findings of each severity. */
export function checkMarkdown(result: CheckResult, look: CheckLook): string {
  const trees = fileTrees(result, look).map((tree) => markdownTree(tree));
  const items = allSaid(result, look).map(
    ({ severity, file, line, column, message, rule, wayOut }) => {
      const place = [file, line].filter((part) => part !== null).join(':');
      const at = column === null ? place : `${place}, "${column}"`;
      const why = [rule, wayOut].filter((part) => part !== null).join(' ');
      return escaped(`${look.check[severity]}: ${at && `${at}: `}${message}. ${why}`.trim());
    },
  );
  const list = items.map((item) => `- ${item}`).join('\n');
  return `${[trees.join('\n'), list, summary(result, look)].filter(Boolean).join('\n\n')}\n`;
}
