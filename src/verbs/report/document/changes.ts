import type { Changes } from '../../../core/changes.js';
import { coverage } from '../../../core/coverage.js';
import { type Column, headed, tableOf } from '../../../view/column.js';
import { type Block, tableBlock, textBlock } from '../../../view/view.js';
import { hidingLegend, hidingMark } from '../../common/figures.js';
import { inProse, periodText } from '../../common/summary.js';
import type { ReportWording } from './wording.js';

/** A region that changed, or all of them together. */
type Row = Changes['rows'][number];

const shareOf = ({ potential, registered }: Row['before']) => coverage(potential, registered);

function columnsOf({ words, report }: ReportWording, total: Row): Column<Row>[] {
  const column = headed<Row, typeof report.columns>(report.columns);
  const name = (row: Row) => (row === total ? words.total : (row.region?.name ?? words.none));
  return [
    { id: 'region', head: words.heads.region, kind: 'text', of: name },
    column('before', 'share', ({ before }) => shareOf(before), {
      mark: ({ before }) => hidingMark({ ...before, coverage: shareOf(before) }),
    }),
    column('after', 'share', ({ after }) => shareOf(after), {
      mark: ({ after }) => hidingMark({ ...after, coverage: shareOf(after) }),
    }),
    column('change', 'points', ({ points }) => points?.whole ?? null),
    column('membersPart', 'points', ({ points }) => points?.members ?? null),
    column('basePart', 'points', ({ points }) => points?.base ?? null),
    column('frozen', 'share', ({ frozen }) => frozen),
  ];
}

/** What changed since the period before, and how much of it members and potential did. */
export function changeBlocks(changes: Changes, wording: ReportWording): Block[] {
  const { words, report, count } = wording;
  const { from, to, rows, total, unmatched, basesDiffer } = changes;
  const isWhole = unmatched.before + unmatched.after === 0;
  const caption = report.sections.changes;
  const legend = [hidingLegend(words)];
  const table = tableOf(columnsOf(wording, total), rows, { caption, total, legend });
  return [
    textBlock(
      report.changes.intro(periodText(from, inProse(words)), periodText(to, inProse(words))),
    ),
    ...(basesDiffer ? [textBlock(report.changes.basesDiffer)] : []),
    textBlock(report.changes.parts),
    ...(isWhole
      ? []
      : [textBlock(report.changes.unmatched(count(unmatched.before), count(unmatched.after)))]),
    tableBlock(table),
  ];
}
