import { gapResult } from '../../budget/compute.js';
import { matchSources } from '../../funding/match.js';
import { readSources } from '../../funding/read.js';
import { loadFundWords } from '../../i18n/language.js';
import { readSource, STDIN } from '../../input/source.js';
import { fundResult } from '../../planning/fund/fund.js';
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
import { NONE_GIVEN } from './gap-raw.js';
import { outletsFor, type Prepared, prepare } from './gap-run.js';

const OFFERED = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;

const RENDER: Partial<Record<Format, typeof fundTable>> = {
  table: fundTable,
  markdown: fundMarkdown,
  csv: fundCsv,
  json: fundJson,
};

/** Where the sources are read; `-` is standard input, where no table is. */
function pathOf(files: readonly string[], raw: RawFund): string {
  const path = raw.sources ?? refuse({ code: 'missing-option', option: '--sources' });
  const tables = [...files, ...(raw.potential ?? []), ...(raw.registered ?? [])];
  if (path === '-' && tables.includes('-')) refuse({ code: 'stdin-twice', file: STDIN });
  return path;
}

/** Reads the sources and spends them on what was read. */
async function fund(
  { request, table, reference }: Prepared,
  path: string,
  raw: RawFund,
  context: Context,
) {
  const asked = fundRequest(raw);
  const stdin = path === '-' ? await context.readStdin() : Buffer.alloc(0);
  const source = readSource(path, { cwd: context.cwd, readStdin: () => stdin });
  const file = await readSources(source, reference.catalogue.payers);
  const sources = [...reference.sources, { path: file.path, bytes: file.bytes }];
  const gap = gapResult(table, request, { ...reference, sources });
  const cells = gap.cells.map(({ entry }) => entry.cell);
  const { months } = gap.parameters;
  const held = { cells, read: table.cells, months, book: reference.book };
  const matched = matchSources(file, held);
  if (matched.problems.length > 0) throw new Refusal(matched.problems);
  return fundResult(gap, asked, matched.sources, request, reference);
}

/** Runs `ucj fund`: reads as `ucj gap` does, then spends the sources. Gives the exit status. */
export async function runFund(
  files: readonly string[],
  raw: RawFund,
  context: Context,
): Promise<number> {
  const path = pathOf(files, raw);
  fundRequest(raw);
  const prepared = await prepare(files, { ...NONE_GIVEN, ...raw }, context, OFFERED);
  const { voice, wanted } = prepared;
  const result = await fund(prepared, path, raw, context);
  const outlets = outletsFor(wanted, result.gap, context);
  const words = await loadFundWords(voice.language);
  const look = (plain: Look): FundLook => ({ ...plain, fund: words });
  await answer(result, { look, render: RENDER, notes: noteLines }, outlets, raw, voice, context);
  return EXIT.done;
}
