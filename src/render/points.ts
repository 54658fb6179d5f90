import { type Language, signOf, withMark } from '../i18n/marks.js';

/** Hundredths of a percentage point in words, without a sign: `1,20`. */
export function sizeText(hundredths: number, language: Language): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return withMark(`${digits.slice(0, -2)}.${digits.slice(-2)}`, language);
}

/** The same with its sign: `+1,20`, `−0,35`, `0,00`. */
export function pointsText(hundredths: number, language: Language): string {
  return signOf(hundredths) + sizeText(hundredths, language);
}
