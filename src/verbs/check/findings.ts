import type { CheckResult } from '../../check/result.js';
import { field } from '../../view/column.js';
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

const NAMES: readonly (keyof FindingObject)[] = [
  ...(['severity', 'code', 'file', 'line', 'column'] as const),
  ...(['value', 'message', 'rule', 'fix', 'suggestion'] as const),
];

/** A record per finding, for spreadsheets. */
export const COLUMNS = NAMES.map((name) =>
  field<FindingObject>(name, name === 'line' ? 'count' : 'text', (finding) => finding[name]),
);
