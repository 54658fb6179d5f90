import type { ResultTable } from '../../../budget/result.js';
import type { Row } from '../../../core/group.js';
import { order } from '../../../core/order.js';
import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../i18n/language.js';
import { percentText } from '../../../i18n/marks.js';
import { type Bar, barChart, type Mark } from '../../../render/html/bars.js';
import type { Content } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import { percentage } from '../../../render/text.js';
import type { Wording } from '../../../view/wording.js';
import { keyColumns, keyText } from '../../gap/columns.js';
import { targetMark } from './gauge.js';

/** Bars that a chart shows at most: more are a list, and that is what the table is for. */
const MOST_BARS = 40;
/** The longest bar of a coverage, as a share: one beyond would make all others small. */
const LONGEST = 2;

/** A row of a ranking in words. */
function nameOf(row: Row, { by }: ResultTable, wording: Wording): string {
  return keyColumns(by)
    .map((key) => keyText(row, key, wording, { shortNames: true }))
    .join(', ');
}

function shareOf({ coverage }: Row): number {
  return coverage ? coverage.numerator / coverage.denominator : 0;
}

/** A coverage up to 100 %, and what is beyond it, on a scale that ends at `end`. */
function coverageBar(row: Row, name: string, end: number, rendering: Rendering): Bar {
  const share = shareOf(row);
  return {
    name,
    figure: row.coverage ? percentage(row.coverage, rendering) : '',
    parts: [
      ['covered', Math.min(share, 1) / end],
      ['beyond', Math.max(0, Math.min(share, end) - 1) / end],
    ],
    isCut: share > end,
  };
}

/** Lines at 100 % where bars go beyond it, at the target, and at the coverage of all together. */
function marksOf(
  document: Pick<Document, 'gap'>,
  end: number,
  rendering: Rendering,
  page: PageWords,
): Mark[] {
  const coverage = document.gap.totals?.coverage;
  const percent = coverage && percentage(coverage, rendering);
  const whole: Mark = { kind: 'whole', at: 1 / end, text: null };
  const average: Mark[] =
    coverage && percent
      ? [
          {
            kind: 'average',
            at: coverage.numerator / coverage.denominator / end,
            text: page.charts.average(percent),
          },
        ]
      : [];
  return [...(end > 1 ? [whole] : []), ...targetMark(document, end, rendering, page), ...average];
}

/** Coverage of each row of a ranking, the lowest first. One row is no comparison, and has no chart. */
export function coverageChart(
  document: Pick<Document, 'gap'>,
  table: ResultTable,
  rendering: Rendering,
  page: PageWords,
): Content {
  const { language, words, count } = rendering;
  const { charts } = page;
  const rows = order(
    [...table.rows].filter(({ coverage }) => coverage !== null),
    'coverage',
  );
  if (rows.length < 2) return null;
  const shown = rows.slice(0, MOST_BARS);
  const longest = Math.max(...shown.map(shareOf));
  const end = Math.max(1, Math.min(longest, LONGEST));
  const by = table.by.map((each) => words.groupings[each]).join(' × ');
  const notes = [
    ...(shown.length < rows.length ? [charts.capped(count(shown.length), count(rows.length))] : []),
    ...(longest > end
      ? [charts.cut(percentText({ units: LONGEST * 100, decimals: 0, belowStep: false }, language))]
      : []),
  ];
  return barChart({
    id: `chart-${table.by.join('-')}`,
    title: charts.coverageBy(by),
    text: charts.coverageText(count(shown.length)),
    bars: shown.map((row) => coverageBar(row, nameOf(row, table, rendering), end, rendering)),
    track: 1 / end,
    marks: marksOf(document, end, rendering, page),
    legend:
      end > 1
        ? [
            ['covered', charts.covered],
            ['beyond', charts.beyond],
          ]
        : [],
    notes,
  });
}
