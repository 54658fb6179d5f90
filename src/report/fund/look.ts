import { regionName } from '../../core/cell.js';
import type { FundWords } from '../../i18n/fund-words.js';
import type { Money } from '../../i18n/marks.js';
import type { PaymentRow } from '../../planning/fund/result.js';
import { shortRegion } from '../figures.js';
import type { Look } from '../look.js';

/** A look with the words of funding. */
export interface FundLook extends Look {
  readonly fund: FundWords;
}

/** A region, its name shortened where money is abbreviated. */
export function regionText(region: PaymentRow['region'], how: Money): string {
  const text = regionName(region);
  return how === 'abbreviated' ? shortRegion(text) : text;
}
