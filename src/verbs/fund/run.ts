import { gapResult } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import { readByHand } from '../../cli/by-hand.js';
import type { Context } from '../../cli/context.js';
import type { Typed, ValuesOf } from '../../cli/option.js';
import type { Run } from '../../cli/verb.js';
import { STDIN } from '../../disk/bounds.js';
import { matchSources } from '../../funding/match.js';
import { readSources } from '../../funding/read.js';
import { fundResult } from '../../planning/fund/fund.js';
import type { FundResult } from '../../planning/fund/result.js';
import { isSolverMissing } from '../../planning/fund/solve.js';
import { explainedRows } from '../../planning/fund/why.js';
import { Refusal, refuse } from '../../problem/problem.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { checkSize } from '../counts/limits.js';
import { answerCounts, type Prepared, prepare } from '../counts/prepare.js';
import { gapRequest } from '../counts/request.js';
import type { FUND_OPTIONS, FundOptions } from './options.js';
import { loadFundWords } from './texts.js';
import { fundView } from './view.js';
import { type Explained, rowsToExplain } from './why-rows.js';

/** A file to begin with, and how it is given. */
const MAKES_SOURCES = 'ucj init --sources -o sources.csv; --sources sources.csv';

/** The budget that sources are to pay. */
export function fundBudget(
  options: FundOptions & { readonly why?: boolean },
  typed: Typed,
  today: string,
): GapRequest {
  return gapRequest(options, typed, today);
}

/** Standard input is read once: it is a table, or the sources. */
function keepStdin(sources: string, isTable: boolean): void {
  if (sources === '-' && isTable) refuse({ code: 'stdin-twice', file: STDIN });
}

/** The file of sources, without which there is nothing to spend. */
function sourcesOf({ sources }: FundOptions): string {
  return (
    sources ?? refuse({ code: 'missing-option', option: '--sources', suggestion: MAKES_SOURCES })
  );
}

/** The solver is an optional part: where it is needed and not there, it is said how to get it. */
function withoutSolver(error: unknown): never {
  if (isSolverMissing(error))
    refuse({ code: 'solver-missing', option: '--rule', value: 'most-workers' });
  throw error;
}

/** Reads the sources and spends them on what was read. */
export async function fundOf(
  { request, table, reference }: Prepared,
  options: FundOptions,
  explained: Explained | null,
  context: Context,
): Promise<FundResult> {
  const path = sourcesOf(options);
  keepStdin(
    path,
    table.files.some(({ source }) => source.path === STDIN),
  );
  const source = await readByHand(path, context);
  // A sheet is that of the table, unless only the sources are a workbook.
  const isOfTable = table.files.some(({ sheet }) => sheet !== null);
  const sheet = isOfTable ? null : options.sheet;
  const file = await readSources(source, reference.catalogue.payers, sheet);
  const sources = [...reference.sources, { path: file.path, bytes: file.bytes }];
  // Which regions are paid for first, and up to which coverage, is said of whole regions.
  const selection = { ...request.selection, ofRegions: true };
  const gap = gapResult(table, { ...request, selection }, { ...reference, sources });
  const { cells } = gap.cells.entries;
  checkSize('fund', gap.regions.cells.length);
  const { months } = gap.parameters;
  const held = { cells, read: table.cells, months, book: reference.book };
  const matched = matchSources(file, held);
  if (matched.problems.length > 0) throw new Refusal(matched.problems);
  const isWanted = explained && rowsToExplain(explained, cells, reference.book);
  const { rule, within, minMonths } = options;
  const asked = { rule, within, minMonths };
  const result = await fundResult(gap, asked, matched.sources, request, reference).catch(
    withoutSolver,
  );
  return isWanted && result.why ? { ...result, why: explainedRows(result.why, isWanted) } : result;
}

/** An allocation as a view, in a language. */
export async function shownFund(result: FundResult, wording: Wording): Promise<View> {
  const fund = await loadFundWords(wording.language);
  return fundView(result, { ...wording, fund, derivation: fund.derivation });
}

/** Reads as `ucj gap` does, then spends the sources; of an explanation some rows can be chosen. */
async function allocate(
  run: Run<ValuesOf<typeof FUND_OPTIONS>>,
  explained: Explained | null,
): Promise<number> {
  const { options, typed, words: files, wording, context } = run;
  const { potential, registered } = options;
  // Before they are read: sources are no table.
  keepStdin(sourcesOf(options), [...files, ...potential, ...registered].includes('-'));
  const funded = explained ? { ...options, region: [], segment: [] } : options;
  const request = fundBudget(funded, typed, context.today);
  const prepared = await prepare(run, files, request);
  const result = await fundOf(prepared, options, explained, context);
  return answerCounts(await shownFund(result, wording), prepared, result.gap, run);
}

/** Runs `ucj fund`. */
export function runFund(run: Run<ValuesOf<typeof FUND_OPTIONS>>): Promise<number> {
  return allocate(run, null);
}

/** Runs `ucj explain fund`: regions and segments choose what is explained, of an allocation over all. */
export function explainFund(run: Run<ValuesOf<typeof FUND_OPTIONS>>): Promise<number> {
  const { region: regions, segment: segments } = run.options;
  const options = { ...run.options, why: true };
  const isSome = regions.length + segments.length > 0;
  return allocate({ ...run, options }, isSome ? { regions, segments } : null);
}
