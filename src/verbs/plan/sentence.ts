import { compareShares, sumOf } from '../../core/exact.js';
import { targetText } from '../../i18n/marks.js';
import { isLowerBound } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { percentage } from '../../render/text.js';
import type { PlanWording } from './texts.js';

/** Rupiah of all years; a span where something is uncertain, and the least where something is unknown. */
function totalText({ years, range }: PlanResult, { plan, money }: PlanWording): string {
  const ends = [range?.low ?? years, range?.high ?? years].map(
    (all) => all.at(-1)?.cumulative ?? 0,
  );
  const [low = '', high = ''] = ends.map((end) => money(end, 'short'));
  const total = low === high ? low : plan.comesTo.between(low, high);
  return isLowerBound(years) ? plan.comesTo.atLeast(total) : total;
}

const enrolledIn = (years: PlanResult['years']) => sumOf(years.map((year) => year.enrolled));

/** People who join in all years, and the coverage at their end; spans where something is uncertain. */
function plannedTexts({ years, range }: PlanResult, wording: PlanWording) {
  const { between } = wording.plan.comesTo;
  const { low, high } = range ?? { low: years, high: years };
  const all = enrolledIn(years);
  const [few = '', many = ''] = [range?.enrolled.low ?? all, range?.enrolled.high ?? all]
    .sort((a, b) => a - b)
    .map(wording.count);
  const [first = '', last = ''] = [low, high]
    .map((of) => of.at(-1)?.coverage ?? null)
    .sort((a, b) => (a && b ? compareShares(a, b) : 0))
    .map((share) => percentage(share, wording));
  return {
    enrolled: few === many ? few : between(few, many),
    coverage: first === last ? first : between(first, last),
  };
}

/** What a plan comes to, in a sentence. */
export function planSentence(result: PlanResult, wording: PlanWording): string {
  const { request, years, gap, range } = result;
  const { comesTo } = wording.plan;
  const each = comesTo.each(request.eachSegment && gap.grain.segments);
  const target = targetText(request.target.text, wording.language);
  const until = String(request.until);
  if (enrolledIn(years) === 0 && !range) return comesTo.reached(each, target, until);
  const { enrolled, coverage } = plannedTexts(result, wording);
  if ((years.at(-1)?.cumulative ?? null) === null)
    return comesTo.unpriced(each, target, until, enrolled);
  const texts = { each, target, until, enrolled, total: totalText(result, wording), coverage };
  const short = years.at(-1)?.outOfReach ?? 0;
  if (short === 0) return comesTo.reaches(texts);
  const found = enrolledIn(years);
  const [wanted, most] = [found + short, found].map(wording.count);
  return comesTo.outOfReach(texts, wanted ?? '', most ?? '');
}
