import type { Wording } from '../../view/wording.js';
import type { RealiseWords } from './texts.js';

/** The words of what was paid of a budget. */
export interface RealiseWording extends Wording {
  readonly realise: RealiseWords;
}
