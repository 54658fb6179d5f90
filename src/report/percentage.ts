import { roundPercent } from '../core/coverage.js';
import { percentText } from '../i18n/marks.js';
import type { Look } from './look.js';

/** A share as a percentage with one decimal; a dash where there is none. */
export function percentage(
  share: Parameters<typeof roundPercent>[0] | null,
  { language, words }: Pick<Look, 'language' | 'words'>,
): string {
  return share ? percentText(roundPercent(share, 1), language) : words.none;
}
