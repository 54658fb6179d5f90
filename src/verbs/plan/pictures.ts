import type { Share } from '../../core/exact.js';
import { isLowerBound } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import type { Curve, Picture, PremiumBars } from '../../view/view.js';
import type { PlanWording } from './texts.js';

/** A share in percent: only drawn, figures are written from exact numbers. */
const percent = ({ numerator, denominator }: Share) => (100 * numerator) / denominator;

/** A band of the least and the most; null where an end is not known, or nothing is between them. */
function bandOf(
  { range }: PlanResult,
  { plan }: PlanWording,
  of: (year: {
    readonly coverage: Share | null;
    readonly annualPremium: number | null;
  }) => number | null,
): Curve['band'] {
  const ends = (range?.low ?? []).map((low, at) => {
    const high = range?.high[at];
    return [of(low), high ? of(high) : null] as const;
  });
  const known = ends.flatMap(([low, high]) =>
    low === null || high === null ? [] : [[low, high] as const],
  );
  const isBand = known.length === ends.length && known.some(([low, high]) => low < high);
  return isBand ? { names: [plan.low, plan.central, plan.high], ends: known } : null;
}

/** What is paid each year. */
function premiumBars(
  { years }: PlanResult,
  names: readonly string[],
  { plan }: PlanWording,
): PremiumBars {
  const { byYear: title, byYearSaid, parts } = plan.pictures;
  const said = byYearSaid(names[0] ?? '', names.at(-1) ?? '');
  return { kind: 'bars', title, said, names, parts, premiums: years };
}

/** What is drawn of a plan: its money, coverage on its way to the target, and the money of a range. */
export function planPictures(result: PlanResult, wording: PlanWording): Picture[] {
  const { plan } = wording;
  const { years, request } = result;
  const names = years.map(({ year }) => String(year));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const share = request.target.all?.share;
  const coverageOf = ({ coverage }: { readonly coverage: Share | null }) =>
    coverage && percent(coverage);
  const moneyOf = ({ annualPremium }: { readonly annualPremium: number | null }) => annualPremium;
  const coverage: Curve = {
    ...{ kind: 'curve', title: plan.pictures.coverage, unit: 'percent', names },
    said: plan.pictures.coverageSaid(first, last),
    values: years.map(coverageOf),
    band: bandOf(result, wording, coverageOf),
    goal: share ? { at: percent(share), text: plan.pictures.target(request.target.text) } : null,
  };
  const band = bandOf(result, wording, moneyOf);
  const bars = premiumBars(result, names, wording);
  if (!band) return [bars, coverage];
  const money: Curve = {
    ...{
      kind: 'curve',
      title: isLowerBound(years) ? plan.pictures.moneyLeast : plan.pictures.money,
      unit: 'rupiah',
      names,
      band,
      goal: null,
    },
    said: plan.pictures.moneySaid(first, last),
    values: years.map(moneyOf),
  };
  return [bars, coverage, money];
}
