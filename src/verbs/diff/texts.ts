import { wordsIn } from '../../i18n/language.js';
import type { Wording } from '../../view/wording.js';
import type { diff } from './en.js';

/** The words of `ucj diff`. */
type DiffWords = typeof diff;

/** Figures of all together that are compared. */
export type DiffFigure = keyof DiffWords['figures'];

/** An answer's words, with those of `ucj diff` and of how its figures come about. */
export interface DiffWording extends Wording {
  readonly diff: DiffWords;
  readonly derivation: DiffWords['derivation'];
}

/** Loads the words of `ucj diff` in one language. */
export const loadDiffWords = wordsIn<DiffWords>({
  en: async () => (await import('./en.js')).diff,
  id: async () => (await import('./id.js')).diff,
});
