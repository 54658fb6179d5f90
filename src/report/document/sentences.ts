import type { Totals } from '../../core/gap.js';
import type { Row } from '../../core/group.js';
import type { Document } from '../../document/document.js';
import { payerName } from '../../i18n/words.js';
import { sizeText } from '../points.js';
import { monthsText, periodText } from '../summary.js';
import { rowName, targetOf, undecided } from './names.js';
import { amount, count, listed, percentage, type ReportVoice } from './voice.js';

function onCoverage({ gap }: Document, totals: Totals, voice: ReportVoice): string {
  const { say } = voice.report;
  if (!totals.coverage) return say.noCoverage;
  const { period } = gap.parameters;
  return say.coverage(
    percentage(totals.coverage, voice),
    count(totals.potential, voice),
    count(totals.uncovered, voice),
    period && periodText(period, voice.words),
  );
}

function onConcentration({ headlines }: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { regions, segment, lowest, highest } = headlines;
  const number = (value: number) => count(value, voice);
  const name = (row: Row) => rowName(row, voice);
  return [
    ...(regions
      ? [
          say.regions(
            listed(regions.rows.map(name), voice),
            percentage(regions.share, voice),
            number(regions.share.numerator),
            number(totals.uncovered),
          ),
        ]
      : []),
    ...(lowest && highest
      ? [
          say.extremes(
            name(lowest),
            percentage(lowest.coverage, voice),
            name(highest),
            percentage(highest.coverage, voice),
          ),
        ]
      : []),
    ...(segment?.rows[0]
      ? [
          say.segment(
            name(segment.rows[0]),
            number(segment.share.numerator),
            percentage(segment.share, voice),
          ),
        ]
      : []),
  ];
}

function onMoney({ gap }: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { renewalPremium, expansionPremium, annualPremium, byPayer } = totals;
  const months = monthsText(gap.parameters.months, voice.words);
  const write = (value: number) => amount(value, voice);
  if (annualPremium === null) return [];
  const whom = totals.toTarget === null ? say.uncovered : say.missing;
  const whole =
    renewalPremium === null
      ? say.expansionOnly(write(annualPremium), months, whom)
      : expansionPremium === null
        ? say.renewalOnly(write(annualPremium), months, whom)
        : say.money(
            write(renewalPremium),
            write(expansionPremium),
            write(annualPremium),
            months,
            whom,
          );
  const paid = byPayer.filter((each) => each.annualPremium > 0 && each.payer !== 'undecided');
  const parts = paid.map(
    (each) => `${payerName(each.payer, voice.words)} ${write(each.annualPremium)}`,
  );
  return [
    whole,
    ...(parts.length > 0 ? [say.payers(listed(parts, voice))] : []),
    ...(undecided(totals) > 0 ? [say.noPayer(write(undecided(totals)))] : []),
  ];
}

function onChange({ changes }: Document, voice: ReportVoice): string[] {
  const whole = changes?.total.points?.whole;
  if (!changes || whole === undefined) return [];
  const from = periodText(changes.from, voice.words);
  if (whole === 0) return [voice.report.say.noChange(from)];
  return [voice.report.say.change(from, sizeText(whole, voice.language), whole > 0)];
}

/** What stands out, in short sentences made from the figures. */
export function sentences(document: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { toTarget, coverageWithoutRenewal, subsidised, unpriced, excess } = totals;
  return [
    onCoverage(document, totals, voice),
    ...onChange(document, voice),
    ...onConcentration(document, totals, voice),
    ...(excess > 0 ? [say.above(document.above.length, count(excess, voice))] : []),
    ...(toTarget !== null ? [say.target(targetOf(document, voice), count(toTarget, voice))] : []),
    ...onMoney(document, totals, voice),
    ...(coverageWithoutRenewal && subsidised
      ? [say.withoutRenewal(percentage(coverageWithoutRenewal, voice))]
      : []),
    ...(unpriced > 0 ? [say.unpriced(count(unpriced, voice))] : []),
  ];
}
