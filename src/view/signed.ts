import { grouped, type Money, money, signOf } from '../i18n/marks.js';
import type { Wording } from './wording.js';

/** A whole number with its sign. */
export function signed(value: number, { language }: Pick<Wording, 'language'>): string {
  return signOf(value) + grouped(Math.abs(value), language);
}

/** Rupiah with their sign: `+Rp1.008.000`. */
export function signedMoney(
  value: number,
  { language }: Pick<Wording, 'language'>,
  how: Money = 'full',
): string {
  return signOf(value) + money(Math.abs(value), language, how);
}

/** Rupiah with a sign where they are below 0 alone: `−Rp1.008.000`. */
export function moneyBelow(
  value: number,
  { language }: Pick<Wording, 'language'>,
  how: Money = 'full',
): string {
  return value < 0 ? signedMoney(value, { language }, how) : money(value, language, how);
}
