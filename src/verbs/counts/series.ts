import type { SeriesPoint } from '../../planning/series.js';
import { headed, tableOf } from '../../view/column.js';
import { signed } from '../../view/signed.js';
import { type Block, type Line, tableBlock } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { periodText } from '../common/summary.js';
import type { SeriesWords } from './series-en.js';

/** Blocks from low to high. */
const BLOCKS = '▁▂▃▄▅▆▇█';

/** Numbers as blocks, nothing where there is none: the lowest and the highest of them are the ends of the scale. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const top = BLOCKS.length - 1;
  const at = (value: number) =>
    most === least ? 0 : Math.round((top * (value - least)) / (most - least));
  return values.map((value) => (value === null ? ' ' : BLOCKS.charAt(at(value)))).join('');
}

/** The members of all periods as a line. */
function lineOf(
  series: readonly SeriesPoint[],
  own: SeriesWords,
  { words, count }: Wording,
): Line[] {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const values = series.map(({ registered }) => registered);
  const told = ({ period, registered }: SeriesPoint) =>
    `${periodText(period, words)}: ${count(registered)}`;
  const [from, to] = [periodText(first.period, words), periodText(last.period, words)];
  const [least, most] = [count(Math.min(...values)), count(Math.max(...values))];
  return [
    {
      ...{ kind: 'line', title: own.lineTitle, values },
      names: series.map(({ period }) => periodText(period, words)),
      text: own.spark(sparkline(values), from, to),
      said: own.said(told(first), told(last), least, most),
      ends: [told(first), told(last)],
    },
  ];
}

/** All periods, one below the other, and their members as a line; nothing where there are no others than the two. */
export function seriesBlocks(
  series: readonly SeriesPoint[],
  own: SeriesWords,
  wording: Wording,
): Block[] {
  if (series.length === 0) return [];
  const { words } = wording;
  const { heads } = own;
  const difference = (value: number | null) =>
    value === null ? words.none : signed(value, wording);
  const column = headed<SeriesPoint, typeof heads>(heads);
  const columns = [
    column('period', 'text', ({ period }) => periodText(period, words)),
    column('members', 'count', ({ registered }) => registered),
    column('change', 'count', ({ change }) => change, { text: ({ change }) => difference(change) }),
    column('overYear', 'count', ({ overYear }) => overYear, {
      text: ({ overYear }) => difference(overYear),
      shows: series.some(({ overYear }) => overYear !== null),
    }),
    column('coverage', 'share', (point) => point.coverage),
    column('mark', 'text', ({ isJump }) => (isJump ? own.jumped : ''), {
      shows: series.some(({ isJump }) => isJump),
    }),
  ];
  return [
    tableBlock(tableOf(columns, series, { caption: own.title })),
    ...lineOf(series, own, wording),
  ];
}
