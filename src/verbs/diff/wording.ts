import type { Wording } from '../../view/wording.js';
import type { DiffWords } from './texts.js';

/** The words of comparisons. */
export interface DiffWording extends Wording {
  readonly diff: DiffWords;
}
