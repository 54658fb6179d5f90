import { gapResult } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { deliver, type Outlet, renderingOf } from '../../cli/deliver.js';
import { ANSWER, type Offered, type Wanted } from '../../cli/format-choice.js';
import { refuseAlone, refuseBeside } from '../../cli/option.js';
import { progressOf } from '../../cli/progress.js';
import type { Run } from '../../cli/verb.js';
import { type Format, formatEntry, RECORD_FORMATS, WITH_WHY } from '../../render/format.js';
import { checkRows } from '../../render/limit.js';
import type { Rendering } from '../../render/rendering.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { outletsFor, prepare } from '../counts/prepare.js';
import { gapRequest, gateOf } from '../counts/request.js';
import { conclude } from './conclude.js';
import { GAP_OPTIONS, type GapOptions } from './options.js';
import { gapView } from './view.js';

/** What a verb shows of a gap, and in which formats. */
export interface GapVerb {
  readonly offered: Offered;
  readonly view: (result: GapResult, wording: Wording, hasTotals: boolean) => View;
  /** A workbook of its own, whose sums follow what is changed in it; null for that of every view. */
  readonly workbook: ((result: GapResult, rendering: Rendering) => Promise<Uint8Array>) | null;
}

const GAP: GapVerb = {
  // Its workbook computes the figures itself, in formulas.
  offered: { ...ANSWER, withWhy: WITH_WHY.filter((format) => format !== 'xlsx') },
  view: gapView,
  workbook: async (result, rendering) => (await import('./xlsx.js')).gapWorkbook(result, rendering),
};

const { lines, totals, sort, top } = GAP_OPTIONS;

/** Refuses options that do not go together. */
function checkTogether({ options, typed }: Run<GapOptions>): void {
  if (options.support !== null && !options.lines)
    refuseAlone('--support', '--lines', '--lines --support 5%');
  if (options.lines) refuseBeside('--lines', [totals], typed);
  if (options.by?.includes('period')) refuseBeside('--by period', [lines, totals], typed);
}

/** Refuses a choice of rows where only budget lines are written. */
function checkLines({ options, typed }: Run<GapOptions>, wanted: readonly Wanted[]): void {
  const isRecords = ({ format }: Wanted) => RECORD_FORMATS.some((each) => each === format);
  if (options.lines && wanted.every(isRecords)) refuseBeside('--lines', [sort, top], typed);
}

/** Computes a gap once for formats that show it as a document, and once for those of its rows. */
function resultsFor(compute: (asDocument: boolean) => GapResult): (format: Format) => GapResult {
  const results = new Map<boolean, GapResult>();
  return (format) => {
    const asDocument = formatEntry(format).isDocument === true;
    const result = results.get(asDocument) ?? compute(asDocument);
    results.set(asDocument, result);
    return result;
  };
}

/** Shows a gap as a verb does: read, compute, render, write, judge. Gives the exit status. */
export async function showGap(
  run: Run<GapOptions>,
  request: GapRequest,
  verb: GapVerb,
): Promise<number> {
  const { options, words: files, wording, context } = run;
  const prepared = await prepare(run, files, request, verb.offered);
  const { wanted, table, reference } = prepared;
  checkLines(run, wanted);
  // Said before all rows are priced: a sheet of the rows as they were read is as long as they are.
  const isSheet = wanted.some(({ format }) => format === 'xlsx');
  if (isSheet && request.by === null) checkRows('xlsx', table.cells.length);
  const resultFor = resultsFor((asDocument) =>
    gapResult(table, { ...request, asDocument }, reference),
  );
  const result = resultFor(wanted[0].format);
  const outlets = outletsFor(wanted, result, context);
  const render = async (outlet: Outlet) => {
    const rendering = renderingOf(options, wording, outlet, context);
    const own = resultFor(outlet.format);
    if (outlet.format === 'xlsx' && verb.workbook) return verb.workbook(own, rendering);
    return formatEntry(outlet.format).write(verb.view(own, wording, rendering.totals), rendering);
  };
  await deliver(outlets, render, context, progressOf(context, wording, options.quiet));
  return conclude(run, table, result, outlets);
}

/** Runs `ucj gap`. */
export async function runGap(run: Run<GapOptions>): Promise<number> {
  const { options, typed, context } = run;
  checkTogether(run);
  gateOf(options);
  return showGap(run, gapRequest(options, typed, context.today), GAP);
}
