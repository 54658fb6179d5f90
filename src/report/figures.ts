import { regionName } from '../core/cell.js';
import { isBelow, type Share } from '../core/exact.js';
import type { Totals } from '../core/gap.js';
import type { Row } from '../core/group.js';
import { grouped, type Language, type Money, money } from '../i18n/marks.js';
import { type Column, payerName, type Words } from '../i18n/words.js';
import { percentage } from './percentage.js';

/** How the cells of a table are written. */
export interface Writing {
  readonly language: Language;
  readonly words: Words;
  /** `Kab.` for `Kabupaten`. */
  readonly shortNames: boolean;
  readonly money: Money;
  /** Whether budgets are marked in which somebody has no price: no column says it. */
  readonly marksPartial: boolean;
}

/** Marks a coverage of 100 % or more where someone is uncovered all the same. */
export const MARK = '*';
/** Marks a budget in which somebody has no price. */
export const PARTIAL = '+';
const BAR_CELLS = 10;
const WHOLE: Share = { numerator: 1, denominator: 1 };

/** Whether a coverage of 100 % or more hides somebody who is uncovered. */
export function isMarked({ coverage, uncovered }: Row | Totals): boolean {
  if (!coverage || uncovered === 0) return false;
  return !isBelow(coverage.numerator, coverage.denominator, WHOLE);
}

/** Whether a budget is there, and somebody is not in it for want of a price. */
export function isPartial({ annualPremium, unpriced }: Row | Totals): boolean {
  return annualPremium !== null && unpriced > 0;
}

/** Coverage in words, with its mark. */
export function coverageText(row: Row | Totals, writing: Writing): string {
  if (!row.coverage) return writing.words.none;
  const text = percentage(row.coverage, writing);
  return isMarked(row) ? `${text}${MARK}` : text;
}

/** A bar of ten cells; full only where coverage is full. */
export function bar(coverage: Share | null): string {
  if (!coverage) return '';
  const cells = Math.floor((coverage.numerator * BAR_CELLS) / coverage.denominator);
  const filled = Math.min(BAR_CELLS, Math.max(cells, coverage.numerator > 0 ? 1 : 0));
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}

/** A region's name where space is short. */
export function shortRegion(name: string): string {
  return name.replace(/^Kabupaten /i, 'Kab. ');
}

function regionText({ region }: Row, shortNames: boolean): string {
  const name = region ? regionName(region) : '';
  return shortNames ? shortRegion(name) : name;
}

/** The text of one cell. What has no value is a dash, never a 0. */
export function cellText(row: Row, column: Column, writing: Writing): string {
  const { language, words, shortNames } = writing;
  const count = (value: number | null) => (value === null ? words.none : grouped(value, language));
  const amount = (value: number | null) =>
    value === null ? words.none : money(value, language, writing.money);
  switch (column) {
    case 'region':
      return regionText(row, shortNames);
    case 'segment':
      return row.segment ?? '';
    case 'agency':
      return row.agency ?? words.none;
    case 'payer':
      return row.payer ? payerName(row.payer, words) : words.none;
    case 'period':
      return row.period ?? words.none;
    case 'coverage':
      return coverageText(row, writing);
    case 'bar':
      return bar(row.coverage);
    case 'potential':
    case 'registered':
    case 'uncovered':
    case 'excess':
    case 'toTarget':
    case 'toEnrol':
    case 'unpriced':
      return count(row[column]);
    case 'expansion':
      return amount(row.expansionPremium);
    case 'renewal':
      return amount(row.renewalPremium);
    case 'withoutRelief':
      return amount(row.annualWithoutRelief);
    case 'annual':
      return amount(row.annualPremium) + (writing.marksPartial && isPartial(row) ? PARTIAL : '');
  }
}
