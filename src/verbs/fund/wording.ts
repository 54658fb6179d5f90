import type { Step } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import type { FundWords } from './texts.js';

/** An answer's words, with those of `ucj fund` and of how its figures come about. */
export interface FundWording extends Wording {
  readonly fund: FundWords;
  readonly derivation: FundWords['derivation'];
}

/** What is given up in this order where space is short, before any column of a table. */
export const SHORTER: readonly Step[] = [
  { money: 'short' },
  { money: 'abbreviated', shortNames: true },
];
