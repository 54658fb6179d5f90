import { gapResult } from '../../budget/compute.js';
import { matchSources } from '../../funding/match.js';
import { readSources } from '../../funding/read.js';
import { loadFundWords } from '../../i18n/language.js';
import { readSource, STDIN } from '../../input/source.js';
import { fundResult } from '../../planning/fund/fund.js';
import { explainedRows } from '../../planning/fund/why.js';
import { Refusal, refuse } from '../../problem/problem.js';
import { type Format, TARIFF_FORMATS } from '../../report/format.js';
import type { FundLook } from '../../report/fund/columns.js';
import { fundCsv, fundJson } from '../../report/fund/data.js';
import { fundMarkdown, fundTable } from '../../report/fund/table.js';
import { noteLines } from '../../report/fund/words.js';
import type { Look } from '../../report/look.js';
import { type Context, EXIT } from '../context.js';
import { answer } from './answer.js';
import { fundRequest, type RawFund } from './fund-options.js';
import { rowsToExplain } from './fund-why.js';
import { NONE_GIVEN } from './gap-raw.js';
import { outletsFor, type Prepared, prepare } from './gap-run.js';

const OFFERED = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;

/** A derivation is for people wherever it goes. */
const EXPLAINED = { ...OFFERED, elsewhere: 'table' } as const;

const RENDER: Partial<Record<Format, typeof fundTable>> = {
  table: fundTable,
  markdown: fundMarkdown,
  csv: fundCsv,
  json: fundJson,
};

/** Reads the sources and spends them on what was read. */
async function fund(
  { request, table, reference }: Prepared,
  path: string,
  raw: RawFund,
  { cwd }: Context,
) {
  const asked = fundRequest(raw);
  const readStdin = () => refuse({ code: 'stdin-twice', file: STDIN });
  const { payers } = reference.catalogue;
  const file = await readSources(readSource(path, { cwd, readStdin }), payers);
  const sources = [...reference.sources, { path: file.path, bytes: file.bytes }];
  const gap = gapResult(table, request, { ...reference, sources });
  const cells = gap.cells.map(({ entry }) => entry.cell);
  const { months } = gap.parameters;
  const matched = matchSources(file, { cells, months, book: reference.book });
  if (matched.problems.length > 0) throw new Refusal(matched.problems);
  const isWanted = rowsToExplain(raw.whyOf ?? [], cells, reference.book);
  const result = await fundResult(gap, asked, matched.sources, request, reference);
  return { ...result, why: result.why && explainedRows(result.why, isWanted) };
}

/** Runs `ucj fund`: reads as `ucj gap` does, then spends the sources. Gives the exit status. */
export async function runFund(
  files: readonly string[],
  raw: RawFund,
  context: Context,
): Promise<number> {
  const path = raw.sources ?? refuse({ code: 'missing-option', option: '--sources' });
  fundRequest(raw);
  const why = raw.why || raw.whyOf ? ({ why: true } as const) : {};
  const usual = { ...NONE_GIVEN, ...raw, ...why, renew: '100%', verified: '1' };
  const prepared = await prepare(files, usual, context, usual.why ? EXPLAINED : OFFERED);
  const { voice, wanted } = prepared;
  const result = await fund(prepared, path, raw, context);
  const outlets = outletsFor(wanted, result.gap, context);
  const words = await loadFundWords(voice.language);
  const look = (plain: Look): FundLook => ({ ...plain, fund: words });
  await answer(result, { look, render: RENDER, notes: noteLines }, outlets, raw, voice, context);
  return EXIT.done;
}
