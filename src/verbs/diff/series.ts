import type { SeriesPoint } from '../../planning/diff/series.js';
import { type Column, tableOf } from '../../view/column.js';
import { signed } from '../../view/signed.js';
import { type Block, textBlock } from '../../view/view.js';
import { periodText } from '../common/summary.js';

import type { DiffWording } from './wording.js';

/** Blocks from low to high. */
const BLOCKS = '▁▂▃▄▅▆▇█';

/** Numbers as blocks: the lowest and the highest of them are the ends of the scale. */
export function sparkline(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const top = BLOCKS.length - 1;
  const at = (value: number) =>
    most === least ? 0 : Math.round((top * (value - least)) / (most - least));
  return values.map((value) => BLOCKS.charAt(at(value))).join('');
}

/** All periods, one below the other, and their members as a line; nothing where there are no others than the two. */
export function seriesBlocks(series: readonly SeriesPoint[], wording: DiffWording): Block[] {
  const { diff, words } = wording;
  const { seriesHeads: heads } = diff;
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const difference = (value: number | null) =>
    value === null ? words.none : signed(value, wording);
  const columns: readonly Column<SeriesPoint>[] = [
    {
      ...{ id: 'period', head: heads.period, kind: 'text' },
      of: ({ period }) => periodText(period, words),
    },
    { id: 'members', head: heads.members, kind: 'count', of: ({ registered }) => registered },
    {
      ...{ id: 'change', head: heads.change, kind: 'count', of: ({ change }) => change },
      text: ({ change }) => difference(change),
    },
    {
      ...{ id: 'overYear', head: heads.overYear, kind: 'count', of: ({ overYear }) => overYear },
      text: ({ overYear }) => difference(overYear),
      shows: series.some(({ overYear }) => overYear !== null),
    },
    { id: 'coverage', head: heads.coverage, kind: 'share', of: (point) => point.coverage },
    {
      ...{ id: 'mark', head: heads.mark, kind: 'text' },
      of: ({ isJump }) => (isJump ? diff.jumped : ''),
      shows: series.some(({ isJump }) => isJump),
    },
  ];
  const line = sparkline(series.map(({ registered }) => registered));
  const [from, to] = [periodText(first.period, words), periodText(last.period, words)];
  return [
    { kind: 'tables', tables: [tableOf(columns, series, { caption: diff.seriesTitle })] },
    textBlock(diff.spark(line, from, to)),
  ];
}
