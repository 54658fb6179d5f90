import type { Step } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import type { FundWords } from './texts.js';

/** The words of funding. */
export interface FundWording extends Wording {
  readonly fund: FundWords;
}

/** What is given up in this order where space is short, before any column of a table. */
export const SHORTER: readonly Step[] = [
  { money: 'short' },
  { money: 'abbreviated', shortNames: true },
];
