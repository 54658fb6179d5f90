import type { CheckResult } from '../../check/result.js';
import type { Column } from '../../view/column.js';
import { type FindingObject, findingObjects } from '../../view/findings.js';
import type { CheckWording } from './words.js';

/** Every finding in words, errors first. */
export function allFindings(
  { errors, warnings }: CheckResult,
  { problems, check, language }: CheckWording,
): FindingObject[] {
  return [
    ...findingObjects('error', errors, problems, language),
    ...findingObjects('warning', warnings, check.doubts, language),
  ];
}

const NAMES = {
  severity: 'severity',
  code: 'code',
  file: 'file',
  line: 'line',
  column: 'column',
  value: 'value',
  message: 'message',
  rule: 'rule',
  fix: 'fix',
  suggestion: 'suggestion',
} as const satisfies Record<keyof FindingObject, string>;

/** A record per finding, for spreadsheets. */
export const COLUMNS: readonly Column<FindingObject>[] = (
  Object.keys(NAMES) as (keyof FindingObject)[]
).map((id) => {
  const kind = id === 'line' ? 'count' : 'text';
  return { id, head: NAMES[id], name: NAMES[id], kind, of: (finding) => finding[id] };
});
