import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../i18n/language.js';
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
  const { byMonth: title, byMonthText, parts } = page.charts;
  const names = months.map(({ month }) => periodText(month, rendering.words));
  const drawn = { title, said: byMonthText(range), names, parts, premiums: months };
  return premiumChart({ kind: 'bars', ...drawn }, 'chart-months', rendering);
}

/** Whose money pays. */
export function payersChart({ gap }: Document, rendering: Rendering, page: PageWords): Content {
  const payers = (gap.totals?.byPayer ?? []).filter(({ annualPremium }) => annualPremium > 0);
  const names = payers.map(({ payer }) => payerName(payer, rendering.words));
  const { byPayer: title, byPayerText, parts } = page.charts;
  const drawn = { title, said: byPayerText(names.join(', ')), names, parts, premiums: payers };
  return premiumChart({ kind: 'bars', ...drawn }, 'chart-payers', rendering);
}
