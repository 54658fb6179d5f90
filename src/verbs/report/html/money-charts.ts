import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../i18n/page-words.js';
import { payerName } from '../../../i18n/words.js';
import type { Content } from '../../../render/html/markup.js';
import { premiumChart } from '../../../render/html/premium-chart.js';
import type { Rendering } from '../../../render/rendering.js';
import { monthsText, periodText } from '../../common/summary.js';
import { areAlike } from '../document/money.js';

/** The budget month by month. */
export function monthsChart(
  { months, gap }: Document,
  rendering: Rendering,
  page: PageWords,
): Content {
  if (areAlike(months)) return null;
  const range = monthsText(gap.parameters.months, rendering.words);
  const { byMonth: title, byMonthText } = page.charts;
  const names = months.map(({ month }) => periodText(month, rendering.words));
  return premiumChart(
    { id: 'chart-months', title, text: byMonthText(range) },
    months,
    names,
    rendering,
    page,
  );
}

/** Whose money pays. */
export function payersChart({ gap }: Document, rendering: Rendering, page: PageWords): Content {
  const payers = (gap.totals?.byPayer ?? []).filter(({ annualPremium }) => annualPremium > 0);
  const names = payers.map(({ payer }) => payerName(payer, rendering.words));
  const { byPayer: title, byPayerText } = page.charts;
  const text = byPayerText(names.join(', '));
  return premiumChart({ id: 'chart-payers', title, text }, payers, names, rendering, page);
}
