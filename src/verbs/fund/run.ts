import { gapResult } from '../../budget/compute.js';
import { answer } from '../../cli/answer.js';
import { readByHand } from '../../cli/by-hand.js';
import { type Context, EXIT } from '../../cli/context.js';
import { ANSWER, DERIVATION } from '../../cli/format-choice.js';
import { STDIN } from '../../disk/bounds.js';
import { matchSources } from '../../funding/match.js';
import { readSources } from '../../funding/read.js';
import { fundResult } from '../../planning/fund/fund.js';
import type { FundResult } from '../../planning/fund/result.js';
import { isSolverMissing } from '../../planning/fund/solve.js';
import { explainedRows } from '../../planning/fund/why.js';
import { Refusal, refuse } from '../../problem/problem.js';
import { NONE_GIVEN, type RawGap } from '../gap/raw.js';
import { outletsFor, type Prepared, prepare } from '../gap/run.js';
import { loadFundWords } from './load-words.js';
import { fundRequest, type RawFund } from './options.js';
import { fundView } from './view.js';
import { rowsToExplain } from './why-rows.js';

/** A file to begin with, and how it is given. */
const MAKES_SOURCES = 'ucj init --sources -o sources.csv; --sources sources.csv';

/** The options of a budget as a funding has them. Refuses what it cannot do without. */
export function fundBudget(raw: RawFund): RawGap {
  if (raw.sources === undefined)
    refuse({ code: 'missing-option', option: '--sources', suggestion: MAKES_SOURCES });
  fundRequest(raw);
  const why = raw.why || raw.whyOf ? ({ why: true } as const) : {};
  return { ...NONE_GIVEN, ...raw, ...why };
}

/** Standard input is read once: it is a table, or the sources. */
function keepStdin(sources: string | undefined, isTable: boolean): void {
  if (sources === '-' && isTable) refuse({ code: 'stdin-twice', file: STDIN });
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
  raw: RawFund,
  context: Context,
): Promise<FundResult> {
  const path = raw.sources ?? '';
  keepStdin(
    path,
    table.files.some(({ source }) => source.path === STDIN),
  );
  const source = await readByHand(path, context);
  const file = await readSources(source, reference.catalogue.payers);
  const sources = [...reference.sources, { path: file.path, bytes: file.bytes }];
  // Which regions are paid for first, and up to which coverage, is said of whole regions.
  const selection = { ...request.selection, ofRegions: true };
  const gap = gapResult(table, { ...request, selection }, { ...reference, sources });
  const cells = gap.cells.map(({ entry }) => entry.cell);
  const { months } = gap.parameters;
  const held = { cells, read: table.cells, months, book: reference.book };
  const matched = matchSources(file, held);
  if (matched.problems.length > 0) throw new Refusal(matched.problems);
  const isWanted = raw.whyOf ? rowsToExplain(raw.whyOf, cells, reference.book) : null;
  const asked = fundRequest(raw);
  const result = await fundResult(gap, asked, matched.sources, request, reference).catch(
    withoutSolver,
  );
  if (!isWanted || !result.why) return result;
  return { ...result, why: explainedRows(result.why, isWanted) };
}

/** Runs `ucj fund`: reads as `ucj gap` does, then spends the sources. Gives the exit status. */
export async function runFund(
  files: readonly string[],
  raw: RawFund,
  context: Context,
): Promise<number> {
  const budget = fundBudget(raw);
  // Before they are read: sources are no table.
  keepStdin(raw.sources, [...files, ...budget.potential, ...budget.registered].includes('-'));
  const prepared = await prepare(files, budget, context, budget.why ? DERIVATION : ANSWER);
  const { voice, wanted } = prepared;
  const result = await fundOf(prepared, raw, context);
  const outlets = outletsFor(wanted, result.gap, context);
  const fund = await loadFundWords(voice.language);
  const view = fundView(result, { ...voice, fund });
  await answer(view, outlets, raw, voice, context);
  return EXIT.done;
}
