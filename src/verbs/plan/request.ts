import type { GapRequest, WantedTarget } from '../../budget/request.js';
import { refuseAlone } from '../../cli/option.js';
import type { Aimed } from '../../core/aimed.js';
import type { Cell } from '../../core/cell.js';
import { compareShares, type Share } from '../../core/exact.js';
import { yearOf } from '../../core/month.js';
import type { Milestone } from '../../core/plan-aims.js';
import type { PlanRequest } from '../../planning/request.js';
import { refuse } from '../../problem/problem.js';
import { growthOf } from './growth.js';
import type { PlanOptions } from './options.js';

/** A share that is to be reached, as it was typed. */
interface Step {
  readonly text: string;
  readonly share: Share;
}

/** Refuses a milestone above the next one, or above the target: nobody is to leave again on the way. */
function checkSteps(steps: readonly Step[]): void {
  for (const [at, { text, share }] of steps.entries()) {
    const next = steps[at + 1];
    if (next && compareShares(share, next.share) > 0)
      refuse({ code: 'milestone-above', option: '--milestone', value: text, other: next.text });
  }
}

/** Refuses a year that is none of the plan's. */
function refuseYear(option: string, year: number, first: number, until: number): never {
  refuse({ code: 'plan-years', option, value: String(year), list: [`${first}`, `${until}`] });
}

/** The milestones on the way to the target; years counted from the first. */
function milestones(
  given: PlanOptions['milestone'],
  first: number,
  until: number,
  target: Step | null,
): Milestone[] {
  for (const { year } of given)
    if (year < first || year >= until) refuseYear('--milestone', year, first, until);
  const inOrder = given.toSorted((a, b) => a.year - b.year);
  checkSteps(target ? [...inOrder, target] : inOrder);
  return inOrder.map(({ year, share }) => ({ year: year - first + 1, share }));
}

/** The year by whose end the target is reached: that of its name, where all its names have one year. */
function untilOf({ until }: PlanOptions, { all, bySegment }: WantedTarget, first: number): number {
  const goals = all ? [all] : [...bySegment.values()];
  const [named, ...others] = new Set(goals.map((goal) => goal.named?.year));
  const ofName = others.length > 0 ? undefined : named;
  const year = until ?? ofName ?? null;
  if (year === null)
    refuse({ code: 'missing-option', option: '--until', suggestion: `--until ${first + 4}` });
  if (year < first)
    refuse({
      ...{ code: 'plan-years', option: '--until', value: String(year), list: [`${first}`] },
      suggestion: `--until ${first + 4}`,
    });
  return year;
}

/** Refuses amounts at the wages of a year that is none of the plan's, or where wages do not grow. */
function checkPrices({ wageGrowth, prices }: PlanOptions, first: number, until: number): void {
  if (prices !== null && wageGrowth === null)
    refuseAlone('--prices', '--wage-growth', `--wage-growth 6.5% --prices ${prices}`);
  if (prices !== null && (prices < first || prices > until))
    refuseYear('--prices', prices, first, until);
}

/** The first year: after the counts, or the one that was asked for. */
function firstOf({ year }: PlanOptions, cells: readonly Cell[], currentYear: number): number {
  const newest = cells
    .flatMap(({ period }) => period ?? [])
    .sort()
    .at(-1);
  const after = newest === undefined ? currentYear : yearOf(newest) + 1;
  if (newest !== undefined && year !== null && year < after)
    refuse({ code: 'plan-before', option: '--year', value: String(year), list: [newest] });
  return year ?? after;
}

/** What is asked of a plan, for the cells it is made for. */
export function planRequest(
  options: PlanOptions,
  { target, currentYear }: GapRequest,
  aimed: readonly Aimed[],
): PlanRequest {
  const cells = aimed.map(({ cell }) => cell);
  if (!target) refuse({ code: 'missing-option', option: '--target', suggestion: '--target 60%' });
  const { path, lapse, verified, renew, carry, stay, eachSegment, startMonth, spread } = options;
  const { milestone, wageGrowth, prices } = options;
  const first = firstOf(options, cells, currentYear);
  if (path === 'steady' && milestone.length > 0)
    refuse({ code: 'conflict', option: '--milestone', value: '--path steady' });
  if (milestone.length > 0 && !target.all)
    refuse({ code: 'conflict', option: '--milestone', value: `--target ${target.text}` });
  const until = untilOf(options, target, first);
  checkPrices(options, first, until);
  return {
    ...{ first, until, target, path, lapse, verified, wageGrowth, prices },
    ...{ renew, carry, stay, eachSegment, startMonth, spread },
    milestones: milestones(milestone, first, until, target.all),
    growth: growthOf(options.growth, aimed),
  };
}
