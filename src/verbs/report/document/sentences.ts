import { coverage } from '../../../core/coverage.js';
import { isBelow, type Share } from '../../../core/exact.js';
import type { Totals } from '../../../core/gap.js';
import type { Row } from '../../../core/group.js';
import type { Document } from '../../../document/document.js';
import type { SectionId } from '../../../document/sections.js';
import { sizeText } from '../../../render/points.js';
import { percentage } from '../../../render/text.js';
import { inProse, periodText } from '../../common/summary.js';
import { coverageRange, errorText, moneyRange, peopleRange } from '../../gap/sampling.js';
import { isByRegion, isPart, rowName, targetOf } from './names.js';
import { onFall, onMoney } from './sentences-money.js';
import { listed, type ReportWording } from './wording.js';

function onCoverage({ gap }: Document, totals: Totals, wording: ReportWording): string {
  const { say } = wording.report;
  if (!totals.coverage) return say.noCoverage;
  const { period } = gap.parameters;
  return say.coverage(
    percentage(totals.coverage, wording),
    wording.count(totals.potential),
    wording.count(totals.uncovered),
    period && periodText(period, inProse(wording.words)),
  );
}

/** How sure the whole is, where surveys estimated the potential. */
function onSampling({ sampling }: Totals, wording: ReportWording): string[] {
  if (!sampling?.coverage) return [];
  const { coverage: own, uncovered, expansionPremium, grade } = sampling;
  return [
    wording.report.say.sampling(
      coverageRange(own, wording),
      peopleRange(uncovered, wording),
      expansionPremium && moneyRange(expansionPremium, 'short', wording),
      errorText(sampling, wording),
      wording.words.sampling.grades[grade],
    ),
  ];
}

/** Where the uncovered are, and the ends of the ranking; of payers or agencies that would not say what it means. */
function onRegions(document: Document, totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  if (!isByRegion(document)) return [];
  const { regions, lowest, highest } = document.headlines;
  const { count } = wording;
  const name = (row: Row) => rowName(row, wording);
  return [
    ...(regions
      ? [
          say.regions(
            listed(regions.rows.map(name), wording),
            percentage(regions.share, wording),
            count(regions.share.numerator),
            count(totals.uncovered),
          ),
        ]
      : []),
    ...(lowest && highest
      ? [
          say.extremes(
            name(lowest),
            percentage(lowest.coverage, wording),
            name(highest),
            percentage(highest.coverage, wording),
          ),
        ]
      : []),
  ];
}

function onSegments({ headlines: { segment } }: Document, wording: ReportWording): string[] {
  const [row] = segment?.rows ?? [];
  if (!segment || !row) return [];
  const { numerator } = segment.share;
  return [
    wording.report.say.segment(
      rowName(row, wording),
      wording.count(numerator),
      percentage(segment.share, wording),
    ),
  ];
}

/** The least part of the workers that a change must be of to be worth a sentence: half of them. */
const HALF: Share = { numerator: 1, denominator: 2 };

function onChange({ changes }: Document, totals: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const whole = changes?.total.points?.whole;
  if (!changes || whole === undefined || changes.basesDiffer) return [];
  const { before, after } = changes.total;
  const from = periodText(changes.from, inProse(wording.words));
  const isShared = changes.unmatched.before + changes.unmatched.after > 0;
  if (isShared && isBelow(after.potential, totals.potential, HALF)) return [];
  if (isShared)
    return [
      say.changeOfShared(
        from,
        wording.count(after.potential),
        wording.count(totals.potential),
        percentage(coverage(before.potential, before.registered), wording),
        percentage(coverage(after.potential, after.registered), wording),
      ),
    ];
  if (whole === 0) return [say.noChange(from)];
  return [say.change(from, sizeText(whole, wording.language), whole > 0)];
}

function onTarget(document: Document, { toTarget }: Totals, wording: ReportWording): string[] {
  const { say } = wording.report;
  const target = targetOf(document, wording);
  if (toTarget === null) return [];
  const people = wording.count(toTarget);
  if (isPart(document)) return [say.targetPart(target, people)];
  if (!document.gap.options.target?.all) return [say.targetNamed(target, people)];
  return [toTarget === 0 ? say.targetReached(target) : say.target(target, people)];
}

/** That not everybody who is wanted can be found. */
function onFound(
  { toTarget, uncovered, toEnrol, findable }: Totals,
  { report, count }: ReportWording,
): string[] {
  const wanted = toTarget ?? uncovered;
  if (toEnrol === wanted) return [];
  return [report.say.found(count(wanted), count(toEnrol), count(uncovered), count(findable))];
}

/** What a report says first: how many are covered, how sure that is, what changed, and what is missing. */
export function sentences(document: Document, totals: Totals, wording: ReportWording): string[] {
  return [
    onCoverage(document, totals, wording),
    ...onSampling(totals, wording),
    ...onChange(document, totals, wording),
    ...onTarget(document, totals, wording),
    ...onFall(totals, wording),
  ];
}

/** What a section says above its tables. */
export function leadOf(
  id: SectionId,
  document: Document,
  totals: Totals,
  wording: ReportWording,
): string[] {
  const { say } = wording.report;
  const { excess, unpriced } = totals;
  switch (id) {
    case 'regions':
      return [
        ...onRegions(document, totals, wording),
        ...(excess > 0 ? [say.above(document.above.length, wording.count(excess))] : []),
      ];
    case 'segments':
      return onSegments(document, wording);
    case 'money':
      return [
        ...onFound(totals, wording),
        ...onMoney(document, totals, wording),
        ...(unpriced > 0 ? [say.unpriced(wording.count(unpriced))] : []),
      ];
    default:
      return [];
  }
}
