import type { Totals } from '../../../core/gap.js';
import type { Document } from '../../../document/document.js';
import { percentage } from '../../../render/text.js';
import { type Estimated, hasRelief, unsureMark } from '../../common/figures.js';
import type { KeyFigure } from './composed.js';
import { isPart, nationIn, payersIn, targetOf, undecided } from './names.js';
import { amount, count, type ReportWording } from './wording.js';

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
  if (uncovered === 0) return details.above(count(excess, wording));
  return details.net(count(excess, wording), count(net, wording));
}

function targetDetail(document: Document, totals: Totals, wording: ReportWording): string {
  const { details } = wording.report;
  const say = isPart(document) ? details.targetPart : details.target;
  const { toTarget, toTargetAsWhole, toEnrol } = totals;
  const text = say(targetOf(document, wording), count(toTargetAsWhole ?? 0, wording));
  return toEnrol === toTarget ? text : details.toEnrol(text, count(toEnrol, wording));
}

/** The figures a report begins with. */
export function keyFigures(
  document: Document,
  totals: Totals,
  wording: ReportWording,
): KeyFigure[] {
  const { figures, details } = wording.report;
  const { potential, registered, coverage, uncovered, toTarget, unpriced } = totals;
  const number = (value: number) => count(value, wording);
  // What rests on an estimate that is not accurate is marked here as in the tables.
  const mark = (figure: Estimated) => unsureMark(totals, figure);
  const list: KeyFigure[] = [
    {
      label: figures.coverage,
      value: percentage(coverage, wording) + mark('potential'),
      detail: details.national(
        details.coverage(number(registered), number(potential)),
        ...nationIn(wording),
      ),
    },
    {
      label: figures.uncovered,
      value: number(uncovered) + mark('uncovered'),
      detail: uncoveredDetail(totals, wording),
    },
  ];
  if (toTarget !== null)
    list.push({
      label: figures.toTarget,
      value: number(toTarget) + mark('toEnrol'),
      detail: targetDetail(document, totals, wording),
    });
  const open = undecided(totals);
  const there = (totals.annualPremium ?? 0) - open;
  list.push({
    label: figures.budget,
    value:
      totals.annualPremium === null
        ? wording.words.none
        : amount(totals.annualPremium, wording) + mark('annual'),
    detail: budgetDetail(document, totals, wording),
  });
  if (totals.annualPremium)
    list.push({
      label: figures.payable,
      value: amount(there, wording) + (there > 0 ? mark('annual') : ''),
      detail: there > 0 ? payersIn(totals, wording).join(', ') : details.nobody,
    });
  if (open > 0)
    list.push({
      label: figures.noPayer,
      value: amount(open, wording) + mark('expansion'),
      detail: details.noPayer,
    });
  if (unpriced > 0)
    list.push({ label: figures.unpriced, value: number(unpriced), detail: details.unpriced });
  return list;
}
