import type { ProblemCode } from '../../problem/problem.js';
import { type Convention, plainDigits, scaledDigits } from './convention.js';

const MISSING: readonly string[] = ['', '-', '–', '—', '...', '…', 'n/a', 'na', 'null', 'nihil'];

/** Whether a cell says that there is no number. Missing is not zero. */
export function isMissing(text: string): boolean {
  return MISSING.includes(text.trim().toLowerCase());
}

/** More people than any table of workers can hold; a 16-digit identity number is far above it. */
const MOST_PEOPLE = 999_999_999;

/** A whole number of people as its column writes it, or the code of what is wrong with it. */
export function readCount(text: string, convention: Convention, scale = 1): number | ProblemCode {
  const cell = text.trim();
  const digits =
    scale === 1 ? plainDigits(cell, convention) : scaledDigits(cell, convention, scale);
  if (digits !== null) {
    const count = Number(digits);
    return count <= MOST_PEOPLE ? count : 'count-too-large';
  }
  if (/^[-−]\s*[\d.,]+$/.test(cell)) return 'count-negative';
  if (/^\d+([.,]\d+)?e[-+]?\d+$/i.test(cell)) return 'count-exponent';
  if (/^\d{1,3}([.,\s']\d{3})+$/.test(cell)) return 'count-grouped';
  if (/^[\d.,\s']+[.,]\d+$/.test(cell)) return 'count-fraction';
  return 'count-text';
}

/** The least that can be a wage in full rupiah; `5.1` is millions, `12.500` thousands, and 0 is no wage. */
export const LEAST_WAGE = 100_000;

/**
 * An amount: digits, or groups of three with one mark between them, and sen behind another mark. A mark
 * in both places is none: what `512.345.67` was cannot be told.
 */
const AMOUNT =
  /^(?:(\d{1,12})(?:[.,](\d)\d?)?|(\d{1,3}([.,])\d{3}(?:\4\d{3}){0,3})(?:(?!\4)[.,](\d)\d?)?)$/;

/** What is written around an amount of rupiah: `Rp2.900.000,-`. */
const AROUND = /^rp\.?\s*|,-$/gi;

/** Whole rupiah a month, half a rupiah rounded up; null where it is no wage. */
export function readRupiah(text: string): number | null {
  const amount = text.trim().replace(AROUND, '');
  const [, plain, plainSen, grouped, mark = '', sen = plainSen] = AMOUNT.exec(amount) ?? [];
  const digits = plain ?? grouped?.replaceAll(mark, '');
  if (digits === undefined) return null;
  const rupiah = Number(digits) + (Number(sen ?? '0') >= 5 ? 1 : 0);
  return rupiah >= LEAST_WAGE ? rupiah : null;
}
