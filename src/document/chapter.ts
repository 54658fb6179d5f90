import type { FundResult } from '../planning/fund/result.js';
import type { QuotaResult } from '../planning/quota.js';
import type { PlanResult } from '../planning/result.js';
import type { TrendResult } from '../planning/trend.js';

/** Verbs whose answer can be a chapter of a report, in the order of the help. */
export const CHAPTER_VERBS = ['plan', 'share', 'fund', 'trend'] as const;
export type ChapterVerb = (typeof CHAPTER_VERBS)[number];

/** What each verb answered. */
export interface Answers {
  readonly plan: PlanResult;
  readonly share: QuotaResult;
  readonly fund: FundResult;
  readonly trend: TrendResult & { readonly isScorecard: boolean };
}

/** The answer of one verb as a part of a report, from the same counts. */
export type Chapter = {
  readonly [Verb in ChapterVerb]: { readonly verb: Verb; readonly result: Answers[Verb] };
}[ChapterVerb];
