import type { CheckResult } from '../../../check/result.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import type { FindingObject } from '../../../view/findings.js';
import { allFindings } from '../../check/findings.js';
import { withCheck } from '../../check/words.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { type TableColumn, tableSheet } from '../../gap/xlsx/table.js';

const COLUMNS = ['file', 'line', 'column', 'value', 'message', 'rule', 'fix'] as const;
/** Columns of sentences, which are broken into lines. */
const SENTENCES: readonly string[] = ['message', 'rule', 'fix'];

/** What is wrong or doubtful about the input, each with its place, rule and fix. */
export async function problemsSheet(plan: Plan, result: CheckResult): Promise<Sheet> {
  const { words, rendering } = plan;
  const rows = allFindings(result, await withCheck(rendering));
  const severity: TableColumn<FindingObject> = {
    id: 'severity',
    head: words.heads.severity,
    kind: 'text',
    value: (said) => rendering.words.messages[said.severity],
  };
  const columns = COLUMNS.map((id): TableColumn<FindingObject> => {
    const kind = id === 'line' ? 'key' : SENTENCES.includes(id) ? 'prose' : 'text';
    return { id, head: words.heads[id], kind, value: (said) => said[id] };
  });
  const remarks = rows.length === 0 ? [words.remarks.noProblems] : [];
  const spec = { name: words.sheets.problems, remarks, rows, isLive: false, hasTotal: false };
  return tableSheet(spec, [severity, ...columns]);
}
