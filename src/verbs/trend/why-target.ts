import type { Judgement } from '../../planning/standing.js';
import type { TrendRequest } from '../../planning/trend-row.js';
import type { TrendWhy } from '../../planning/trend-why.js';
import { type Node, node } from '../../view/view.js';
import { exactPercent } from '../common/exact-percent.js';
import { periodText } from '../common/summary.js';
import { arrivalText, minus, standingText } from './columns.js';
import type { TrendWording } from './texts.js';

/** What of a request a target is derived from. */
interface TargetAsked {
  readonly target: NonNullable<TrendRequest['target']>;
  readonly byDate: TrendRequest['byDate'];
}

/** Members a month as they are counted: those of a span over its months. */
function joiningText({ judgedBy }: TrendWhy, wording: TrendWording): string {
  const { count, words } = wording;
  if (judgedBy === null) return words.none;
  const { numerator, denominator } = judgedBy;
  const months = denominator === 1 ? '' : ` / ${count(denominator)}`;
  return `${minus(numerator, wording)}${months}`;
}

function missingNode(
  { missing }: Judgement,
  potential: number,
  { row: { after } }: TrendWhy,
  { target }: TargetAsked,
  wording: TrendWording,
): Node {
  const { count, derivation } = wording;
  if (missing === null) return node(derivation.noTarget);
  const counts = { potential: count(potential), members: count(after.registered) };
  return node(derivation.missing(count(missing), exactPercent(target.share, wording), counts));
}

/** When the target is reached at the pace; nothing where there is no target to reach. */
function arrivalNodes(why: TrendWhy, wording: TrendWording): Node[] {
  const { count } = wording;
  const { arrival: words } = wording.derivation;
  const { arrival, missing } = why.row;
  if (missing === null) return [];
  if (!arrival) return [node(words.noPace)];
  const now = periodText(why.after.period, wording.words);
  const formula = `${count(missing)} / (${joiningText(why, wording)})`;
  switch (arrival.kind) {
    case 'month': {
      const months = { count: count(why.monthsToTarget ?? 0), from: now };
      return [node(words.month(arrivalText(arrival, wording), formula, months))];
    }
    case 'after':
      return [node(words.after(String(arrival.year), formula, now))];
    case 'never':
      return [node(words.never(count(missing)))];
    case 'reached':
      return [node(words.reached)];
  }
}

/** How many must join in each month left; nothing without a month, or a target to reach. */
function neededNodes(
  { missing, needed }: Judgement,
  { monthsLeft }: TrendWhy,
  { count, derivation }: TrendWording,
): Node[] {
  if (monthsLeft === null || missing === null) return [];
  if (missing === 0) return [node(derivation.neededNobody)];
  if (needed === null) return [node(derivation.noMonthLeft)];
  return [node(derivation.needed(count(needed), count(missing), count(monthsLeft)))];
}

/** The pace against what is missing. */
function standingNodes(judgement: Judgement, why: TrendWhy, wording: TrendWording): Node[] {
  const { count } = wording;
  const { standing: words, byLastMonth } = wording.derivation;
  const { standing, missing } = judgement;
  const { monthsLeft: left, row } = why;
  if (standing === null || left === null) return [];
  const name = standingText(judgement, wording);
  if (missing === null) return [node(words.noTarget(name))];
  if (standing === 'reached') return [node(words.reached(name))];
  if (left === 0) return [node(words.late(name))];
  if (standing === 'unknown') return [node(words.noPace(name))];
  const joining = `${joiningText(why, wording)} x ${count(left)}`;
  const below = row.pace === null ? [node(byLastMonth)] : [];
  return [node(words[standing](name, joining, count(missing)), below)];
}

/** How the members of now stand to the target on the potential of before. */
function frozenNode(why: TrendWhy, asked: TargetAsked, wording: TrendWording): Node {
  const { count, derivation, words } = wording;
  const { onFrozen, isBaseChanged, before } = why.row;
  const when = periodText(why.before.period, words);
  if (!isBaseChanged) return node(derivation.sameBase(when));
  return node(derivation.onFrozen(when, count(before.potential)), [
    missingNode(onFrozen, before.potential, why, asked, wording),
    ...neededNodes(onFrozen, why, wording),
    ...standingNodes(onFrozen, why, wording),
  ]);
}

/** Who is missing to the target, when it is reached, and how that stands to the month it is wanted. */
export function targetNodes(why: TrendWhy, asked: TargetAsked, wording: TrendWording): Node[] {
  const { count, words } = wording;
  const { row, monthsLeft } = why;
  const now = periodText(why.after.period, words);
  const { byDate } = asked;
  const left =
    byDate === null || monthsLeft === null
      ? []
      : [node(wording.derivation.left(count(monthsLeft), now, periodText(byDate, words)))];
  return [
    missingNode(row, row.after.potential, why, asked, wording),
    ...arrivalNodes(why, wording),
    ...left,
    ...neededNodes(row, why, wording),
    ...standingNodes(row, why, wording),
    frozenNode(why, asked, wording),
  ];
}
