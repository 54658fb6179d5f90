import type { CheckResult } from '../../check/result.js';
import { sha256 } from '../../render/hash.js';
import { recordsOf } from '../../view/column.js';
import { findingGroups } from '../../view/findings.js';
import type { Gravity } from '../../view/view.js';
import { textBlock, treeBlock, type View } from '../../view/view.js';
import { allFindings, COLUMNS } from './findings.js';
import { type CheckWording, fileTrees, summary } from './words.js';

/** Everything for programs: what was read of each file, with its hash, and every finding. */
function checkObject(result: CheckResult, wording: CheckWording) {
  const files = result.files.map(({ chunks, columns, ...file }) => ({
    ...file,
    sha256: sha256(chunks()),
    columns: Object.fromEntries(columns),
  }));
  const findings = allFindings(result, wording);
  const of = (severity: Gravity) =>
    findings.filter((each) => each.severity === severity).map(({ severity: _, ...rest }) => rest);
  const { unread } = result;
  const [errors, warnings] = [of('error'), of('warning')];
  return { schema: 'ucj/check@2', files, unread, errors, warnings };
}

/** A check: what was read of each file, the errors, the warnings, and how many there are. */
export function checkView(result: CheckResult, wording: CheckWording): View {
  const { check, problems } = wording;
  const groups = [
    findingGroups(problems, result.errors, 'error', wording),
    findingGroups(check.doubts, result.warnings, 'warning', wording),
  ];
  return {
    title: check.title,
    blocks: [
      treeBlock(fileTrees(result, wording)),
      ...groups.flatMap((each) =>
        each.length > 0 ? [{ kind: 'findings' as const, groups: each }] : [],
      ),
      textBlock(summary(result, wording)),
    ],
    records: recordsOf(COLUMNS, allFindings(result, wording)),
    object: () => checkObject(result, wording),
    remarks: [],
  };
}
