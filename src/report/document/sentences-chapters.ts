import type { Verified } from '../../claim/verified.js';
import { compareShares, sumOf } from '../../core/exact.js';
import type { Chapter } from '../../document/chapter.js';
import type { Document } from '../../document/document.js';
import { isLowerBound } from '../../planning/figures.js';
import type { FundCount, FundResult } from '../../planning/fund/result.js';
import type { PlanResult } from '../../planning/result.js';
import { percentage } from '../percentage.js';
import { targetText } from '../plan/words.js';
import { amount, count, type ReportVoice } from './voice.js';

/** Rupiah of all years; a span where something is uncertain, and the least where something is unknown. */
function totalText({ years, range }: PlanResult, voice: ReportVoice): string {
  const { atLeast, between } = voice.report.chapters;
  const ends = [range?.low ?? years, range?.high ?? years].map(
    (all) => all.at(-1)?.cumulative ?? 0,
  );
  const [low = '', high = ''] = ends.map((end) => amount(end, voice));
  const total = low === high ? low : between(low, high);
  return isLowerBound(years) ? atLeast(total) : total;
}

/** The two ends of a span, the lower one first; one of them where both read alike. */
function spanText(
  ends: readonly [number, number],
  of: (end: number) => string,
  voice: ReportVoice,
) {
  const [low = '', high = ''] = [...ends].sort((a, b) => a - b).map(of);
  return low === high ? low : voice.report.chapters.between(low, high);
}

const enrolledIn = (years: PlanResult['years']) => sumOf(years.map((year) => year.enrolled));

/** People who join in all years, and the coverage at their end; spans where something is uncertain. */
function plannedTexts({ years, range }: PlanResult, voice: ReportVoice) {
  const { low, high } = range ?? { low: years, high: years };
  const all = enrolledIn(years);
  const ends = [range?.enrolled.low ?? all, range?.enrolled.high ?? all] as const;
  const shares = [low, high].map((of) => of.at(-1)?.coverage ?? null);
  const [first = '', last = ''] = shares
    .sort((a, b) => (a && b ? compareShares(a, b) : 0))
    .map((share) => percentage(share, voice));
  return {
    enrolled: spanText(ends, (people) => count(people, voice), voice),
    coverage: first === last ? first : voice.report.chapters.between(first, last),
  };
}

/** What a plan comes to. */
function onPlan(result: PlanResult, voice: ReportVoice): string {
  const { request, years, gap, range } = result;
  const { chapters } = voice.report;
  const each = chapters.each(request.eachSegment && gap.grain.segments);
  const target = targetText(request, voice.language);
  const until = String(request.until);
  if (enrolledIn(years) === 0 && !range) return chapters.planReached(each, target, until);
  const { enrolled, coverage } = plannedTexts(result, voice);
  if ((years.at(-1)?.cumulative ?? null) === null)
    return chapters.planUnpriced(each, target, until, enrolled);
  const total = totalText(result, voice);
  const texts = { each, target, until, enrolled, total, coverage };
  const short = years.at(-1)?.outOfReach ?? 0;
  if (short === 0) return chapters.plan(texts);
  const found = enrolledIn(years);
  return chapters.planOutOfReach(texts, count(found + short, voice), count(found, voice));
}

function onFund({ sources, renewal, expansion }: FundResult, voice: ReportVoice): string {
  const spent = sumOf(sources.map((source) => source.spent));
  const of = ({ funded, need }: FundCount) => [count(funded, voice), count(need, voice)] as const;
  return voice.report.chapters.fund(amount(spent, voice), renewal && of(renewal), of(expansion));
}

function onClaims({ findings }: Verified, voice: ReportVoice): string {
  const of = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length;
  const open = of('open');
  return voice.report.chapters.verify(
    count(findings.length, voice),
    count(of('mismatch'), voice),
    open === 0 ? null : count(open, voice),
  );
}

function onChapter(chapter: Chapter, voice: ReportVoice): string[] {
  switch (chapter.verb) {
    case 'plan':
      return [onPlan(chapter.result, voice)];
    case 'fund':
      return [onFund(chapter.result, voice)];
    case 'verify':
      return [onClaims(chapter.result, voice)];
    default:
      // Its title says what there is to say.
      return [];
  }
}

/** What the chapters of other verbs come to, a sentence each. */
export function chapterSentences({ chapters }: Document, voice: ReportVoice): string[] {
  return chapters.flatMap((chapter) => onChapter(chapter, voice));
}
