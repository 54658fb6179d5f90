import { gapResult } from '../../budget/compute.js';
import { STDIN } from '../../disk/bounds.js';
import { matchSources } from '../../funding/match.js';
import { readSources } from '../../funding/read.js';
import { loadFundWords } from '../../i18n/language.js';
import { fundResult } from '../../planning/fund/fund.js';
import type { FundResult } from '../../planning/fund/result.js';
import { explainedRows } from '../../planning/fund/why.js';
import { Refusal, refuse } from '../../problem/problem.js';
import { fundCsv, fundJson } from '../../report/fund/data.js';
import type { FundLook } from '../../report/fund/look.js';
import { fundPiece } from '../../report/fund/piece.js';
import { fundTable } from '../../report/fund/table.js';
import { remarksOf } from '../../report/fund/words.js';
import type { Look } from '../../report/look.js';
import { type Context, EXIT } from '../context.js';
import { ANSWER, DERIVATION } from '../format-choice.js';
import { answer } from './answer.js';
import { readByHand } from './by-hand.js';
import { fundRequest, type RawFund } from './fund-options.js';
import { rowsToExplain } from './fund-why.js';
import { NONE_GIVEN, type RawGap } from './gap-raw.js';
import { outletsFor, type Prepared, prepare } from './gap-run.js';

const FORMS = {
  table: fundTable,
  piece: fundPiece,
  csv: fundCsv,
  json: fundJson,
  remarks: remarksOf,
};

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
  const result = await fundResult(gap, fundRequest(raw), matched.sources, request, reference);
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
  const words = await loadFundWords(voice.language);
  const look = (plain: Look): FundLook => ({ ...plain, fund: words });
  await answer(result, { ...FORMS, look }, outlets, raw, voice, context);
  return EXIT.done;
}
