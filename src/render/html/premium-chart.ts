import type { PremiumBars } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { type Bar, barChart } from './bars.js';
import type { Content } from './markup.js';

/** The longest bar is as wide as the chart. */
function barsOf({ premiums, names }: PremiumBars, { words, money }: Rendering): Bar[] {
  const most = Math.max(1, ...premiums.map(({ annualPremium }) => annualPremium ?? 0));
  return premiums.map(({ renewalPremium, expansionPremium, annualPremium }, index) => ({
    name: names[index] ?? '',
    figure: annualPremium === null ? words.none : money(annualPremium, 'short'),
    parts: [
      ['renewal', (renewalPremium ?? 0) / most],
      ['expansion', (expansionPremium ?? 0) / most],
    ],
  }));
}

/** Bars of premiums, each of renewal and expansion; fewer than two have nothing to compare. */
export function premiumChart(drawn: PremiumBars, id: string, rendering: Rendering): Content {
  const { title, said: text, parts, premiums } = drawn;
  if (premiums.length < 2) return null;
  const all = [
    ['renewal', premiums.some(({ renewalPremium }) => (renewalPremium ?? 0) > 0)],
    ['expansion', premiums.some(({ expansionPremium }) => (expansionPremium ?? 0) > 0)],
  ] as const;
  const legend = all.flatMap(([part, isThere]) => (isThere ? [[part, parts[part]] as const] : []));
  const bars = barsOf(drawn, rendering);
  return barChart({ id, title, text, bars, track: null, marks: [], legend, notes: [] });
}
