import { regionName } from '../../core/cell.js';
import type { QuotaResult, QuotaRow } from '../../planning/quota.js';
import { type Column, recordsOf, tableOf } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import { linesBlock, type Step, tableBlock, treeBlock, type View } from '../../view/view.js';
import { restsOn } from '../common/summary.js';
import { shareObject } from './object.js';
import type { ShareColumn } from './texts.js';
import { shareTrees } from './why.js';
import { remarksBeside, remarksOf, type ShareWording, shareLines, titleOf } from './words.js';

/** A row, or the total of all rows. */
type Row = Omit<QuotaRow, 'region' | 'short'> & Partial<QuotaRow>;

function columnsOf({ rows, total }: QuotaResult, wording: ShareWording): Column<Row>[] {
  const { heads } = wording.share;
  const head = (id: ShareColumn) => ({ id, head: heads[id] });
  const hidden = (name: string) => ({ id: name, head: name, name, shows: false });
  const isShort = rows.some(({ short }) => short);
  return [
    { ...hidden('region_code'), kind: 'code', of: ({ region }) => region?.code ?? null },
    { ...hidden('region_name'), kind: 'text', of: ({ region }) => region?.name ?? null },
    {
      ...head('region'),
      kind: 'text',
      of: ({ region }) => (region ? regionName(region) : wording.words.total),
    },
    { ...head('potential'), name: 'potential', kind: 'count', of: (row) => row.potential },
    { ...hidden('registered'), kind: 'count', of: (row) => row.registered },
    { ...head('uncovered'), name: 'uncovered', kind: 'count', of: (row) => row.uncovered },
    { ...head('part'), name: 'share', kind: 'count', of: (row) => row.part },
    { ...head('before'), name: 'coverage_before_pct', kind: 'share', of: (row) => row.before },
    { ...head('after'), name: 'coverage_after_pct', kind: 'share', of: (row) => row.after },
    { ...head('amount'), name: 'premium', kind: 'rupiah', of: (row) => row.amount },
    {
      ...head('unpriced'),
      name: 'unpriced',
      kind: 'count',
      shows: total.unpriced > 0,
      of: (row) => row.unpriced,
    },
    {
      ...head('short'),
      name: 'short',
      kind: 'count',
      isBlank: true,
      shows: isShort,
      of: ({ short = null }) => short,
    },
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
  return {
    title,
    blocks: [
      tableBlock(tableOf(columns, rows, { caption: title, total: result.total, steps: STEPS })),
      linesBlock(shareLines(result, wording), [restsOn(result.gap, wording)]),
      ...(result.why ? [treeBlock(shareTrees(result, wording), wording.words.why.title)] : []),
      ...endBlocks(wording.share, remarksOf(result, wording), wording),
    ],
    records: recordsOf(columns, rows),
    object: () => shareObject(result, wording),
    remarks: remarksBeside(result, wording),
  };
}
