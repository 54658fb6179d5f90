import type { Totals } from '../../../core/gap.js';
import type { Document } from '../../../document/document.js';
import { percentage } from '../../../render/text.js';
import { type Estimated, hasRelief, unsureMark } from '../../common/figures.js';
import type { KeyFigure } from './composed.js';
import { isPart, nationIn, payersIn, targetOf, undecided } from './names.js';
import { amount, type ReportWording } from './wording.js';

/** What the budget is made of. */
function partsDetail(
  { volumes }: Document,
  { renewalPremium, expansionPremium }: Totals,
  wording: ReportWording,
): string {
  const { details } = wording.report;
  if (renewalPremium === null) return details.expansionOnly;
  if (expansionPremium === null) return details.renewalOnly;
  const say = volumes.unknownRows > 0 ? details.budgetInPart : details.budget;
  return say(amount(renewalPremium, wording), amount(expansionPremium, wording));
}

function budgetDetail(document: Document, totals: Totals, wording: ReportWording): string {
  const { details } = wording.report;
  const { annualPremium, annualWithoutRelief } = totals;
  if (annualPremium === null || annualWithoutRelief === null) return details.noBudget;
  const parts = partsDetail(document, totals, wording);
  return hasRelief(totals) ? details.relief(parts, amount(annualWithoutRelief, wording)) : parts;
}

function uncoveredDetail({ uncovered, excess, net }: Totals, wording: ReportWording): string {
  const { details } = wording.report;
  if (excess === 0) return details.uncovered;
  if (uncovered === 0) return details.above(wording.count(excess));
  return details.net(wording.count(excess), wording.count(net));
}

function targetDetail(document: Document, totals: Totals, wording: ReportWording): string {
  const { details } = wording.report;
  const say = isPart(document) ? details.targetPart : details.target;
  const { toTarget, toTargetAsWhole, toEnrol } = totals;
  const text = say(targetOf(document, wording), wording.count(toTargetAsWhole ?? 0));
  return toEnrol === toTarget ? text : details.toEnrol(text, wording.count(toEnrol));
}

/** What rests on an estimate that is not accurate is marked here as in the tables. */
function marking(totals: Totals): (figure: Estimated) => string {
  return (figure) => unsureMark(totals, figure);
}

/** Coverage, those who are not covered, and those who are missing to a target. */
function peopleFigures(document: Document, totals: Totals, wording: ReportWording): KeyFigure[] {
  const { figures, details } = wording.report;
  const { potential, registered, coverage, uncovered, toTarget } = totals;
  const { count } = wording;
  const mark = marking(totals);
  const covered = details.coverage(count(registered), count(potential));
  const list = [
    {
      label: figures.coverage,
      value: percentage(coverage, wording) + mark('potential'),
      detail: details.national(covered, ...nationIn(wording)),
    },
    {
      label: figures.uncovered,
      value: count(uncovered) + mark('uncovered'),
      detail: uncoveredDetail(totals, wording),
    },
  ];
  if (toTarget === null) return list;
  const value = count(toTarget) + mark('toEnrol');
  const detail = targetDetail(document, totals, wording);
  return [...list, { label: figures.toTarget, value, detail }];
}

/** The budget, who pays it, and what nobody pays. */
function moneyFigures(document: Document, totals: Totals, wording: ReportWording): KeyFigure[] {
  const { figures, details } = wording.report;
  const { annualPremium } = totals;
  const mark = marking(totals);
  const open = undecided(totals);
  const there = (annualPremium ?? 0) - open;
  const budget =
    annualPremium === null ? wording.words.none : amount(annualPremium, wording) + mark('annual');
  const payable = {
    label: figures.payable,
    value: amount(there, wording) + (there > 0 ? mark('annual') : ''),
    detail: there > 0 ? payersIn(totals, wording).join(', ') : details.nobody,
  };
  const noPayer = {
    label: figures.noPayer,
    value: amount(open, wording) + mark('expansion'),
    detail: details.noPayer,
  };
  return [
    { label: figures.budget, value: budget, detail: budgetDetail(document, totals, wording) },
    ...(annualPremium ? [payable] : []),
    ...(open > 0 ? [noPayer] : []),
  ];
}

/** The figures a report begins with. */
export function keyFigures(
  document: Document,
  totals: Totals,
  wording: ReportWording,
): KeyFigure[] {
  const { figures, details } = wording.report;
  const value = wording.count(totals.unpriced);
  return [
    ...peopleFigures(document, totals, wording),
    ...moneyFigures(document, totals, wording),
    ...(totals.unpriced > 0 ? [{ label: figures.unpriced, value, detail: details.unpriced }] : []),
  ];
}
