import type { Totals } from '../../core/gap.js';
import type { Document } from '../../document/document.js';
import { hasRelief } from '../columns.js';
import { percentage } from '../percentage.js';
import type { KeyFigure } from './composed.js';
import { isPart, targetOf, undecided } from './names.js';
import { amount, count, type ReportVoice } from './voice.js';

/** What the budget is made of. */
function partsDetail(
  { volumes }: Document,
  { renewalPremium, expansionPremium }: Totals,
  voice: ReportVoice,
): string {
  const { details } = voice.report;
  if (renewalPremium === null) return details.expansionOnly;
  if (expansionPremium === null) return details.renewalOnly;
  const say = volumes.unknownRows > 0 ? details.budgetInPart : details.budget;
  return say(amount(renewalPremium, voice), amount(expansionPremium, voice));
}

function budgetDetail(document: Document, totals: Totals, voice: ReportVoice): string {
  const { details } = voice.report;
  const { annualPremium, annualWithoutRelief } = totals;
  if (annualPremium === null || annualWithoutRelief === null) return details.noBudget;
  const parts = partsDetail(document, totals, voice);
  return hasRelief(totals) ? details.relief(parts, amount(annualWithoutRelief, voice)) : parts;
}

function uncoveredDetail({ uncovered, excess, net }: Totals, voice: ReportVoice): string {
  const { details } = voice.report;
  if (excess === 0) return details.uncovered;
  if (uncovered === 0) return details.above(count(excess, voice));
  return details.net(count(excess, voice), count(net, voice));
}

function targetDetail(document: Document, totals: Totals, voice: ReportVoice): string {
  const { details } = voice.report;
  const say = isPart(document) ? details.targetPart : details.target;
  const { toTarget, toTargetAsWhole, toEnrol } = totals;
  const text = say(targetOf(document, voice), count(toTargetAsWhole ?? 0, voice));
  return toEnrol === toTarget ? text : details.toEnrol(text, count(toEnrol, voice));
}

/** The figures a report begins with. */
export function keyFigures(document: Document, totals: Totals, voice: ReportVoice): KeyFigure[] {
  const { figures, details } = voice.report;
  const { potential, registered, coverage, uncovered, toTarget, unpriced } = totals;
  const number = (value: number) => count(value, voice);
  const list: KeyFigure[] = [
    {
      label: figures.coverage,
      value: percentage(coverage, voice),
      detail: details.coverage(number(registered), number(potential)),
    },
    {
      label: figures.uncovered,
      value: number(uncovered),
      detail: uncoveredDetail(totals, voice),
    },
  ];
  if (toTarget !== null)
    list.push({
      label: figures.toTarget,
      value: number(toTarget),
      detail: targetDetail(document, totals, voice),
    });
  list.push({
    label: figures.budget,
    value: totals.annualPremium === null ? voice.words.none : amount(totals.annualPremium, voice),
    detail: budgetDetail(document, totals, voice),
  });
  if (undecided(totals) > 0)
    list.push({
      label: figures.noPayer,
      value: amount(undecided(totals), voice),
      detail: details.noPayer,
    });
  if (unpriced > 0)
    list.push({ label: figures.unpriced, value: number(unpriced), detail: details.unpriced });
  return list;
}
