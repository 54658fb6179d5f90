import { shortRupiah } from '../../i18n/marks.js';
import type { PageWords } from '../../i18n/page-words.js';
import type { Table } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { fullText, numberOf } from '../text.js';
import { type Bar, barChart } from './bars.js';
import type { Content } from './markup.js';

/** Premiums of a bar in rupiah. What is not known is not drawn. */
export interface Premiums {
  readonly renewalPremium: number | null;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
}

/** Bars of renewal and expansion, the longest as wide as the chart. */
function amountBars(
  amounts: readonly Premiums[],
  names: readonly string[],
  { language, words }: Rendering,
): Bar[] {
  const most = Math.max(1, ...amounts.map(({ annualPremium }) => annualPremium ?? 0));
  return amounts.map(({ renewalPremium, expansionPremium, annualPremium }, index) => ({
    name: names[index] ?? '',
    figure: annualPremium === null ? words.none : shortRupiah(annualPremium, language),
    parts: [
      ['renewal', (renewalPremium ?? 0) / most],
      ['expansion', (expansionPremium ?? 0) / most],
    ],
  }));
}

/** Bars of premiums, each of renewal and expansion; fewer than two have nothing to compare. */
export function premiumChart(
  chart: { readonly id: string; readonly title: string; readonly text: string },
  amounts: readonly Premiums[],
  names: readonly string[],
  rendering: Rendering,
  { charts }: PageWords,
): Content {
  if (amounts.length < 2) return null;
  const all = [
    ['renewal', charts.renewal, amounts.some(({ renewalPremium }) => (renewalPremium ?? 0) > 0)],
    [
      'expansion',
      charts.expansion,
      amounts.some(({ expansionPremium }) => (expansionPremium ?? 0) > 0),
    ],
  ] as const;
  const legend = all.flatMap(([part, word, isThere]) => (isThere ? [[part, word] as const] : []));
  const bars = amountBars(amounts, names, rendering);
  return barChart({ ...chart, bars, track: null, marks: [], legend, notes: [] });
}

/** The rows of a table as bars, where it says which of its columns are premiums. */
export function chartOfTable(
  { columns, rows, bars }: Table,
  id: string,
  rendering: Rendering,
  page: PageWords,
): Content {
  if (!bars) return null;
  const of = (name: string) => {
    const at = columns.findIndex((column) => column.id === name);
    return (row: Table['rows'][number]) => numberOf(row[at] ?? { value: null }, 'rupiah');
  };
  const [renewal, expansion, total] = [of(bars.renewal), of(bars.expansion), of(bars.total)];
  const premiums = rows.map((row) => ({
    renewalPremium: renewal(row),
    expansionPremium: expansion(row),
    annualPremium: total(row),
  }));
  const [head] = columns;
  const names = rows.map((row) => (head && row[0] ? fullText(row[0], head, rendering) : ''));
  const text = page.charts.byYearText(names[0] ?? '', names.at(-1) ?? '');
  const chart = { id: `chart-${id}`, title: page.charts.byYear, text };
  return premiumChart(chart, premiums, names, rendering, page);
}
