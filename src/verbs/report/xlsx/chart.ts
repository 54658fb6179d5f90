import type { SheetChart } from 'hucre/xlsx';
import type { ResultTable } from '../../../budget/result.js';
import type { Area } from '../../../render/xlsx/area.js';

/** Regions up to which a chart can be read. */
const MOST_BARS = 40;
/** Rows of a sheet that the title and axis of a chart take, beside one for each bar. */
const FRAME = 5;

/** Columns that can name a bar, the first that a table has. */
const NAMES = ['region', 'segment', 'agency', 'payer', 'period'] as const;

/** Rows that a chart of a table takes; 0 where there is none, or none that could be read. */
export function chartRows({ rows, by }: ResultTable): number {
  const isReadable = by.length === 1 && rows.length > 1 && rows.length <= MOST_BARS;
  return isReadable ? rows.length + FRAME : 0;
}

/** A bar for the coverage of each row of a table, read from its sheet. */
export function coverageChart(
  title: string,
  regions: Area,
  anchor: SheetChart['anchor'],
): SheetChart {
  const name = NAMES.find((id) => regions.has(id)) ?? 'region';
  return {
    type: 'bar',
    title,
    series: [
      {
        name: title,
        values: regions.all('coverage'),
        categories: regions.all(name),
        color: '1F4E5F',
        dataLabels: { showValue: true, position: 'outEnd' },
      },
    ],
    gapWidth: 40,
    legend: false,
    // The first row of the table stands on top.
    axes: {
      x: { reverse: true },
      y: { scale: { min: 0 }, minorTickMark: 'none', numberFormat: { formatCode: '0%' } },
    },
    anchor,
    altText: title,
  };
}
