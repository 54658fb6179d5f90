import type { ResultTable } from '../../../budget/result.js';
import { roundPercent } from '../../../core/coverage.js';
import type { Row } from '../../../core/group.js';
import { grouped, percentText } from '../../../i18n/marks.js';
import type { PageWords } from '../../../i18n/page-words.js';
import { type Bar, barChart } from '../../../render/html/bars.js';
import type { Content } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Wording } from '../../../view/wording.js';
import { keyColumns, keyText } from '../../gap/columns.js';

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
function coverageBar(row: Row, name: string, end: number, { language }: Rendering): Bar {
  const share = shareOf(row);
  return {
    name,
    figure: row.coverage ? percentText(roundPercent(row.coverage, 1), language) : '',
    parts: [
      ['covered', Math.min(share, 1) / end],
      ['beyond', Math.max(0, Math.min(share, end) - 1) / end],
    ],
    isCut: share > end,
  };
}

/** Coverage of each row of a ranking. One row is no comparison, and has no chart. */
export function coverageChart(table: ResultTable, rendering: Rendering, page: PageWords): Content {
  const { language, words } = rendering;
  const { charts } = page;
  const rows = table.rows.filter(({ coverage }) => coverage !== null);
  if (rows.length < 2) return null;
  const shown = rows.slice(0, MOST_BARS);
  const longest = Math.max(...shown.map(shareOf));
  const end = Math.max(1, Math.min(longest, LONGEST));
  const count = (value: number) => grouped(value, language);
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
    mark: 1 / end,
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
