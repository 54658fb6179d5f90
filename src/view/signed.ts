import { type Money, type Numbers, signOf } from '../i18n/marks.js';

/** A whole number with its sign. */
export function signed(value: number, { count }: Pick<Numbers, 'count'>): string {
  return signOf(value) + count(Math.abs(value));
}

type MoneyWriting = Pick<Numbers, 'money'>;

/** Rupiah with their sign: `+Rp1.008.000`. */
export function signedMoney(value: number, { money }: MoneyWriting, how: Money = 'full'): string {
  return signOf(value) + money(Math.abs(value), how);
}

/** Rupiah with a sign where they are below 0 alone: `−Rp1.008.000`. */
export function moneyBelow(value: number, numbers: MoneyWriting, how: Money = 'full'): string {
  return value < 0 ? signedMoney(value, numbers, how) : numbers.money(value, how);
}
