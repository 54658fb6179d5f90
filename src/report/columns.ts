import type { GapResult, ResultTable } from '../budget/result.js';
import type { Figures } from '../core/figures.js';
import { isLevel } from '../core/levels.js';
import type { Grouping } from '../core/vocabulary.js';
import type { Money } from '../i18n/marks.js';
import type { Column, Words } from '../i18n/words.js';

/** Spaces between two columns. */
export const GAP = 2;

/** Columns whose cells are words, aligned left. The others are numbers, aligned right. */
export const TEXT_COLUMNS: readonly Column[] = [
  'region',
  'segment',
  'agency',
  'payer',
  'period',
  'bar',
];

/** The columns that name the rows of a table. */
export function keyColumns(by: readonly Grouping[]): Column[] {
  return by.map((grouping) => {
    if (isLevel(grouping)) return 'region';
    return grouping === 'family' ? 'segment' : grouping;
  });
}

/** Whether fewer are enrolled than are wanted, or others: where not everybody is found. */
function isFewer({ toEnrol, toTarget, uncovered }: Figures): boolean {
  return toEnrol !== (toTarget ?? uncovered);
}

/** Whether a relief is in an amount. */
export function hasRelief({ annualPremium, annualWithoutRelief }: Figures): boolean {
  return annualPremium !== annualWithoutRelief;
}

/** The columns a table has room for all of: what is nowhere known or nowhere above 0 is left out. */
export function allColumns(table: ResultTable, totals: Figures | null): Column[] {
  const { rows } = table;
  const keys = keyColumns(table.by);
  // Of rows that --top cut off the total still says it.
  const all = [...rows, ...(totals ? [totals] : [])];
  const hasRenewal = rows.some((row) => row.renewalPremium !== null);
  const wanted: readonly (readonly [Column, boolean])[] = [
    ['potential', true],
    ['registered', true],
    ['coverage', true],
    ['bar', true],
    ['uncovered', true],
    ['excess', all.some(({ excess }) => excess > 0)],
    ['toTarget', rows.some((row) => row.toTarget !== null)],
    ['toEnrol', all.some(isFewer)],
    ['unpriced', all.some(({ unpriced }) => unpriced > 0)],
    ['renewal', hasRenewal],
    ['expansion', hasRenewal],
    ['annual', rows.some((row) => row.annualPremium !== null)],
    ['withoutRelief', all.some(hasRelief)],
  ];
  const columns = wanted.filter(([, there]) => there).map(([column]) => column);
  return [...keys, ...columns];
}

/** The head of a column. The budget's head says for how many months it is. */
export function headText(
  column: Column,
  { parameters }: Pick<GapResult, 'parameters'>,
  words: Words,
): string {
  return column === 'annual' ? words.budgetFor(parameters.months.count) : words.heads[column];
}

/** What is given up, in this order, where a table is wider than the terminal. */
export const SQUEEZES: readonly {
  readonly shortNames?: true;
  readonly money?: Money;
  readonly drop?: readonly Column[];
}[] = [
  {},
  { shortNames: true },
  { money: 'short' },
  { drop: ['unpriced'] },
  { money: 'abbreviated' },
  { drop: ['bar'] },
  { drop: ['withoutRelief'] },
  { drop: ['renewal', 'expansion'] },
  { drop: ['excess'] },
  { drop: ['registered'] },
  { drop: ['potential'] },
];
