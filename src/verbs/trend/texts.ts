import { wordsIn } from '../../i18n/language.js';
import type { Wording } from '../../view/wording.js';
import type { trend } from './en.js';

/** The words of `ucj trend`. */
type TrendWords = typeof trend;

/** An answer's words, with those of `ucj trend` and of how its figures come about. */
export interface TrendWording extends Wording {
  readonly trend: TrendWords;
  readonly derivation: TrendWords['derivation'];
  /** Whether it is a scorecard: how each row stands to its target, in place of how it changed. */
  readonly isScorecard: boolean;
}

/** Loads the words of `ucj trend` in one language. */
export const loadTrendWords = wordsIn<TrendWords>({
  en: async () => (await import('./en.js')).trend,
  id: async () => (await import('./id.js')).trend,
});
