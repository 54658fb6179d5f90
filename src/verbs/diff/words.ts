import type { Figures } from '../../core/figures.js';
import type { DiffResult, DiffSide } from '../../planning/diff/result.js';
import { pointsText } from '../../render/points.js';
import { percentage } from '../../render/text.js';
import { signed, signedMoney } from '../../view/signed.js';
import { incompleteLines, origin, periodText } from '../common/summary.js';
import { nameOf } from './columns.js';
import type { DiffWording } from './texts.js';

/** Causes that the sentence names; all stand in the table. */
const NAMED = 3;

/** What both sides are called: what tells them apart. */
export function labelsOf(
  { before, after }: Pick<DiffResult, 'before' | 'after'>,
  { diff, words }: DiffWording,
): readonly [string, string] {
  const hasPeriods = before.period !== after.period;
  const hasOwn = before.own !== null || after.own !== null;
  const label = ({ name, period, own }: DiffSide, side: 'before' | 'after') => {
    const parts = [
      name,
      hasPeriods && period !== null ? periodText(period, words) : null,
      hasOwn ? (own ?? diff.asGiven) : null,
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(', ') : diff.side[side];
  };
  return [label(before, 'before'), label(after, 'after')];
}

/** What is compared. */
export function titleOf(result: DiffResult, wording: DiffWording): string {
  return wording.diff.title(...labelsOf(result, wording));
}

/** How far potential may be off; null where it is not known. */
function halfOf({ potential, sampling }: Figures): number | null {
  return sampling && sampling.potential.high - potential;
}

/** That potential changed no more than sampling errors alone may make; nothing where that is not so. */
export function withinError({ total }: DiffResult, wording: DiffWording): string[] {
  const { before, after } = total;
  const [was, is] = [halfOf(before), halfOf(after)];
  const change = after.potential - before.potential;
  if (was === null || is === null || change === 0) return [];
  const half = Math.ceil(Math.hypot(was, is));
  if (Math.abs(change) > half) return [];
  return [wording.diff.withinError(signed(change, wording), wording.count(half))];
}

function coverageText({ total }: DiffResult, wording: DiffWording): string {
  const { before, after, points } = total;
  if (!points || points.whole === 0 || !before.coverage || !after.coverage) return '';
  return wording.diff.points(
    percentage(before.coverage, wording, 2),
    percentage(after.coverage, wording, 2),
    pointsText(points.whole, wording.language),
  );
}

function membersText(result: DiffResult, wording: DiffWording): string {
  const { diff, count } = wording;
  const { before, after } = result.total;
  const share = coverageText(result, wording);
  const difference = after.registered - before.registered;
  return difference === 0
    ? diff.membersSame(count(after.registered), share)
    : diff.members(
        signed(difference, wording),
        count(before.registered),
        count(after.registered),
        share,
      );
}

/** Whether both sides are computed from the same. */
export function isSame({ factors, total }: DiffResult): boolean {
  return factors.length === 0 && total.cells.every(({ row }) => row.presence === null);
}

/** What a head of office reads first: the budget and why it is another one, the members, and where it changed most. */
export function sentence(result: DiffResult, wording: DiffWording): string {
  const { diff, money } = wording;
  const { total, rows } = result;
  const { before, after, change, effects } = total;
  const amount = (value: number | null) => money(value ?? 0);
  const [first] = rows;
  if (isSame(result)) return diff.nothing;
  const named = effects.slice(0, NAMED).map(({ cause, rupiah: own }) => {
    return [diff.causes[cause], signedMoney(own, wording)] as const;
  });
  const budget = diff.budget({
    direction: change > 0 ? 'more' : change < 0 ? 'less' : 'same',
    size: amount(Math.abs(change)),
    before: amount(before.annualPremium),
    after: amount(after.annualPremium),
    causes: named,
  });
  const most =
    rows.length > 1 && first && first.change !== 0
      ? [diff.most(nameOf(first, wording), signedMoney(first.change, wording))]
      : [];
  return [budget, membersText(result, wording), ...most].join(' ');
}

/** Where the figures of each side come from. */
export function sideLines(result: DiffResult, wording: DiffWording): string[] {
  const labels = labelsOf(result, wording);
  return [result.before, result.after].map(
    (side, at) => `${labels[at]}: ${origin(side.result, wording)}`,
  );
}

/** What is in no figure of a side, said first. */
export function lackingLines(result: DiffResult, wording: DiffWording): string[] {
  const labels = labelsOf(result, wording);
  return [result.before, result.after].flatMap((side, at) =>
    incompleteLines(side.result, wording).map((line) => `${labels[at]}: ${line}`),
  );
}
