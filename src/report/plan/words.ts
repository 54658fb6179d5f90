import { regionName } from '../../core/cell.js';
import { add, isAll, sumOf } from '../../core/exact.js';
import { yearOf } from '../../core/month.js';
import { grouped, rupiah, withMark } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import { isLowerBound, type PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { type TextCell, text } from '../blocks.js';
import { type Remark, remarkOf } from '../notes.js';
import { percentage } from '../percentage.js';
import { countsText, lawText, periodText } from '../summary.js';
import type { PlanLook } from './columns.js';
import { endingLines } from './ending.js';

/** What is taken for granted of the start: who pays for members today, and years nobody counted. */
function startLines(
  { parameters, cells }: PlanResult['gap'],
  { first }: PlanResult['request'],
  { plan, words, language }: PlanLook,
): string[] {
  const newest = parameters.periods.at(-1);
  const unknown = cells.filter(
    ({ entry: { cell } }) => cell.subsidised === null && cell.registered > 0,
  ).length;
  const write = (value: number) => grouped(value, language);
  const rows = unknown < cells.length ? [write(unknown), write(cells.length)] : null;
  const isLate = newest !== undefined && first > yearOf(newest) + 1;
  return [
    ...(unknown > 0 ? [plan.ownUnknown(rows)] : []),
    ...(isLate ? [plan.late(periodText(newest, words), String(first))] : []),
  ];
}

/** What the plan is and assumes, a line each. */
export function assumptions(
  { gap, request, ending, tariffs, years, hasContracts }: PlanResult,
  look: PlanLook,
): string[] {
  const { plan, words, language } = look;
  const { growth, lapse, verified, renew, carry, path, startMonth, spread } = request;
  const month = words.months[startMonth - 1] ?? '';
  const last = years.at(-1);
  const say = (value: string) =>
    value
      .split('..')
      .map((each) => withMark(each, language))
      .join('–');
  return [
    `${plan.path[path]}; ${plan.spread(month, spread === 'even')}`,
    plan.rates(say(growth.all.text), say(lapse.text), say(renew.text), say(carry.text)),
    ...(last?.coverage && last.end > last.wanted
      ? [plan.beyond(percentage(last.coverage, look))]
      : []),
    ...startLines(gap, request, look),
    ...(isAll(verified.central) ? [] : [plan.verified(say(verified.text))]),
    ...(hasContracts ? [plan.contracts] : []),
    ...endingLines(ending, look),
    [countsText(gap, look), lawText(tariffs, words)].join('; '),
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

/** All years together: people, months, rupiah, and who pays. */
export function wholeLines({ years }: PlanResult, look: PlanLook): string[] {
  const { language, words, plan } = look;
  const sum = (of: (year: PlanFigures) => number) => sumOf(years.map(of));
  const payers = payersOf(years).map(
    ([payer, amount]) => `${payerName(payer, words)} ${rupiah(amount, language)}`,
  );
  const amount = years.at(-1)?.cumulative ?? null;
  const total = amount === null ? words.none : rupiah(amount, language);
  return [
    plan.whole(
      grouped(
        sum((year) => year.enrolled),
        language,
      ),
      grouped(
        sum((year) => year.months),
        language,
      ),
      amount !== null && isLowerBound(years) ? plan.atLeast(total) : total,
      years.some(({ unpriced }) => unpriced > 0),
    ),
    ...(payers.length > 0 ? [words.summary.payers(payers.join(', '))] : []),
  ];
}

/** The range of a plan: each year's budget low, central and high, and what drives it. */
export function rangeTable({ range, years }: PlanResult, { plan, words, language }: PlanLook) {
  if (!range) return null;
  const amountText = (value: number | null) =>
    value === null ? words.none : rupiah(value, language);
  const heads = [plan.heads.year, plan.heads.enrolled, plan.low, plan.central, plan.high];
  const rows = years.map((year, index) => {
    const [low, high] = [range.low[index], range.high[index]];
    const budget = (of: PlanFigures | undefined): TextCell => {
      const value = of?.annualPremium ?? null;
      return { text: amountText(value), value };
    };
    const enrolled = [low, high].map((of) => grouped(of?.enrolled ?? 0, language)).join('–');
    return [text(String(year.year)), text(enrolled), budget(low), budget(year), budget(high)];
  });
  const drivers = range.drivers.map(({ driver, ...ends }) => {
    const [low, high] = [amountText(ends.low), amountText(ends.high)];
    return `${plan.driver[driver]}: ${low === high ? low : `${low} – ${high}`}`;
  });
  return { heads: heads.map((head) => head.replace('\n', ' ')), rows, drivers };
}

/** What the plan is for. */
export function titleOf({ request }: PlanResult, { plan, language }: PlanLook): string {
  return plan.title(withMark(request.target.text, language), String(request.until));
}

/** What a group is called. */
export function groupName(key: NonNullable<PlanResult['groups']>[number]['key']): string {
  return [key.region && regionName(key.region), key.segment, key.agency].filter(Boolean).join(', ');
}

/** Notes on a budget of one year that say nothing of the years of a plan. */
const OF_ONE_YEAR: readonly string[] = ['undecided', 'worker-side', 'excess'];

/** The notes of the gap that are of all years too. */
export function notesOf({ gap }: PlanResult) {
  return gap.notes.filter(({ code }) => !OF_ONE_YEAR.includes(code));
}

/** What the plan rests on, and who has no price. */
export function remarksOf(result: PlanResult, look: PlanLook): Remark[] {
  const { plan, words } = look;
  return notesOf(result).map((note) => {
    const remark = remarkOf(note, look);
    if (note.code !== 'unpriced') return remark;
    return {
      ...remark,
      text: plan.unpriced(note.segments.join(', '), words.unpriced[note.reason]),
    };
  });
}
