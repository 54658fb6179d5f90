import type { Note } from '../budget/note.js';
import type { GapResult } from '../budget/result.js';
import type { Verified } from '../claim/verified.js';
import type { Afforded } from '../planning/afforded.js';
import type { FundResult } from '../planning/fund/result.js';
import type { QuotaResult } from '../planning/quota.js';
import type { PlanResult } from '../planning/result.js';
import type { TrendResult } from '../planning/trend.js';
import type { Used } from '../tariff/used.js';

/** Verbs whose answer can be a chapter of a report, in the order of the help. */
export const CHAPTER_VERBS = ['plan', 'share', 'fund', 'trend', 'verify', 'afford'] as const;
export type ChapterVerb = (typeof CHAPTER_VERBS)[number];

/** What each verb answered: the first four from the counts of the report, the others beside them. */
export interface Answers {
  readonly plan: PlanResult;
  readonly share: QuotaResult;
  readonly fund: FundResult;
  readonly trend: TrendResult & { readonly isScorecard: boolean };
  readonly verify: Verified & { readonly notes: readonly Note[] };
  readonly afford: Afforded;
}

/** The answer of one verb as a part of a report, with the files that it was made from. */
export type Chapter = {
  readonly [Verb in ChapterVerb]: {
    readonly verb: Verb;
    readonly result: Answers[Verb];
    readonly inputs: GapResult['inputs'];
    /** The law that its amounts rest on, as far as it is not said in the answer itself. */
    readonly tariffs: readonly Used[];
  };
}[ChapterVerb];
