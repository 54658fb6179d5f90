import type { Verified } from '../../../claim/verified.js';
import { compareShares, sumOf } from '../../../core/exact.js';
import type { Chapter } from '../../../document/chapter.js';
import type { Document } from '../../../document/document.js';
import { isLowerBound } from '../../../planning/figures.js';
import type { FundCount, FundResult } from '../../../planning/fund/result.js';
import type { PlanResult } from '../../../planning/result.js';
import { percentage } from '../../../render/text.js';
import { targetText } from '../../plan/words.js';
import { amount, count, type ReportWording } from './wording.js';

/** Rupiah of all years; a span where something is uncertain, and the least where something is unknown. */
function totalText({ years, range }: PlanResult, wording: ReportWording): string {
  const { atLeast, between } = wording.report.chapters;
  const ends = [range?.low ?? years, range?.high ?? years].map(
    (all) => all.at(-1)?.cumulative ?? 0,
  );
  const [low = '', high = ''] = ends.map((end) => amount(end, wording));
  const total = low === high ? low : between(low, high);
  return isLowerBound(years) ? atLeast(total) : total;
}

/** The two ends of a span, the lower one first; one of them where both read alike. */
function spanText(
  ends: readonly [number, number],
  of: (end: number) => string,
  wording: ReportWording,
) {
  const [low = '', high = ''] = [...ends].sort((a, b) => a - b).map(of);
  return low === high ? low : wording.report.chapters.between(low, high);
}

const enrolledIn = (years: PlanResult['years']) => sumOf(years.map((year) => year.enrolled));

/** People who join in all years, and the coverage at their end; spans where something is uncertain. */
function plannedTexts({ years, range }: PlanResult, wording: ReportWording) {
  const { low, high } = range ?? { low: years, high: years };
  const all = enrolledIn(years);
  const ends = [range?.enrolled.low ?? all, range?.enrolled.high ?? all] as const;
  const shares = [low, high].map((of) => of.at(-1)?.coverage ?? null);
  const [first = '', last = ''] = shares
    .sort((a, b) => (a && b ? compareShares(a, b) : 0))
    .map((share) => percentage(share, wording));
  return {
    enrolled: spanText(ends, (people) => count(people, wording), wording),
    coverage: first === last ? first : wording.report.chapters.between(first, last),
  };
}

/** What a plan comes to. */
function onPlan(result: PlanResult, wording: ReportWording): string {
  const { request, years, gap, range } = result;
  const { chapters } = wording.report;
  const each = chapters.each(request.eachSegment && gap.grain.segments);
  const target = targetText(request, wording.language);
  const until = String(request.until);
  if (enrolledIn(years) === 0 && !range) return chapters.planReached(each, target, until);
  const { enrolled, coverage } = plannedTexts(result, wording);
  if ((years.at(-1)?.cumulative ?? null) === null)
    return chapters.planUnpriced(each, target, until, enrolled);
  const total = totalText(result, wording);
  const texts = { each, target, until, enrolled, total, coverage };
  const short = years.at(-1)?.outOfReach ?? 0;
  if (short === 0) return chapters.plan(texts);
  const found = enrolledIn(years);
  return chapters.planOutOfReach(texts, count(found + short, wording), count(found, wording));
}

function onFund({ sources, renewal, expansion }: FundResult, wording: ReportWording): string {
  const spent = sumOf(sources.map((source) => source.spent));
  const of = ({ funded, need }: FundCount) =>
    [count(funded, wording), count(need, wording)] as const;
  return wording.report.chapters.fund(
    amount(spent, wording),
    renewal && of(renewal),
    of(expansion),
  );
}

function onClaims({ findings }: Verified, wording: ReportWording): string {
  const of = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length;
  const open = of('open');
  return wording.report.chapters.verify(
    count(findings.length, wording),
    count(of('mismatch'), wording),
    open === 0 ? null : count(open, wording),
  );
}

function onChapter(chapter: Chapter, wording: ReportWording): string[] {
  switch (chapter.verb) {
    case 'plan':
      return [onPlan(chapter.result, wording)];
    case 'fund':
      return [onFund(chapter.result, wording)];
    case 'verify':
      return [onClaims(chapter.result, wording)];
    default:
      // Its title says what there is to say.
      return [];
  }
}

/** What the chapters of other verbs come to, a sentence each. */
export function chapterSentences({ chapters }: Document, wording: ReportWording): string[] {
  return chapters.flatMap((chapter) => onChapter(chapter, wording));
}
