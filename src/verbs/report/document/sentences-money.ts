import type { Totals } from '../../../core/gap.js';
import type { Document } from '../../../document/document.js';
import type { Volume } from '../../../document/volumes.js';
import { percentage } from '../../../render/text.js';
import { hasRelief } from '../../common/figures.js';
import { inProse, monthsText } from '../../common/summary.js';
import { payersIn, undecided } from './names.js';
import { amount, listed, type ReportWording } from './wording.js';

/** Whom an amount is for: all of them, or so many as are paid for and have a price. */
function whomOf({ workers, unpriced }: Volume, all: number, whom: string, wording: ReportWording) {
  const paid = workers - unpriced;
  return paid === all ? whom : wording.report.say.some(wording.count(paid), whom);
}

function onRenewal({ gap, volumes }: Document, totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const { subsidised, renewalPremium } = totals;
  const { renewal, unknownRows } = volumes;
  if (subsidised === null) return [say.keepingUnknown];
  const unknown = unknownRows > 0 ? [say.keepingUnknownIn(wording.count(unknownRows))] : [];
  if (subsidised === 0) return unknown.length > 0 ? unknown : [say.nobodySubsidised];
  if (renewal.workers === 0) return [say.noneKept, ...unknown];
  if (renewalPremium === null) return unknown;
  const whom = whomOf(renewal, subsidised, say.subsidised, wording);
  const months = monthsText(gap.parameters.months, inProse(wording.words));
  return [say.keeping(whom, amount(renewalPremium, wording), months), ...unknown];
}

function onExpansion({ gap, volumes }: Document, totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const { toTarget, uncovered, expansionPremium } = totals;
  const all = toTarget ?? uncovered;
  const whom = toTarget === null ? say.uncovered : say.missing;
  if (all === 0) return [];
  if (expansionPremium === null) return [say.coveringUnpriced(whom)];
  const months = monthsText(gap.parameters.months, inProse(wording.words));
  const paid = whomOf(volumes.expansion, all, whom, wording);
  return [say.covering(paid, amount(expansionPremium, wording), months)];
}

function onPayers(totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const { annualPremium } = totals;
  const parts = payersIn(totals, wording);
  const open = undecided(totals);
  const none = open === annualPremium ? say.noPayerAtAll : null;
  const some = say.noPayer(amount(open, wording), amount(annualPremium ?? 0, wording));
  return [
    ...(parts.length > 0 ? [say.payers(listed(parts, wording))] : []),
    ...(open > 0 ? [none ?? some] : []),
  ];
}

/** What it costs, to whom, and what stays open. */
export function onMoney(document: Document, totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const { annualPremium, renewalPremium, expansionPremium, annualWithoutRelief } = totals;
  if (!annualPremium) return [];
  const isSum = renewalPremium && expansionPremium;
  const isIndicative = document.gap.notes.some(({ code }) => code === 'indicative');
  return [
    ...onRenewal(document, totals, wording),
    ...onExpansion(document, totals, wording),
    ...(isSum ? [say.together(amount(annualPremium, wording))] : []),
    ...(hasRelief(totals) ? [say.withoutRelief(amount(annualWithoutRelief ?? 0, wording))] : []),
    ...(isIndicative ? [say.indicative] : []),
    ...onPayers(totals, wording),
  ];
}

/** What coverage would fall to, where that can be seen. */
export function onFall(
  { coverage: now, coverageWithoutRenewal }: Totals,
  wording: ReportWording,
): string[] {
  const fallen = percentage(coverageWithoutRenewal, wording);
  const isSeen = coverageWithoutRenewal && fallen !== percentage(now, wording);
  return isSeen ? [wording.report.say.withoutRenewal(fallen)] : [];
}
