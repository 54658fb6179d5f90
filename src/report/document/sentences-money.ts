import type { Totals } from '../../core/gap.js';
import type { Document } from '../../document/document.js';
import type { Volume } from '../../document/volumes.js';
import { payerName } from '../../i18n/words.js';
import { hasRelief } from '../columns.js';
import { percentage } from '../percentage.js';
import { monthsText } from '../summary.js';
import { undecided } from './names.js';
import { amount, count, listed, type ReportVoice } from './voice.js';

/** Whom an amount is for: all of them, or so many as are paid for and have a price. */
function whomOf({ workers, unpriced }: Volume, all: number, whom: string, voice: ReportVoice) {
  const paid = workers - unpriced;
  return paid === all ? whom : voice.report.say.some(count(paid, voice), whom);
}

function onRenewal({ gap, volumes }: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { subsidised, renewalPremium } = totals;
  const { renewal, unknownRows } = volumes;
  if (subsidised === null) return [say.keepingUnknown];
  const unknown = unknownRows > 0 ? [say.keepingUnknownIn(count(unknownRows, voice))] : [];
  if (subsidised === 0) return unknown.length > 0 ? unknown : [say.nobodySubsidised];
  if (renewal.workers === 0) return [say.noneKept, ...unknown];
  if (renewalPremium === null) return unknown;
  const whom = whomOf(renewal, subsidised, say.subsidised, voice);
  const months = monthsText(gap.parameters.months, voice.words);
  return [say.keeping(whom, amount(renewalPremium, voice), months), ...unknown];
}

function onExpansion({ gap, volumes }: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { toTarget, uncovered, expansionPremium } = totals;
  const all = toTarget ?? uncovered;
  const whom = toTarget === null ? say.uncovered : say.missing;
  if (all === 0) return [];
  if (expansionPremium === null) return [say.coveringUnpriced(whom)];
  const months = monthsText(gap.parameters.months, voice.words);
  const paid = whomOf(volumes.expansion, all, whom, voice);
  return [say.covering(paid, amount(expansionPremium, voice), months)];
}

function onPayers(totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { annualPremium, byPayer } = totals;
  const paid = byPayer.filter((each) => each.annualPremium > 0 && each.payer !== 'undecided');
  const parts = paid.map(
    (each) => `${payerName(each.payer, voice.words)} ${amount(each.annualPremium, voice)}`,
  );
  const open = undecided(totals);
  const none = open === annualPremium ? say.noPayerAtAll : null;
  const some = say.noPayer(amount(open, voice), amount(annualPremium ?? 0, voice));
  return [
    ...(parts.length > 0 ? [say.payers(listed(parts, voice))] : []),
    ...(open > 0 ? [none ?? some] : []),
  ];
}

/** What it costs, to whom, and what stays open. */
export function onMoney(document: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { annualPremium, renewalPremium, expansionPremium, annualWithoutRelief } = totals;
  if (!annualPremium) return [];
  const isSum = renewalPremium && expansionPremium;
  const isIndicative = document.gap.notes.some(({ code }) => code === 'indicative');
  return [
    ...onRenewal(document, totals, voice),
    ...onExpansion(document, totals, voice),
    ...(isSum ? [say.together(amount(annualPremium, voice))] : []),
    ...(hasRelief(totals) ? [say.withoutRelief(amount(annualWithoutRelief ?? 0, voice))] : []),
    ...(isIndicative ? [say.indicative] : []),
    ...onPayers(totals, voice),
  ];
}

/** What coverage would fall to, where that can be seen. */
export function onFall(
  { coverage: now, coverageWithoutRenewal }: Totals,
  voice: ReportVoice,
): string[] {
  const fallen = percentage(coverageWithoutRenewal, voice);
  const isSeen = coverageWithoutRenewal && fallen !== percentage(now, voice);
  return isSeen ? [voice.report.say.withoutRenewal(fallen)] : [];
}
