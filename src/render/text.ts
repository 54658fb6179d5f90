import { roundPercent } from '../core/coverage.js';
import type { Share } from '../core/exact.js';
import { percentText } from '../i18n/marks.js';
import { type Cell, type Form, FULL, type Kind, type Value } from '../view/cell.js';
import type { Head } from '../view/view.js';
import type { Wording } from '../view/wording.js';
import { pointsText } from './points.js';

/** Whether a column's cells stand on the right. */
export function isNumber({ kind }: Pick<Head, 'kind'>): boolean {
  return kind !== 'text' && kind !== 'code' && kind !== 'bar';
}

/** A share as the nearest number. */
export function ratio(share: Share | null): number | null {
  return share && share.numerator / share.denominator;
}

/** A share as a percentage; a dash where there is none. */
export function percentage(
  share: Parameters<typeof roundPercent>[0] | null,
  { language, words }: Pick<Wording, 'language' | 'words'>,
  decimals = 1,
): string {
  return share ? percentText(roundPercent(share, decimals), language) : words.none;
}

/** A value in words. What is not known is a dash, never a 0. */
function valueText(value: Value, kind: Kind, form: Form, wording: Wording): string {
  if (typeof value === 'string') return value;
  if (value === null) return kind === 'text' ? '' : wording.words.none;
  if (typeof value === 'object') return percentage(value, wording);
  switch (kind) {
    case 'rupiah':
      return wording.money(value, form.money);
    case 'points':
    case 'hundredths':
      return pointsText(value, wording.language);
    default:
      return wording.count(value);
  }
}

/** A cell in words, without its mark. */
export function cellText({ value, text }: Cell, kind: Kind, form: Form, wording: Wording): string {
  return text ? text(form) : valueText(value, kind, form, wording);
}

/** What a number is sorted by, and what a workbook has of it; null for words and what is not known. */
export function numberOf({ value }: Pick<Cell, 'value'>, kind: Kind): number | null {
  if (value === null || typeof value === 'string') return null;
  if (typeof value === 'object') return ratio(value);
  return kind === 'points' || kind === 'hundredths' ? value / 100 : value;
}

const SIGN = 'Rp';
const SIGNED = new RegExp(`^([+−]?)${SIGN}`);

/** A head where nothing is short: of rupiah it says so, in words or by the sign, so that cells go without. */
export function fullHead({ head, kind }: Head): string {
  const words = head.replaceAll('\n', ' ');
  return kind === 'rupiah' && !/\brupiah\b/i.test(words) ? `${words} (${SIGN})` : words;
}

/** A cell under such a head. */
export function fullText(cell: Cell, { kind }: Head, wording: Wording): string {
  const text = cellText(cell, kind, FULL, wording) + (cell.mark?.(FULL) ?? '');
  return kind === 'rupiah' ? text.replace(SIGNED, '$1') : text;
}
