import { wordsIn } from '../../i18n/language.js';
import type { fund } from './en.js';

/** The words of `ucj fund`. */
export type FundWords = typeof fund;

/** Columns of the table of sources. */
export type SourceFigure = keyof FundWords['sourceHeads'];

/** Columns of the table of who pays for whom. */
export type PaymentColumn = keyof FundWords['heads'];

/** Columns of the table of whom nobody pays for. */
export type UnfundedColumn = keyof FundWords['unfundedHeads'];

/** Columns of the table of months that nobody pays. */
export type UnpaidColumn = keyof FundWords['unpaidHeads'];

/** Columns and rows of the table of what becomes of the budget. */
export type BudgetColumn = keyof FundWords['budgetHeads'];

/** Loads the words of `ucj fund` in one language. */
export const loadFundWords = wordsIn<FundWords>({
  en: async () => (await import('./en.js')).fund,
  id: async () => (await import('./id.js')).fund,
});
