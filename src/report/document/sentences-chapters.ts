import type { Verified } from '../../claim/verified.js';
import { add } from '../../core/exact.js';
import type { Chapter } from '../../document/chapter.js';
import type { Document } from '../../document/document.js';
import { withMark } from '../../i18n/marks.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { PlanResult } from '../../planning/result.js';
import { amount, count, type ReportVoice } from './voice.js';

/** What a plan comes to. With people who have no price, or unknown renewals, it costs more. */
function onPlan({ request, years }: PlanResult, voice: ReportVoice): string {
  const { plan } = voice.report.chapters;
  const enrolled = years.map((year) => year.enrolled).reduce(add, 0);
  const isLeast = years.some((year) => year.renewalPremium === null || year.unpriced > 0);
  const total = amount(years.at(-1)?.cumulative ?? 0, voice);
  return plan(
    withMark(request.target.text, voice.language),
    String(request.until),
    count(enrolled, voice),
    isLeast ? voice.report.chapters.atLeast(total) : total,
  );
}

function onFund({ sources, renewal, expansion }: FundResult, voice: ReportVoice): string {
  const { fund } = voice.report.chapters;
  const spent = sources.map((source) => source.spent).reduce(add, 0);
  return fund(
    amount(spent, voice),
    renewal && count(renewal.funded, voice),
    count(expansion.funded, voice),
    count(expansion.unfunded, voice),
  );
}

function onClaims({ findings }: Verified, voice: ReportVoice): string {
  const wrong = findings.filter(({ verdict }) => verdict === 'mismatch');
  return voice.report.chapters.verify(count(findings.length, voice), count(wrong.length, voice));
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
