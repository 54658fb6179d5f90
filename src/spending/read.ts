import type { GapResult } from '../budget/result.js';
import { type WrongTotal, wrongTotals } from '../claim/list-total.js';
import { sumOf } from '../core/exact.js';
import { yearOf } from '../core/month.js';
import type { List } from '../input/list.js';
import { type Convention, findConvention } from '../input/text/convention.js';
import { payerWords } from '../input/text/words.js';
import { type Problem, Refusal, refuse } from '../problem/problem.js';
import type { PayerEntry } from '../tariff/catalogue.js';
import { payersOfSources } from '../tariff/source-name.js';
import { type BudgetRow, budgetRow, type NoPremium } from './budget.js';
import { changeAlone } from './changed.js';
import {
  checkNamed,
  checkNames,
  type HeadsIn,
  type LinesIn,
  revisedTotals,
  totalsIn,
  unreadIn,
  withoutLines,
} from './checks.js';
import { BUDGET_COLUMNS, PAID_COLUMNS, type SpendingColumn } from './columns.js';
import { countedOnce } from './counted-once.js';
import { checkCumulative } from './cumulative.js';
import { checkHeads } from './heads.js';
import { bothLists, type SpendingChoices, type SpendingSource } from './lists.js';
import { type Payment, paymentOf } from './paid.js';
import { returnedColumns } from './returned.js';
import { type SpendingOf, SpendingRow } from './row.js';
import { regionsTold } from './same-region.js';
import { wrongStandings } from './standing.js';
import { withoutTotals } from './totals/totals.js';

/** What belongs to a table and is no part of what was read: rows, people, and whole rupiah. */
interface Aside {
  readonly rows: number;
  readonly people: number;
  readonly amount: number;
}

/** A budget and what was paid of it, as they were read. */
export interface Spending {
  readonly year: number;
  readonly budget: readonly BudgetRow[];
  readonly payments: readonly Payment[];
  /** Rows of the budget that are nobody's money: those for whom no source pays. */
  readonly unfunded: Aside;
  /** Rows of the budget that are what workers pay themselves, and those for support: no premium is paid of either. */
  readonly ownSide: Aside;
  readonly support: Aside;
  /** Payments for months of other years. */
  readonly otherYears: Aside;
  /** Rows of the budget of other years. */
  readonly budgetOtherYears: Aside;
  /** Heads that may be of amounts or people, and of no column that is read. */
  readonly unread: readonly HeadsIn[];
  /** Rows that add up others, which are in no figure. */
  readonly totals: readonly LinesIn[];
  readonly wrongTotals: readonly WrongTotal[];
  readonly inputs: GapResult['inputs'];
}

/** How the numbers of people are written, of all rows together. */
function conventionOf(
  { path: file, headLine: line, heads, rows }: List<SpendingColumn>,
  problems: Problem[],
): Convention {
  const texts = rows.map(({ textOf }) => textOf('people')).filter((text) => /^\d/.test(text));
  const found = findConvention(texts);
  if (!('undecided' in found)) return found.convention;
  const [value, other] = found.undecided;
  const column = heads.people ?? '';
  problems.push({ code: 'count-undecided', file, line, column, value, other });
  return { group: null, decimal: null };
}

/** Reads each row of a list, and refuses it with everything that is wrong in it, beside what is known to be. */
function rowsOf<Row>(
  list: List<SpendingColumn>,
  payers: readonly PayerEntry[],
  known: readonly Problem[],
  read: (row: SpendingRow) => Row,
): Row[] {
  const problems = [...known];
  const ways = {
    payers: payerWords(payers),
    payerOf: payersOfSources(payers),
    convention: conventionOf(list, problems),
  };
  const rows = list.rows.map((own) => {
    const row = new SpendingRow(list, own, ways);
    const found = read(row);
    problems.push(...row.problems);
    return found;
  });
  if (problems.length > 0) throw new Refusal(problems);
  return rows;
}

type AsideRow = Pick<BudgetRow, 'people' | 'amount'> & Partial<Pick<BudgetRow, 'counted'>>;

function asideOf(rows: readonly AsideRow[]): Aside {
  const peopleIn = ({ people, counted }: AsideRow) => (counted?.length === 0 ? 0 : (people ?? 0));
  return {
    rows: rows.length,
    people: sumOf(rows.map(peopleIn)),
    amount: sumOf(rows.map(({ amount }) => amount ?? 0)),
  };
}

/** The year of the budget: the one that is asked for, else the one of all payments. */
function yearIn(
  file: string,
  payments: readonly Pick<Payment, 'months'>[],
  asked: number | null,
): number {
  if (asked !== null) return asked;
  const years = [...new Set(payments.map(({ months }) => yearOf(months[0])))].sort();
  const [year, ...others] = years;
  if (year === undefined) return refuse({ code: 'no-rows', file });
  if (others.length > 0)
    refuse({ code: 'spending-years', file, list: years.map(String), value: String(years.at(-1)) });
  return year;
}

/** The payments, and the year that they are of. */
function paidOf(list: List<SpendingColumn>, { payers, year: asked, named }: SpendingChoices) {
  checkHeads(list, [['month'], ['people'], ['amount']], PAID_COLUMNS);
  const wrong = [...wrongStandings(list, 'paid'), ...returnedColumns(list, named)];
  const found = rowsOf(list, payers, wrong, (row) =>
    paymentOf(row, asked === null ? null : `${asked}`),
  );
  const { rows: all, totals } = withoutTotals(
    list,
    found.filter((row) => row !== null),
  );
  const year = yearIn(list.path, all, asked);
  const isOfYear = ({ months }: Pick<Payment, 'months'>) => yearOf(months[0]) === year;
  const payments = countedOnce(all.filter(isOfYear));
  checkCumulative(list, payments);
  return {
    year,
    payments,
    otherYears: asideOf(all.filter((row) => !isOfYear(row))),
    totals: totalsIn(list, totals),
    wrongTotals: wrongTotals(withoutLines(list, totals), 'amount'),
  };
}

/** Whether money of a row is anybody's. */
function isFunded(
  { source, payer }: Pick<BudgetRow, 'source' | 'payer'>,
  hasSources: boolean,
): boolean {
  return payer !== 'undecided' && !(hasSources && source === null);
}

/** The budget of a year. */
function budgetOf(list: List<SpendingColumn>, { payers, named }: SpendingChoices, year: number) {
  checkHeads(list, [['amount', 'people']], BUDGET_COLUMNS);
  checkNames(list);
  const wrong = [...wrongStandings(list, 'budget'), ...changeAlone(list, named)];
  const all = rowsOf(list, payers, wrong, (row) => budgetRow(row, String(year)));
  const hasSources = list.heads.source !== undefined;
  const isOfYear = ({ months }: Pick<BudgetRow, 'months'>) => yearOf(months[0]) === year;
  const ofYear = all.filter(isOfYear);
  const aside = (wanted: NoPremium) =>
    asideOf(ofYear.filter(({ noPremium }) => noPremium === wanted));
  const { rows: others, totals } = withoutTotals(
    list,
    ofYear.flatMap(({ noPremium, ...row }) => (noPremium === null ? [row] : [])),
  );
  const counted = withoutLines(list, totals);
  const budget = countedOnce(others.filter((row) => isFunded(row, hasSources)));
  if (budget.length === 0) refuse({ code: 'no-rows', file: list.path });
  return {
    budget,
    unfunded: asideOf(countedOnce(others.filter((row) => !isFunded(row, hasSources)))),
    ownSide: aside('ownSide'),
    support: aside('support'),
    budgetOtherYears: asideOf(all.filter((row) => !isOfYear(row))),
    totals: totalsIn(list, totals),
    wrongTotals: [...wrongTotals(counted, 'amount'), ...revisedTotals(counted)],
  };
}

/** Calls regions of one name that lie in different ones by both names. */
function withRegionsTold(rows: readonly SpendingOf[]) {
  const told = regionsTold(rows.flatMap(({ region }) => region ?? []));
  return <Row extends SpendingOf>(row: Row): Row => ({
    ...row,
    region: row.region && told(row.region),
  });
}

/**
 * Reads a budget and what was paid of it.
 *
 * @throws {Refusal} with everything that is wrong in one of them
 */
export async function readSpending(
  budgetFile: SpendingSource,
  paidFile: SpendingSource,
  choices: SpendingChoices,
): Promise<Spending> {
  const lists = await bothLists(budgetFile, paidFile, choices);
  checkNamed(lists, choices.named);
  const paid = paidOf(lists[1], choices);
  const budget = budgetOf(lists[0], choices, paid.year);
  const input = ({ source: { path, chunks } }: SpendingSource, rows: number) => {
    return { path, rows, chunks };
  };
  const told = withRegionsTold([...budget.budget, ...paid.payments]);
  return {
    ...paid,
    ...budget,
    budget: budget.budget.map(told),
    payments: paid.payments.map(told),
    wrongTotals: [...budget.wrongTotals, ...paid.wrongTotals],
    unread: lists.flatMap(unreadIn),
    totals: [...budget.totals, ...paid.totals],
    inputs: [input(budgetFile, budget.budget.length), input(paidFile, paid.payments.length)],
  };
}
