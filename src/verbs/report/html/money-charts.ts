import type { PayerFigures } from '../../../core/payers.js';
import type { Document } from '../../../document/document.js';
import { shortRupiah } from '../../../i18n/marks.js';
import type { PageWords } from '../../../i18n/page-words.js';
import { payerName } from '../../../i18n/words.js';
import type { PlanResult } from '../../../planning/result.js';
import type { Content } from '../../../render/html/markup.js';
import type { Look } from '../../../render/look.js';
import { monthsText, periodText } from '../../common/summary.js';
import { type Bar, barChart } from './bars.js';

/** Amounts of a bar. What is not known is not drawn. */
type Amounts = {
  readonly [Name in keyof Pick<
    PayerFigures,
    'renewalPremium' | 'expansionPremium' | 'annualPremium'
  >]: number | null;
};

/** Bars of renewal and expansion, the longest as wide as the chart. */
function amountBars(
  amounts: readonly Amounts[],
  names: readonly string[],
  { language, words }: Look,
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

function amountChart(
  chart: { readonly id: string; readonly title: string; readonly text: string },
  amounts: readonly Amounts[],
  names: readonly string[],
  look: Look,
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
  const bars = amountBars(amounts, names, look);
  return barChart({ ...chart, bars, mark: null, legend, notes: [] });
}

/** The budget month by month. */
export function monthsChart({ months, gap }: Document, look: Look, page: PageWords): Content {
  if (!months.some(({ annualPremium }) => annualPremium > 0)) return null;
  const range = monthsText(gap.parameters.months, look.words);
  const { byMonth: title, byMonthText } = page.charts;
  const names = months.map(({ month }) => periodText(month, look.words));
  return amountChart(
    { id: 'chart-months', title, text: byMonthText(range) },
    months,
    names,
    look,
    page,
  );
}

/** Whose money pays. */
export function payersChart({ gap }: Document, look: Look, page: PageWords): Content {
  const payers = (gap.totals?.byPayer ?? []).filter(({ annualPremium }) => annualPremium > 0);
  const names = payers.map(({ payer }) => payerName(payer, look.words));
  const { byPayer: title, byPayerText } = page.charts;
  const text = byPayerText(names.join(', '));
  return amountChart({ id: 'chart-payers', title, text }, payers, names, look, page);
}

/** The budget of a plan year by year. */
export function yearsChart(
  id: string,
  { years }: PlanResult,
  look: Look,
  { charts, ...page }: PageWords,
): Content {
  const names = years.map(({ year }) => String(year));
  const text = charts.byYearText(names[0] ?? '', names.at(-1) ?? '');
  const chart = { id: `chart-${id}`, title: charts.byYear, text };
  return amountChart(chart, years, names, look, { ...page, charts });
}
