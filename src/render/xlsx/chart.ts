import type { SheetChart } from 'hucre/xlsx';
import { type Language, moneyUnit } from '../../i18n/marks.js';
import { letters, quoted } from './area.js';
import type { Drawn } from './drawn.js';
import { type Row, type SheetCell, textCell } from './sheet.js';

/** Rows that a chart takes: so many, or for bars one for each beside its title and axis. */
const HEIGHT = 16;
const FRAME = 6;

/** Where a chart stands: the sheet, the cells that it covers, and where its numbers begin. */
interface ChartPlace {
  readonly name: string;
  readonly anchor: SheetChart['anchor'];
  readonly row: number;
  readonly column: number;
}

/** How an axis writes its numbers; money in the unit of the largest. */
function formatOf({ kind, series }: Drawn, language: Language): string {
  if (kind === 'share') return '0%';
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const unit = kind === 'rupiah' ? moneyUnit(most, language) : null;
  if (!unit) return '#,##0';
  const digits = most < 10 * unit.size ? '#,##0.0' : '#,##0';
  return `${digits}${','.repeat(Math.log10(unit.size) / 3)}" ${unit.word}"`;
}

/** The numbers of a chart, in columns that are not printed: a row of its names, and one for each series. */
export function dataRows({ names, series, kind }: Drawn): Row[] {
  const number = (value: number | null): SheetCell => {
    return { value, formula: null, kind, part: 'helper' };
  };
  const word = (text: string) => textCell(text, 'helper');
  return [
    [null, ...names.map(word)],
    ...series.map(({ name, values }) => [word(name), ...values.map(number)]),
  ];
}

function seriesOf(drawn: Drawn, { name, row, column }: ChartPlace): SheetChart['series'] {
  const isLine = drawn.shape === 'line';
  const [from, to] = [letters(column + 1), letters(column + drawn.names.length)];
  const range = (at: number) => `${quoted(name)}!$${from}$${row + at + 1}:$${to}$${row + at + 1}`;
  return drawn.series.map(({ name: called, color, isBeside }, at) => ({
    name: called,
    values: range(at + 1),
    categories: range(0),
    color,
    ...(isLine && {
      stroke: isBeside ? { dash: 'dash', width: 1.25 } : { width: 2.5 },
      marker: { symbol: 'none' },
    }),
  }));
}

const TYPES = { line: 'line', columns: 'column', bars: 'bar' } as const;

/** A picture as a chart of the numbers that stand in its rows. */
export function chartOf(drawn: Drawn, place: ChartPlace, language: Language): SheetChart {
  const { shape, kind, title, said, series } = drawn;
  return {
    type: TYPES[shape],
    title,
    series: seriesOf(drawn, place),
    ...(shape !== 'line' && { barGrouping: 'stacked', overlap: 100, gapWidth: 40 }),
    legend: series.length > 1 ? 'bottom' : false,
    axes: {
      // The first name stands on top.
      ...(shape === 'bars' && { x: { reverse: true } }),
      y: {
        // Members are many: where their line would begin at 0, nothing of it could be seen.
        ...(kind !== 'count' && { scale: { min: 0 } }),
        minorTickMark: 'none',
        numberFormat: { formatCode: formatOf(drawn, language) },
      },
    },
    anchor: place.anchor,
    altText: said,
  };
}

/** Rows that a chart takes. */
export function heightOf({ shape, names }: Drawn): number {
  return Math.max(HEIGHT, shape === 'bars' ? names.length + FRAME : 0);
}
