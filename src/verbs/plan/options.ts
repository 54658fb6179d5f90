import type { GapRequest, GivenShare, WantedTarget } from '../../budget/request.js';
import * as list from '../../cli/lists.js';
import * as value from '../../cli/values.js';
import { type Cell, fold, foldRegion } from '../../core/cell.js';
import type { Share } from '../../core/exact.js';
import { yearOf } from '../../core/month.js';
import { PATHS } from '../../core/plan.js';
import type { Milestone } from '../../core/plan-aims.js';
import { type Growth, type PlanRequest, SPREADS, type Span } from '../../planning/request.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { GivenGap } from '../gap/raw.js';

/** What commander hands over of a plan: text, as it was typed. */
export interface RawPlan extends GivenGap {
  readonly until?: string;
  readonly milestone?: string[];
  readonly path: string;
  readonly growth?: string[];
  readonly lapse: string;
  readonly wageGrowth?: string;
  readonly prices?: string;
  readonly carry: string;
  readonly stay: string;
  readonly eachSegment?: boolean;
  readonly startMonth: string;
  readonly spread: string;
}

const NO_GROWTH = '0%';

/** Halfway between two shares, exactly. */
function middle(a: Share, b: Share): Share {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: 2 * a.denominator * b.denominator,
  };
}

/** A share, or `LOW..HIGH`. */
function span(
  option: string,
  text: string,
  read: (option: string, text: string) => GivenShare,
): Span {
  const [low = '', high = low, ...more] = text.split('..');
  if (more.length > 0) refuse({ code: 'bad-share', option, value: text });
  const [from, to] = [read(option, low).share, read(option, high).share];
  if (from.numerator * to.denominator > to.numerator * from.denominator)
    refuse({ code: 'bad-span', option, value: text });
  return { text, low: from, central: low === high ? from : middle(from, to), high: to };
}

/** A share of growth; below 0 it is what leaves, of which there is no more than all. */
function growthShare(option: string, text: string): GivenShare {
  const isLess = /^[-\u2212]/.test(text);
  const { share } = value.share(option, isLess ? text.slice(1) : text, 'bad-growth');
  return { text, share: { ...share, numerator: isLess ? -share.numerator : share.numerator } };
}

/** Growth for all, and for regions or segments that are named. */
function growthOf(texts: readonly string[], cells: readonly Cell[]): Growth {
  const read = (option: string, text: string) => span(option, text, growthShare);
  const { all, bySegment } = list.bySegment('--growth', texts, read);
  const known = new Set(
    cells.flatMap(({ region, segment }) => [region.name, region.code ?? '', segment]),
  );
  const some = new Map<string, Span>();
  for (const [name, found] of bySegment) {
    const isKnown = [...known].some(
      (each) => fold(each) === name || foldRegion(each) === foldRegion(name),
    );
    if (!isKnown)
      refuse({ code: 'unknown-group', option: '--growth', value: name, ...suggest(name, known) });
    some.set(name, found);
    some.set(foldRegion(name), found);
  }
  return { all: all ?? read('--growth', NO_GROWTH), some };
}

/** The milestones on the way to the target; years counted from the first. */
function milestones(texts: readonly string[], first: number, until: number): Milestone[] {
  const found = texts.map((text) => {
    const [year, share] = list.assignment('--milestone', text, '2030=65%');
    const at = value.year('--milestone', year);
    if (at < first || at >= until)
      refuse({
        code: 'plan-years',
        option: '--milestone',
        value: year,
        list: [`${first}`, `${until}`],
      });
    return { year: at - first + 1, share: value.gate('--milestone', share).share };
  });
  const years = found.map(({ year }) => year);
  const again = texts.find((_, index) => years.indexOf(years[index] ?? 0) !== index);
  if (again) refuse({ code: 'option-twice', option: '--milestone', value: again });
  return found.sort((a, b) => a.year - b.year);
}

/** The year by whose end the target is reached: that of its name, where all its names have one year. */
function untilOf({ until }: RawPlan, { all, bySegment }: WantedTarget, first: number): number {
  const goals = all ? [all] : [...bySegment.values()];
  const [named, ...others] = new Set(goals.map((goal) => goal.named?.year));
  const ofName = others.length > 0 ? undefined : named;
  const year = until === undefined ? ofName : value.year('--until', until);
  if (year === undefined)
    refuse({ code: 'missing-option', option: '--until', suggestion: `--until ${first + 4}` });
  if (year < first)
    refuse({ code: 'plan-years', option: '--until', value: String(year), list: [`${first}`] });
  return year;
}

/** How wages grow, and at the wages of which year all are added up too. */
function wagesOf({ wageGrowth, prices }: RawPlan, first: number, until: number) {
  const growth = wageGrowth === undefined ? null : span('--wage-growth', wageGrowth, growthShare);
  const year = prices === undefined ? null : value.year('--prices', prices);
  if (year !== null && growth === null)
    refuse({
      code: 'needs-option',
      option: '--prices',
      value: '--wage-growth',
      suggestion: `--wage-growth 6.5% --prices ${year}`,
    });
  if (year !== null && (year < first || year > until))
    refuse({
      code: 'plan-years',
      option: '--prices',
      value: String(year),
      list: [`${first}`, `${until}`],
    });
  return { wageGrowth: growth, prices: year };
}

/** Gives a plan's options their meaning, for the cells it is made for. */
export function planRequest(raw: RawPlan, gap: GapRequest, cells: readonly Cell[]): PlanRequest {
  const { target } = gap;
  if (!target) refuse({ code: 'missing-option', option: '--target', suggestion: '--target 60%' });
  const periods = cells.flatMap(({ period }) => period ?? []).sort();
  const newest = periods.at(-1);
  const after = newest === undefined ? gap.currentYear : yearOf(newest) + 1;
  const first = gap.year ?? after;
  if (newest !== undefined && first < after)
    refuse({ code: 'plan-before', option: '--year', value: String(first), list: [newest] });
  if (raw.path === 'steady' && raw.milestone)
    refuse({ code: 'conflict', option: '--milestone', value: '--path steady' });
  if (raw.milestone && !target.all)
    refuse({ code: 'conflict', option: '--milestone', value: `--target ${target.text}` });
  const until = untilOf(raw, target, first);
  return {
    first,
    until,
    target,
    milestones: milestones(raw.milestone ?? [], first, until),
    path: value.choice('--path', raw.path, PATHS),
    growth: growthOf(raw.growth ?? [], cells),
    lapse: span('--lapse', raw.lapse, value.share),
    verified: span('--verified', raw.verified, value.share),
    ...wagesOf(raw, first, until),
    renew: value.share('--renew', raw.renew),
    carry: value.share('--carry', raw.carry),
    stay: value.share('--stay', raw.stay),
    eachSegment: raw.eachSegment === true,
    startMonth: value.wholeNumber('--start-month', raw.startMonth, 1, 12),
    spread: value.choice('--spread', raw.spread, SPREADS),
  };
}
