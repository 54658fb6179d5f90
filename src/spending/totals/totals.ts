import type { List } from '../../input/list.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import type { SpendingColumn } from '../columns.js';
import { type CountedRow, type Facts, factsOf } from './facts.js';
import { type Over, rowsOver } from './find.js';
import { runsIn } from './runs.js';
import { type Span, spansIn } from './spans.js';

/** Lines as a problem lists them. */
function linesOf({ rows }: Facts<CountedRow>, parts: readonly number[]): string[] {
  return parts.map((each) => String(rows[each]?.origin.line)).slice(0, MOST_LINES);
}

/** Lines that are listed. */
const MOST_LINES = 5;

/** What is wrong with a row that is over others: it is not their sum, or nothing but its numbers says that it is. */
function problemOf(
  facts: Facts<CountedRow>,
  heads: List<SpendingColumn>['heads'],
  over: Over,
): Problem {
  const { row, parts, at, differs } = over;
  const { origin } = facts.rows[row] as CountedRow;
  const value = facts.dimensions[at]?.names[row] ?? '';
  const list = linesOf(facts, parts);
  if (differs === undefined) return { code: 'spending-total-likely', ...origin, value, list };
  const { column, printed, sum } = differs;
  const numbers = {
    column: heads[column] ?? column,
    other: String(printed),
    suggestion: String(sum),
  };
  return { code: 'spending-total-differs', ...origin, value, list, ...numbers };
}

function spanProblem(
  facts: Facts<CountedRow>,
  list: List<SpendingColumn>,
  { row, parts }: Span,
): Problem {
  const { origin } = facts.rows[row] as CountedRow;
  const texts = (['month', 'months', 'from', 'year'] as const).map((name) =>
    list.rows.find(({ line }) => line === origin.line)?.textOf(name),
  );
  const value = texts.find((text) => text) ?? '';
  return { code: 'spending-months-twice', ...origin, value, list: linesOf(facts, parts) };
}

/** Rows without those that add up others, and the lines of these. */
export interface Counted<Row> {
  readonly rows: readonly Row[];
  readonly totals: readonly number[];
}

/**
 * Sets totals apart: rows over others of the same months, by a name of all, of those that it joins, or by a region in
 * which theirs lie.
 *
 * @throws {Refusal} where such a row is not their sum, and where a row has the sum of others and nothing says why
 */
export function withoutTotals<Row extends CountedRow>(
  list: List<SpendingColumn>,
  rows: readonly Row[],
): Counted<Row> {
  const facts = factsOf(list, rows);
  const over = rowsOver(facts);
  const isTotal = (all: readonly { readonly row: number }[]) => {
    const own = new Set(all.map(({ row }) => row));
    return (row: number) => own.has(row);
  };
  const sure = over.filter(({ isSure, differs }) => isSure && differs === undefined);
  const isSure = isTotal(sure);
  const unsure = over.filter(({ row }) => !isSure(row));
  const runs = runsIn(facts, isTotal(over));
  const problems = [
    ...[...unsure, ...runs].map((each) => problemOf(facts, list.heads, each)),
    ...spansIn(facts, isTotal([...over, ...runs])).map((each) => spanProblem(facts, list, each)),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  return {
    rows: rows.filter((_, row) => !isSure(row)),
    totals: sure.map(({ row }) => rows[row]?.origin.line ?? 0),
  };
}
