import type { Money } from '../../../i18n/marks.js';
import type { Wording } from '../../../view/wording.js';
import type { CheckWording } from '../../check/words.js';
import type { ReportWords } from '../texts.js';

/** How a report is written: the words of results, of checks and of its own. */
export interface ReportWording extends Wording, CheckWording {
  readonly report: ReportWords;
}

/** Rupiah in full, or shortened for sentences. */
export function amount(value: number, { money }: ReportWording, how: Money = 'short'): string {
  return money(value, how);
}

/** Names in a row: `A, B and C`; in Indonesian `A, B, dan C`. */
export function listed(names: readonly string[], { language, report }: ReportWording): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = language === 'id' && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${report.and} ${last}`;
}
