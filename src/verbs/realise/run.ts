import { answer, wantedFor } from '../../cli/answer.js';
import { readByHand } from '../../cli/by-hand.js';
import { checkSheet } from '../../cli/check-sheet.js';
import type { Context } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import type { ValuesOf } from '../../cli/option.js';
import { catalogueOf } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import { STDIN } from '../../disk/bounds.js';
import { isWorkbook } from '../../input/head/workbook.js';
import type { Source } from '../../input/records/source.js';
import { realise } from '../../planning/realise/realise.js';
import type { RealiseResult } from '../../planning/realise/result.js';
import { type Problem, Refusal, refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import { LINE_PARTS, type SpendingLine, spendingLines } from '../../spending/lines.js';
import { readSpending } from '../../spending/read.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import type { REALISE_OPTIONS, RealiseOptions } from './options.js';
import { quotesFor } from './quotes.js';
import { loadRealiseWords } from './texts.js';
import { realiseView } from './view.js';

/** The two tables that are named. */
function filesOf(words: readonly string[]): readonly [string, string] {
  const [budget, paid, ...others] = words;
  if (others.length > 0) refuse({ code: 'too-many-arguments', other: 'realise' });
  if (budget === undefined || paid === undefined)
    return refuse({
      code: 'missing-argument',
      value: budget === undefined ? 'budget' : 'table of payments',
      other: 'realise',
    });
  if (budget === '-' && paid === '-') refuse({ code: 'stdin-twice', file: STDIN });
  return [budget, paid];
}

/** Refuses a month of another year than the budget's. */
function checkThrough({ through: value }: RealiseOptions, year: number): void {
  const list = [`${year}-01..${year}-12`];
  if (value !== null && !value.startsWith(`${year}-`))
    refuse({ code: 'bad-choice', option: '--through', value, list });
}

/** Refuses rows of what no line is told apart by. */
function checkBy({ by }: RealiseOptions, lines: readonly SpendingLine[]): void {
  const list = LINE_PARTS.filter((part) => lines.some((line) => line[part] !== null));
  const value = by?.find((part) => !list.includes(part));
  if (value !== undefined) refuse({ code: 'bad-choice', option: '--by', value, list });
}

/** Rows of the budget that have no amount, and no tariff that gives one. */
function withoutAmount({ lines }: RealiseResult): Problem[] {
  return lines.flatMap(({ line, price }) => {
    const open = line.budget.filter(({ amount, revised }) => amount === null && revised === null);
    return open
      .filter((row) => price.of(row) === null)
      .map(({ origin: { file, line: at }, segment }): Problem => {
        return { code: 'spending-unpriced', file, line: at, value: segment ?? line.source ?? '' };
      });
  });
}

/** The sheets that were named: at most one of each table, where there is a workbook. */
function sheetsOf({ sheet: sheets }: RealiseOptions, sources: readonly Source[]) {
  const [, , third] = sheets;
  if (third !== undefined) refuse({ code: 'option-twice', option: '--sheet', value: third });
  const read = sources.map(({ path, bytes }) => ({ path, isWorkbook: isWorkbook(bytes) }));
  checkSheet(sheets[0] ?? null, read);
  return sheets;
}

/** What became of a budget, under the settings of an office. */
export async function realiseOf(
  words: readonly string[],
  options: RealiseOptions,
  settings: Settings,
  context: Context,
): Promise<RealiseResult> {
  const [budgetPath, paidPath] = filesOf(words);
  const { catalogue, sources } = await catalogueOf(settings, options.tariffs, false, context);
  const [budget, paid] = [
    await readByHand(budgetPath, context),
    await readByHand(paidPath, context),
  ];
  const [sheet = null, paidSheet = sheet] = sheetsOf(options, [budget, paid]);
  const { payers } = catalogue;
  const spending = await readSpending(
    { source: budget, sheet },
    { source: paid, sheet: paidSheet },
    { named: options.column, year: options.year, payers },
  );
  checkThrough(options, spending.year);
  const lines = spendingLines(spending.budget, spending.payments, settings.book);
  checkBy(options, lines.lines);
  const { quoteOf, idle } = quotesFor(spending, options, settings, catalogue);
  const { by, through } = options;
  const asked = { by, through, today: context.today };
  const result = realise(spending, lines, { quoteOf, catalogue }, asked);
  const problems = withoutAmount(result);
  if (problems.length > 0) throw new Refusal(problems);
  const others = sources.map(({ path, bytes }) => {
    return { path, rows: null, chunks: () => [bytes] };
  });
  return { ...result, idle: idle(), inputs: [...result.inputs, ...others] };
}

/** What became of a budget as a view, in a language. */
export async function shownRealised(
  result: RealiseResult,
  isWhy: boolean,
  wording: Wording,
): Promise<View> {
  const realise = await loadRealiseWords(wording.language);
  return realiseView(result, isWhy, { ...wording, realise, derivation: realise.derivation });
}

/** Runs `ucj realise`. */
export async function runRealise(run: Run<ValuesOf<typeof REALISE_OPTIONS>>): Promise<number> {
  const { words, options, wording, settings, context } = run;
  const wanted = wantedFor(run, options.why);
  const result = await realiseOf(words, options, settings, context);
  const paths = result.inputs.map(({ path }) => path);
  const outlets = outletsOf(wanted, context, result.through, paths);
  return answer(await shownRealised(result, options.why, wording), outlets, run);
}
