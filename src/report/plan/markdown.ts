import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { escaped, markdownTable } from '../markup.js';
import { markdownTree } from '../tree.js';
import { columnsOf, type PlanLook, yearText } from './columns.js';
import { planTrees } from './why.js';
import { assumptions, groupName, noteLines, rangeTable, titleOf, wholeLines } from './words.js';

/** A plan for memos and repositories. */
export function planMarkdown(result: PlanResult, look: PlanLook): string {
  const { plan } = look;
  const years = (of: readonly PlanFigures[]) => {
    const columns = columnsOf(of, []);
    return markdownTable(
      columns.map((column) => plan.heads[column].replace('\n', ' ')),
      of.map((year) => columns.map((column) => yearText(year, column, look, 'full'))),
      columns.map((column) => column !== 'year'),
    );
  };
  const list = (items: readonly string[]) => items.map((item) => `- ${escaped(item)}`).join('\n');
  const range = rangeTable(result, look);
  const blocks = [
    `# ${escaped(titleOf(result, look))}`,
    years(result.years),
    ...(result.groups ?? []).flatMap((group) => [
      `## ${escaped(groupName(group.key))}`,
      years(group.years),
    ]),
    ...(range
      ? [
          `## ${plan.range}`,
          markdownTable(
            range.heads,
            range.rows,
            range.heads.map((_, index) => index > 0),
          ),
          `${plan.drivers}:`,
          list(range.drivers),
        ]
      : []),
    list([...wholeLines(result, look), ...assumptions(result, look)]),
    ...(result.why
      ? [`## ${look.words.why.title}`, ...planTrees(result, look).map((tree) => markdownTree(tree))]
      : []),
    `## ${plan.limitsTitle}`,
    list([...plan.limits, ...noteLines(result, look)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
