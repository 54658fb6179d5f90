import { grouped } from '../../i18n/marks.js';
import type { Plain } from '../../i18n/workbook-words.js';
import { MOST_LIVE, type Plan } from './plan.js';

/** Why figures are values and no formulas. */
export function plainRemark({ words, look }: Plan, plain: Plain): string {
  return words.remarks.plain[plain](grouped(MOST_LIVE, look.language));
}
