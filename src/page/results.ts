import type { Totals } from '../core/gap.js';
import { grouped, rupiah } from '../i18n/marks.js';
import type { PageData, WhatIfPart } from './data.js';

/** A line of the results: as in the report, and with the choices. */
export interface Line {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly isSum: boolean;
}

/** Payers of either, those of the choices first. */
function payersOf(before: Totals, after: Totals): string[] {
  const all = [...after.byPayer, ...before.byPayer];
  return [...new Set(all.filter((sums) => sums.annualPremium > 0).map(({ payer }) => payer))];
}

/** Whether not all who are wanted can be found. */
function isFewer({ toEnrol, toTarget, uncovered }: Totals): boolean {
  return toEnrol !== (toTarget ?? uncovered);
}

function hasRelief({ annualPremium, annualWithoutRelief }: Totals): boolean {
  return annualPremium !== annualWithoutRelief;
}

/** The results in words; what has no value is a dash, never a 0. */
export function linesOf(
  before: Totals,
  after: Totals,
  { language, words }: Pick<PageData, 'language' | 'words'>,
  { payers }: Pick<WhatIfPart, 'payers'>,
): Line[] {
  const people = (value: number | null) => (value === null ? words.none : grouped(value, language));
  const money = (value: number | null) => (value === null ? words.none : rupiah(value, language));
  const line = (
    head: string,
    of: (totals: Totals) => number | null,
    write: (value: number | null) => string,
    isSum = false,
  ): Line => ({ head, before: write(of(before)), after: write(of(after)), isSum });
  const paidBy = (payer: string) => (totals: Totals) =>
    totals.byPayer.find((sums) => sums.payer === payer)?.annualPremium ?? 0;
  return [
    line(words.uncovered, (totals) => totals.uncovered, people),
    line(words.toTarget, (totals) => totals.toTarget, people),
    ...(isFewer(before) || isFewer(after)
      ? [line(words.toEnrol, (totals) => totals.toEnrol, people)]
      : []),
    line(words.expansion, (totals) => totals.expansionPremium, money),
    line(words.renewal, (totals) => totals.renewalPremium, money),
    line(words.total, (totals) => totals.annualPremium, money, true),
    ...(hasRelief(before) || hasRelief(after)
      ? [line(words.withoutRelief, (totals) => totals.annualWithoutRelief, money)]
      : []),
    ...payersOf(before, after).map((payer) =>
      line(words.paidBy.replace('{payer}', payers[payer] ?? payer), paidBy(payer), money),
    ),
    line(words.unpriced, (totals) => totals.unpriced, people),
  ];
}
