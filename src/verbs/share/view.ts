import { regionName } from '../../core/cell.js';
import type { Share } from '../../core/exact.js';
import type { QuotaResult, QuotaRow } from '../../planning/quota.js';
import { type Column, field, headed, recordsOf, tableOf } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import { linesBlock, type Step, tableBlock, treeBlock, type View } from '../../view/view.js';
import { hidingLegend, hidingMark } from '../common/figures.js';
import { restsOn } from '../common/summary.js';
import { shareObject } from './object.js';
import { shareTrees } from './why.js';
import { remarksBeside, remarksOf, type ShareWording, shareLines, titleOf } from './words.js';

/** A row, or the total of all rows. */
type Row = Omit<QuotaRow, 'region' | 'short'> & Partial<QuotaRow>;

/** The mark of a coverage that hides people who are uncovered, when some of them have a place. */
function hiding(coverage: Share | null, { uncovered }: Pick<Row, 'uncovered'>, placed: number) {
  return hidingMark({ coverage, uncovered: uncovered - placed });
}

function columnsOf({ rows, total }: QuotaResult, wording: ShareWording): Column<Row>[] {
  const column = headed<Row, typeof wording.share.heads>(wording.share.heads);
  const isShort = rows.some(({ short }) => short);
  return [
    field('region_code', 'code', ({ region }) => region?.code ?? null),
    field('region_name', 'text', ({ region }) => region?.name ?? null),
    column('region', 'text', ({ region }) => (region ? regionName(region) : wording.words.total)),
    column('potential', 'count', (row) => row.potential, { name: 'potential' }),
    field('registered', 'count', (row) => row.registered),
    column('uncovered', 'count', (row) => row.uncovered, { name: 'uncovered' }),
    column('part', 'count', (row) => row.part, { name: 'share' }),
    column('before', 'share', (row) => row.before, {
      ...{ name: 'coverage_before_pct', mark: ({ before, ...row }) => hiding(before, row, 0) },
    }),
    column('after', 'share', (row) => row.after, {
      ...{ name: 'coverage_after_pct', mark: ({ after, ...row }) => hiding(after, row, row.part) },
    }),
    column('amount', 'rupiah', (row) => row.amount, { name: 'premium' }),
    column('unpriced', 'count', (row) => row.unpriced, {
      ...{ name: 'unpriced', shows: total.unpriced > 0 },
    }),
    column('short', 'count', ({ short = null }) => short, {
      ...{ name: 'short', isBlank: true, shows: isShort },
    }),
  ];
}

/** What is given up, in this order, where space is short. */
const STEPS: readonly Step[] = [
  { money: 'short' },
  { money: 'abbreviated' },
  { drop: ['potential'] },
  { drop: ['before', 'unpriced'] },
  { drop: ['after', 'uncovered'] },
];

/** A quota: what each region has of it, how it was shared, and what it leaves out. */
export function shareView(result: QuotaResult, wording: ShareWording): View {
  const columns = columnsOf(result, wording);
  const title = titleOf(result, wording);
  const rows: readonly Row[] = result.rows;
  const legend = [hidingLegend(wording.words)];
  return {
    title,
    blocks: [
      tableBlock(
        tableOf(columns, rows, { caption: title, total: result.total, steps: STEPS, legend }),
      ),
      linesBlock(shareLines(result, wording), [restsOn(result.gap, wording)]),
      ...(result.why ? [treeBlock(shareTrees(result, wording), wording.words.why.title)] : []),
      ...endBlocks(wording.share, remarksOf(result, wording), wording),
    ],
    records: recordsOf(columns, rows),
    object: () => shareObject(result, wording),
    remarks: remarksBeside(result, wording),
  };
}
