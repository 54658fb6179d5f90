import { wordsIn } from '../../i18n/language.js';
import type { Wording } from '../../view/wording.js';
import type { realise } from './en.js';

/** The words of `ucj realise`; the numbers are filled in. */
type RealiseWords = typeof realise;

/** An answer's words, with those of `ucj realise` and of how its figures come about. */
export interface RealiseWording extends Wording {
  readonly realise: RealiseWords;
  readonly derivation: RealiseWords['derivation'];
}

/** Loads the words of `ucj realise` in one language. */
export const loadRealiseWords = wordsIn<RealiseWords>({
  en: async () => (await import('./en.js')).realise,
  id: async () => (await import('./id.js')).realise,
});
