import { gapResult, type Reference } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { type Context, EXIT } from '../../cli/context.js';
import {
  checkWanted,
  deliver,
  lookOf,
  type Outlet,
  outletsOf,
  showsNotes,
} from '../../cli/deliver.js';
import { ANSWER, type Offered, type Wanted, wantedOf } from '../../cli/format-choice.js';
import { gateLine, noteLine, notesText, type Voice } from '../../cli/messages.js';
import { referenceFor } from '../../cli/reference.js';
import { settingsOf } from '../../cli/settings.js';
import { voiceOf } from '../../cli/voice.js';
import { grouped } from '../../i18n/marks.js';
import type { ReadFile } from '../../input/file.js';
import type { ReadTable } from '../../input/table.js';
import { Refusal } from '../../problem/problem.js';
import { DOCUMENTS, type Format, WITH_WHY } from '../../render/format.js';
import { checkRows } from '../../render/limit.js';
import type { Look } from '../../render/look.js';
import { rendered } from '../../render/view.js';
import type { Settings } from '../../settings/settings.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { condenseFor } from './condense.js';
import { belowGate } from './gate.js';
import { examineInputs } from './inputs.js';
import { checkSupport, checkTogether, gapRequest, gateOf } from './options.js';
import type { RawGap } from './raw.js';
import { gapView } from './view.js';

/** What a verb shows of a gap, and in which formats. */
export interface GapVerb {
  readonly offered: Offered;
  readonly view: (result: GapResult, wording: Wording, hasTotals: boolean) => View;
  /** A workbook of its own, whose sums follow what is changed in it; null for that of every view. */
  readonly workbook: ((result: GapResult, look: Look) => Promise<Uint8Array>) | null;
}

const GAP: GapVerb = {
  // Its workbook computes the figures itself, in formulas.
  offered: { ...ANSWER, withWhy: WITH_WHY.filter((format) => format !== 'xlsx') },
  view: gapView,
  workbook: async (result, look) => (await import('./xlsx.js')).gapWorkbook(result, look),
};

/** Whether the user chose that rows without a count are skipped, or none was skipped for that. */
function takesSkipped({ missing }: RawGap, { files }: ReadTable): boolean {
  return missing !== undefined || files.every(({ leftOut }) => leftOut.length === 0);
}

/** What was found out about a file, for `--verbose`. */
function detected(file: ReadFile, { words, language }: Voice): string {
  const { source, sheet, rows, leftOut, encoding, isPacked, headLine, delimiter, columns, heads } =
    file;
  const read = [...columns].map(([role, index]) => `${role}="${heads[index]}"`);
  return words.messages.detected({
    file: source.path,
    rows: grouped(rows, language),
    leftOut: grouped(leftOut.length, language),
    encoding: [...(isPacked ? ['gzip'] : []), encoding, ...(sheet ? [sheet.name] : [])].join(', '),
    headLine: String(headLine),
    delimiter: delimiter === null ? '-' : JSON.stringify(delimiter),
    columns: read.join(', '),
  });
}

/** An explicit `--excel` means CSV also on a terminal. */
function offeredTo({ excel }: RawGap, { offered }: GapVerb): Offered {
  return excel ? { ...offered, onTerminal: offered.elsewhere } : offered;
}

/** Says on standard error what is to be known beside the results. Gives the exit status. */
export function conclude(
  table: ReadTable,
  result: GapResult,
  outlets: readonly Outlet[],
  raw: RawGap,
  voice: Voice,
  { stderr }: Context,
): number {
  if (raw.verbose) {
    const found = table.files.map((file) => noteLine(detected(file, voice), voice));
    stderr.write(found.join(''));
  }
  if (!showsNotes(outlets)) stderr.write(notesText(result.notes, voice));
  const broken = belowGate(result, gateOf(raw), takesSkipped(raw, table), voice);
  stderr.write(broken.map((line) => gateLine(line, voice)).join(''));
  return broken.length > 0 ? EXIT.gate : EXIT.done;
}

/** All that a gap is computed from, read and checked. */
export interface Prepared {
  readonly voice: Voice;
  readonly wanted: readonly [Wanted, ...Wanted[]];
  readonly settings: Settings;
  readonly request: GapRequest;
  readonly table: ReadTable;
  readonly reference: Reference;
}

/** Checks the words of a verb, then reads its inputs. */
export async function prepare(
  files: readonly string[],
  raw: RawGap,
  context: Context,
  offered: Offered,
): Promise<Prepared> {
  const voice = await voiceOf(raw, context);
  const wanted = wantedOf(raw, offered, context.stdout.isTerminal);
  checkTogether(
    raw,
    wanted.map(({ format }) => format),
    offered.withWhy,
  );
  const settings = await settingsOf(raw, context, voice);
  const request = gapRequest(raw, false, context.today, settings);
  gateOf(raw);
  checkWanted(wanted, context);
  // Chapters ask of the same rows what sums cannot answer.
  const condense = raw.chapter.length > 0 ? null : condenseFor(request, settings);
  const table = await examineInputs(files, raw, settings, context, condense, voice);
  if (table.problems.length > 0) throw new Refusal(table.problems);
  const reference = await referenceFor(request, settings, raw.tariffs, context);
  return { voice, wanted, settings, request, table, reference };
}

/** The same inputs under the options of another verb. */
export async function preparedFor(
  { settings, ...prepared }: Prepared,
  raw: RawGap,
  context: Context,
): Promise<Prepared> {
  const request = gapRequest(raw, false, context.today, settings);
  const reference = await referenceFor(request, settings, raw.tariffs, context);
  return { ...prepared, settings, request, reference };
}

/** Where the results go, now that the period is known that a path may name. */
export function outletsFor(wanted: readonly Wanted[], result: GapResult, context: Context) {
  const period = result.parameters.periods.at(-1) ?? null;
  const paths = result.inputs.map(({ path }) => path);
  return outletsOf(wanted, context, period, paths);
}

/** Runs `ucj gap`: read, compute, render, write, judge. Gives the exit status. */
export async function runGap(
  files: readonly string[],
  raw: RawGap,
  context: Context,
  verb: GapVerb = GAP,
): Promise<number> {
  checkSupport(raw);
  const prepared = await prepare(files, raw, context, offeredTo(raw, verb));
  const { voice, wanted, request, table, reference } = prepared;
  // Said before all rows are priced: a sheet of the rows as they were read is as long as they are.
  const isSheet = wanted.some(({ format }) => format === 'xlsx');
  if (isSheet && request.by === null) checkRows('xlsx', table.cells.length);
  const results = new Map<boolean, GapResult>();
  const resultFor = (format: Format): GapResult => {
    const asDocument = DOCUMENTS.includes(format);
    const known =
      results.get(asDocument) ?? gapResult(table, { ...request, asDocument }, reference);
    results.set(asDocument, known);
    return known;
  };
  const result = resultFor(wanted[0].format);
  const outlets = outletsFor(wanted, result, context);
  const render = async (outlet: Outlet) => {
    const look = lookOf(raw, voice, outlet, context);
    const own = resultFor(outlet.format);
    if (outlet.format === 'xlsx' && verb.workbook) return verb.workbook(own, look);
    return rendered(verb.view(own, voice, look.totals), outlet.format, look);
  };
  await deliver(outlets, render, context);
  return conclude(table, result, outlets, raw, voice, context);
}
