import type { CheckResult } from '../../check/result.js';
import { loadCheckWords, loadProblems } from '../../i18n/language.js';
import { allSaid, type Said } from '../check.js';
import type { Plan } from './plan.js';
import type { Sheet } from './sheet.js';
import { type TableColumn, tableSheet } from './table.js';

const COLUMNS = ['file', 'line', 'column', 'value', 'message', 'rule', 'wayOut'] as const;
/** Columns of sentences, which are broken into lines. */
const SENTENCES: readonly string[] = ['message', 'rule', 'wayOut'];

/** What is wrong or doubtful about the input, each with its place, rule and way out. */
export async function problemsSheet(plan: Plan, result: CheckResult): Promise<Sheet> {
  const { words, look } = plan;
  const [check, problems] = await Promise.all([
    loadCheckWords(look.language),
    loadProblems(look.language),
  ]);
  const rows = allSaid(result, { ...look, check, problems, color: false });
  const severity: TableColumn<Said> = {
    id: 'severity',
    head: words.heads.severity,
    kind: 'text',
    value: (said) => check[said.severity],
  };
  const columns = COLUMNS.map((id): TableColumn<Said> => {
    const kind = id === 'line' ? 'key' : SENTENCES.includes(id) ? 'prose' : 'text';
    return { id, head: words.heads[id], kind, value: (said) => said[id] };
  });
  const remarks = rows.length === 0 ? [words.remarks.noProblems] : [];
  const spec = { name: words.sheets.problems, remarks, rows, isLive: false, hasTotal: false };
  return tableSheet(spec, [severity, ...columns]);
}
