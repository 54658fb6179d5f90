import { coverage } from '../../core/coverage.js';
import { isBelow, type Share } from '../../core/exact.js';
import type { Totals } from '../../core/gap.js';
import type { Row } from '../../core/group.js';
import type { Document } from '../../document/document.js';
import { percentage } from '../percentage.js';
import { sizeText } from '../points.js';
import { incompleteLines, periodText } from '../summary.js';
import { isByRegion, isPart, rowName, targetOf } from './names.js';
import { onFall, onMoney } from './sentences-money.js';
import { count, listed, type ReportVoice } from './voice.js';

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

function onConcentration(document: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { segment } = document.headlines;
  // Of a ranking of payers or agencies the sentences would not say what they mean.
  const { regions, lowest, highest } = isByRegion(document)
    ? document.headlines
    : { regions: null, lowest: null, highest: null };
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

/** The least part of the workers that a change must be of to be worth a sentence: half of them. */
const HALF: Share = { numerator: 1, denominator: 2 };

function onChange({ changes }: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const whole = changes?.total.points?.whole;
  if (!changes || whole === undefined || changes.basesDiffer) return [];
  const { before, after } = changes.total;
  const from = periodText(changes.from, voice.words);
  const isShared = changes.unmatched.before + changes.unmatched.after > 0;
  if (isShared && isBelow(after.potential, totals.potential, HALF)) return [];
  if (isShared)
    return [
      say.changeOfShared(
        from,
        count(after.potential, voice),
        count(totals.potential, voice),
        percentage(coverage(before.potential, before.registered), voice),
        percentage(coverage(after.potential, after.registered), voice),
      ),
    ];
  if (whole === 0) return [say.noChange(from)];
  return [say.change(from, sizeText(whole, voice.language), whole > 0)];
}

function onTarget(document: Document, { toTarget }: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const target = targetOf(document, voice);
  if (toTarget === null) return [];
  const people = count(toTarget, voice);
  if (isPart(document)) return [say.targetPart(target, people)];
  if (!document.gap.options.target?.all) return [say.targetNamed(target, people)];
  return [toTarget === 0 ? say.targetReached(target) : say.target(target, people)];
}

/** That not everybody who is wanted can be found. */
function onFound({ toTarget, uncovered, toEnrol, findable }: Totals, voice: ReportVoice): string[] {
  const wanted = toTarget ?? uncovered;
  if (toEnrol === wanted) return [];
  const texts = [wanted, toEnrol, uncovered, findable].map((value) => count(value, voice));
  return [voice.report.say.found(...(texts as [string, string, string, string]))];
}

/** What stands out, in short sentences made from the figures. */
export function sentences(document: Document, totals: Totals, voice: ReportVoice): string[] {
  const { say } = voice.report;
  const { unpriced, excess } = totals;
  return [
    ...incompleteLines(document.gap, voice).map((line) => `${line}.`),
    onCoverage(document, totals, voice),
    ...onChange(document, totals, voice),
    ...onConcentration(document, totals, voice),
    ...(excess > 0 ? [say.above(document.above.length, count(excess, voice))] : []),
    ...onTarget(document, totals, voice),
    ...onFound(totals, voice),
    ...onMoney(document, totals, voice),
    ...onFall(totals, voice),
    ...(unpriced > 0 ? [say.unpriced(count(unpriced, voice))] : []),
  ];
}
