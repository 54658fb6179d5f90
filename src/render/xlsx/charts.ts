import type { SheetChart } from 'hucre/xlsx';
import { sumOf } from '../../core/exact.js';
import type { Language } from '../../i18n/marks.js';
import { chartOf, dataRows, heightOf } from './chart.js';
import type { Drawn } from './drawn.js';
import type { Row } from './sheet.js';

/** Characters that a chart is wide, about; where a sheet has room for two of them, they stand side by side. */
const WIDTH = 60;

/** Where charts stand: the sheet, its first row for them, and the columns that are printed. */
export interface Place {
  readonly name: string;
  readonly top: number;
  readonly widths: readonly number[];
}

/** Rows of a sheet with the charts that stand on them. */
export interface Placed {
  readonly rows: Row[];
  readonly charts: SheetChart[];
}

/** How many columns are so wide together, all where they are not. */
function columnsFor(characters: number, widths: readonly number[]): number {
  const at = widths.findIndex((_, index) => sumOf(widths.slice(0, index + 1)) >= characters);
  return at < 0 ? widths.length : at + 1;
}

/** Columns between which the charts of a row of charts stand. */
function edgesOf(charts: number, widths: readonly number[]): readonly number[] {
  return charts > 1
    ? [0, columnsFor(sumOf(widths) / 2, widths), widths.length]
    : [0, columnsFor(2 * WIDTH, widths)];
}

/** Charts side by side. Their numbers stand below each other, at the right of all that is printed. */
function rowOfCharts(pictures: readonly Drawn[], place: Place, language: Language): Placed {
  const { name, top, widths } = place;
  const edges = edgesOf(pictures.length, widths);
  const blank = widths.map(() => null);
  const rows: Row[] = [];
  const height = Math.max(...pictures.map(heightOf));
  const charts = pictures.map((drawn, at) => {
    const anchor = {
      from: { row: top, col: edges[at] ?? 0 },
      to: { row: top + height, col: edges[at + 1] ?? widths.length },
    };
    const data = { name, anchor, row: top + rows.length, column: widths.length };
    rows.push(...dataRows(drawn).map((row) => [...blank, ...row]), []);
    return chartOf(drawn, data, language);
  });
  const padding = Array.from({ length: Math.max(0, height - rows.length) }, () => []);
  return { rows: [...rows, ...padding], charts };
}

/** Pictures as charts, two side by side where there is room. */
export function chartsOf(pictures: readonly Drawn[], place: Place, language: Language): Placed {
  const each = sumOf(place.widths) >= 2 * WIDTH ? 2 : 1;
  const [rows, charts]: [Row[], SheetChart[]] = [[], []];
  for (let at = 0; at < pictures.length; at += each) {
    const top = place.top + rows.length;
    const placed = rowOfCharts(pictures.slice(at, at + each), { ...place, top }, language);
    rows.push(...placed.rows, []);
    charts.push(...placed.charts);
  }
  return { rows, charts };
}
