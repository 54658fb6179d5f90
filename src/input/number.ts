import type { ProblemCode } from '../problem/problem.js';

const MISSING: readonly string[] = ['', '-', '–', '—', '...', '…', 'n/a', 'na', 'null', 'nihil'];

/** Whether a cell says that there is no number. Missing is not zero. */
export function isMissing(text: string): boolean {
  return MISSING.includes(text.trim().toLowerCase());
}

/** More people than any table of workers can hold; a 16-digit identity number is far above it. */
const MOST_PEOPLE = 999_999_999;

/** A whole number of people, or the code of what is wrong with it. Digits only: nothing is guessed. */
export function readCount(text: string): number | ProblemCode {
  const cell = text.trim();
  if (/^\d+$/.test(cell)) {
    const count = Number(cell);
    return count <= MOST_PEOPLE ? count : 'count-too-large';
  }
  if (/^[-−]\s*[\d.,]+$/.test(cell)) return 'count-negative';
  if (/^\d{1,3}([.,\s]\d{3})+$/.test(cell)) return 'count-grouped';
  if (/^\d+[.,]\d+$/.test(cell)) return 'count-fraction';
  return 'count-text';
}

/** The least that can be a wage in full rupiah; `5.1` is millions, and 0 is no wage. */
export const LEAST_WAGE = 10_000;

/** Whole rupiah a month, half a rupiah rounded up; null where it is no wage in plain digits. */
export function readRupiah(text: string): number | null {
  const match = /^(\d{1,12})(?:[.,](\d)\d?)?$/.exec(text.trim());
  if (!match) return null;
  const rupiah = Number(match[1]) + (Number(match[2] ?? '0') >= 5 ? 1 : 0);
  return rupiah >= LEAST_WAGE ? rupiah : null;
}
