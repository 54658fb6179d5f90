import type { RoundedPercent } from '../core/coverage.js';

/** Languages of tables, reports and messages. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The thousands and decimal mark of each language. */
const MARKS = { id: ['.', ','], en: [',', '.'] } as const;

/** A whole number, grouped: `1.234.567` in Indonesian, `1,234,567` in English. */
export function grouped(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, MARKS[language][0]);
}

/** A count that is written in plain digits, grouped, and what follows it in parentheses; else the text as it is. */
export function groupedText(text: string, language: Language): string {
  return text.replace(/^\d+(?=$| \()/, (digits) => grouped(Number(digits), language));
}

/** The digits of a percentage with the decimal mark given. */
export function percentDigits(value: RoundedPercent, mark: string): string {
  const digits = String(value.units).padStart(value.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - value.decimals);
  const fraction = digits.slice(digits.length - value.decimals);
  return fraction === '' ? whole : `${whole}${mark}${fraction}`;
}

/** A decimal that was written with a dot, in the language's mark: `99,5%`. */
export function withMark(text: string, language: Language): string {
  return text.replace('.', MARKS[language][1]);
}

/** A target as it was asked for, `99.5%` or `petani=99.5%, nelayan=60%`, in the language's mark. */
export function targetText(text: string, language: Language): string {
  return text.replace(/\.(?=\d+%(, |$))/g, MARKS[language][1]);
}

/** A percentage for people: `42,9%`, `<0,1%`. */
export function percentText(value: RoundedPercent, language: Language): string {
  return `${value.belowStep ? '<' : ''}${percentDigits(value, MARKS[language][1])}%`;
}

/**
 * Sizes that money is shortened to, each in words and as offices abbreviate it. A single m would be a
 * million to one reader and a thousand millions to another: `M` is `miliar`.
 */
const SHORT: Readonly<Record<Language, readonly (readonly [number, string, string])[]>> = {
  id: [
    [1e12, 'triliun', 'T'],
    [1e9, 'miliar', 'M'],
    [1e6, 'juta', 'jt'],
  ],
  en: [
    [1e12, 'tn', 'tn'],
    [1e9, 'bn', 'bn'],
    [1e6, 'mn', 'mn'],
  ],
};

/** The sign of a number that is a difference; none of 0. */
export function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '\u2212' : '';
}

/** How far money is shortened. */
export type Money = 'full' | 'short' | 'abbreviated';

/** The unit that short amounts are written in where the largest is so much: its rupiah and its word; null below all. */
export function moneyUnit(most: number, language: Language) {
  const [size, , word] = SHORT[language].find(([least]) => most >= least) ?? [];
  return size === undefined || word === undefined ? null : { size, word };
}

/** Rupiah in full: `Rp1.234.567`. */
export function rupiah(value: number, language: Language): string {
  return `Rp${grouped(value, language)}`;
}

/**
 * Rupiah where space is short: `Rp5,45 miliar`, or `Rp5,45 M`; two decimals, rounded half up. Only
 * for people; the full figure is in every machine format.
 */
export function shortRupiah(value: number, language: Language, abbreviated = false): string {
  // Compared after rounding, so that 999,999,999 becomes Rp1.00 bn and not Rp1,000.00 mn.
  const step = SHORT[language].find(([size]) => value + size / 200_000 >= size);
  if (!step) return rupiah(value, language);
  const [size, word, abbreviation] = step;
  const hundredths = (200n * BigInt(value) + BigInt(size)) / (2n * BigInt(size));
  const digits = String(hundredths).padStart(3, '0');
  const whole = grouped(Number(digits.slice(0, -2)), language);
  const unit = abbreviated ? abbreviation : word;
  return `Rp${whole}${MARKS[language][1]}${digits.slice(-2)} ${unit}`;
}

/** Rupiah, shortened as far as is asked. */
export function money(value: number, language: Language, how: Money): string {
  return how === 'full'
    ? rupiah(value, language)
    : shortRupiah(value, language, how === 'abbreviated');
}

/** Writes a whole number with the marks of the language. */
export type WriteNumber = (value: number) => string;

/** Numbers as a language writes them. */
export interface Numbers {
  readonly count: WriteNumber;
  readonly money: (value: number, how?: Money) => string;
  /** What was written with a dot, with the mark of the language. */
  readonly decimal: (text: string) => string;
  readonly percent: (text: string) => string;
}

/** Writes numbers in a language. */
export function numbersIn(language: Language): Numbers {
  return {
    count: (value) => grouped(value, language),
    money: (value, how = 'full') => money(value, language, how),
    decimal: (text) => withMark(text, language),
    percent: (text) => `${withMark(text, language)}%`,
  };
}
