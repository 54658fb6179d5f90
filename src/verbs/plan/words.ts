import { regionName } from '../../core/cell.js';
import { add, compareShares, isAll, sumOf } from '../../core/exact.js';
import { yearOf } from '../../core/month.js';
import { targetText } from '../../i18n/marks.js';
import { payerName, segmentText } from '../../i18n/words.js';
import { isLowerBound, type PlanFigures } from '../../planning/figures.js';
import { grownApart } from '../../planning/growth.js';
import type { Span } from '../../planning/request.js';
import type { PlanResult } from '../../planning/result.js';
import { percentage } from '../../render/text.js';
import { remarkOf, warning } from '../../view/remarks.js';
import type { Remark } from '../../view/view.js';
import { exactPercent } from '../common/exact-percent.js';
import { incompleteLines, periodText, restsOn } from '../common/summary.js';
import { endingLines } from './ending.js';
import type { PlanWording } from './texts.js';

/** What is taken for granted of the start: who pays for members today, and years nobody counted. */
function startLines(
  { parameters, cells }: PlanResult['gap'],
  { first }: PlanResult['request'],
  { plan, words, count }: PlanWording,
): string[] {
  const newest = parameters.periods.at(-1);
  const unknown = cells.filter(
    ({ entry: { cell } }) => cell.subsidised === null && cell.registered > 0,
  ).length;
  const rows = unknown < cells.length ? [count(unknown), count(cells.length)] : null;
  const isLate = newest !== undefined && first > yearOf(newest) + 1;
  return [
    ...(unknown > 0 ? [plan.ownUnknown(rows)] : []),
    ...(isLate ? [plan.late(periodText(newest, words), String(first))] : []),
  ];
}

/** A share in percent; both ends of a span. */
function spanText({ low, high }: Pick<Span, 'low' | 'high'>, wording: PlanWording): string {
  const ends = [low, high].map((share) => exactPercent(share, wording));
  return [...new Set(ends)].join('–');
}

/** What becomes of wages beyond the last that are known, where somebody is planned for by a wage. */
function wageLines({ request, wagesKnownTo }: PlanResult, wording: PlanWording): string[] {
  const { wageGrowth, until } = request;
  if (wageGrowth) return [wording.plan.wagesGrow(spanText(wageGrowth, wording))];
  return wagesKnownTo === null ? [] : [wording.plan.wagesStay(String(wagesKnownTo), String(until))];
}

/** What changes from year to year; that nobody stops paying is said first, for it is a hope. */
function rateLines({ request }: PlanResult, wording: PlanWording): string[] {
  const { growth, lapse, verified, renew, carry, stay } = request;
  const shares = {
    growth: spanText(growth.all, wording),
    lapse: spanText(lapse, wording),
    renew: exactPercent(renew.share, wording),
    carry: exactPercent(carry.share, wording),
    stay: exactPercent(stay.share, wording),
  };
  return [
    ...(lapse.high.numerator === 0 ? [wording.plan.optimistic] : []),
    wording.plan.rates(shares),
    ...(isAll(verified.low) ? [] : [wording.plan.verified(spanText(verified, wording))]),
  ];
}

/** The end of all together where it is above the target of whole regions: some of these are above it, and stay there. */
function beyondLines({ request: { target }, years }: PlanResult, wording: PlanWording): string[] {
  const last = years.at(-1);
  if (!last?.coverage || target.all === null || last.end <= last.wanted) return [];
  const isAbove = compareShares(last.coverage, target.all.share) > 0;
  return isAbove ? [wording.plan.beyond(percentage(last.coverage, wording))] : [];
}

/** What the plan is and assumes, a line each. */
export function assumptions(result: PlanResult, wording: PlanWording): string[] {
  const { gap, request, ending, tariffs, hasContracts } = result;
  const { plan, words } = wording;
  const { path, startMonth, spread, eachSegment } = request;
  const month = words.months[startMonth - 1] ?? '';
  const isWhole = gap.regions.cells.length === gap.cells.length;
  const isPart = !isWhole && request.target.all !== null && !eachSegment;
  return [
    ...rateLines(result, wording),
    `${plan.path[path](eachSegment && gap.grain.segments)}; ${plan.spread(month, spread === 'even')}`,
    ...(isPart ? [plan.partOfRegions] : []),
    ...beyondLines(result, wording),
    ...startLines(gap, request, wording),
    ...wageLines(result, wording),
    ...(hasContracts ? [plan.contracts] : []),
    ...endingLines(ending, wording),
    restsOn(gap, wording, tariffs),
  ];
}

/** Rupiah of all years by payer, renewal and expansion together. */
export function payersOf(years: readonly PlanFigures[]) {
  const sums = new Map<string, number>();
  for (const { byPayer } of years)
    for (const { payer, renewalPremium, expansionPremium } of byPayer)
      sums.set(payer, add(sums.get(payer) ?? 0, add(renewalPremium, expansionPremium)));
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** Whether the target is out of reach, and how far the plan comes. */
function reachLines({ request, years }: PlanResult, wording: PlanWording): string[] {
  const short = years.at(-1)?.outOfReach ?? 0;
  if (short === 0) return [];
  const found = sumOf(years.map(({ enrolled }) => enrolled));
  const target = targetText(request.target.text, wording.language);
  const [wanted, enrolled] = [found + short, found].map(wording.count);
  return [wording.plan.outOfReach(target, String(request.until), wanted ?? '', enrolled ?? '')];
}

/** All years together: people, months, rupiah, and who pays. */
export function wholeLines(result: PlanResult, wording: PlanWording): string[] {
  const { years, gap } = result;
  const { words, plan, count, money } = wording;
  const write = (of: (year: PlanFigures) => number) => count(sumOf(years.map(of)));
  const payers = payersOf(years).map(
    ([payer, amount]) => `${payerName(payer, words)} ${money(amount)}`,
  );
  const amount = years.at(-1)?.cumulative ?? null;
  const total = amount === null ? words.none : money(amount);
  return [
    ...incompleteLines(gap, wording),
    plan.whole(
      write((year) => year.enrolled),
      write((year) => year.months),
      amount !== null && isLowerBound(years) ? plan.atLeast(total) : total,
      years.some(({ unpriced }) => unpriced > 0),
    ),
    ...reachLines(result, wording),
    ...(payers.length > 0 ? [words.summary.payers(payers.join(', '))] : []),
  ];
}

/** What the plan is for. */
export function titleOf({ request }: PlanResult, { plan, language }: PlanWording): string {
  return plan.title(targetText(request.target.text, language), String(request.until));
}

/** What a group is called. */
export function groupName(
  { region, segment, agency }: NonNullable<PlanResult['groups']>[number]['key'],
  { words }: PlanWording,
): string {
  const names = [region && regionName(region), segment && segmentText(segment, words), agency];
  return names.filter(Boolean).join(', ');
}

/** Notes on a budget of one year that say nothing of the years of a plan. */
const OF_ONE_YEAR: readonly string[] = [
  'undecided',
  'relief-taken',
  'worker-side',
  'excess',
  'unpriced',
];

/** The notes of the gap that are of all years too. Who has no price is said of the years. */
export function notesOf({ gap }: PlanResult) {
  return gap.notes.filter(({ code }) => !OF_ONE_YEAR.includes(code));
}

/** Who has no price, and in which years where that is not all of them. */
function unpricedRemarks(
  { unpriced, request }: PlanResult,
  { plan, words }: PlanWording,
): Remark[] {
  return unpriced.map(({ segments, reason, first, last }) => {
    const isAlways = first === request.first && last === request.until;
    const span = first === last ? `${first}` : `${first}–${last}`;
    const years = isAlways ? null : span;
    const text = plan.unpriced(segments.join(', '), words.unpriced[reason], years);
    return warning(text);
  });
}

/** That cells are so small that rounding decides how they grow. */
function growthRemarks(result: PlanResult, { plan, count }: PlanWording): Remark[] {
  const grown = grownApart(result);
  if (!grown) return [];
  const [planned = '', together = ''] = [grown.planned, grown.together].map((people) =>
    count(people),
  );
  const text = plan.grownApart(String(result.request.until), planned, together);
  return [warning(text)];
}

/** What the plan rests on, and who has no price. */
export function remarksOf(result: PlanResult, wording: PlanWording): Remark[] {
  const notes = notesOf(result).map((note) => remarkOf(note, wording));
  return [...growthRemarks(result, wording), ...unpricedRemarks(result, wording), ...notes];
}

/** What is said beside an output that has no place for it: what it says of its target too. */
export function remarksBeside(result: PlanResult, wording: PlanWording): Remark[] {
  const reach = reachLines(result, wording).map(warning);
  return [...reach, ...remarksOf(result, wording)];
}
