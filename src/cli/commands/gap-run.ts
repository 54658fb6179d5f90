import { gapResult, type Reference } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { isLevel } from '../../core/group.js';
import { grouped } from '../../i18n/marks.js';
import { type ReadTable, readTable } from '../../input/table.js';
import { Refusal, refuse } from '../../problem/problem.js';
import { type Format, loadFormat, WITH_NOTES } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import { noteText } from '../../report/notes.js';
import { shipped, withWages } from '../../tariff/shipped.js';
import type { Catalogue } from '../../tariff/types.js';
import { hasColor } from '../color.js';
import { type Context, EXIT } from '../context.js';
import { gateLine, noteLine, type Voice } from '../messages.js';
import { type Destination, destination, fillPath, writeResult } from '../output.js';
import { voiceOf } from '../voice.js';
import { belowGate } from './gap-gate.js';
import { formatOf, gapRequest, gateOf, type RawGap, readChoices } from './gap-options.js';

/** Columns of text where standard output is no terminal and COLUMNS does not say. */
function widthOf({ stdout, env }: Context, toFile: boolean): number | null {
  if (toFile) return null;
  const set = Number(env['COLUMNS']);
  if (stdout.isTerminal) return stdout.columns ?? (set || 80);
  return Number.isInteger(set) && set > 0 ? set : null;
}

async function readInputs(
  files: readonly string[],
  raw: RawGap,
  context: Context,
): Promise<ReadTable> {
  if (files.length === 0) refuse({ code: 'missing-files' });
  const stdin = files.includes('-') ? await context.readStdin() : Buffer.alloc(0);
  return readTable(files, readChoices(raw), { cwd: context.cwd, readStdin: () => stdin });
}

/** Law and names, as far as the request needs them: what is not needed is not loaded. */
async function referenceFor(
  request: GapRequest,
  raw: RawGap,
  context: Context,
): Promise<Reference> {
  const { all, bySegment } = request.budget.wage;
  const isNamed = [all, ...bySegment.values()].some((wage) => typeof wage === 'string');
  const catalogue = isNamed ? await withWages() : shipped;
  const hasLevel = request.by?.some(isLevel) ?? false;
  return {
    catalogue: raw.tariffs === undefined ? catalogue : await added(catalogue, raw.tariffs, context),
    nameOf: hasLevel ? (await import('../../region/names.js')).officialName : () => null,
  };
}

async function added(catalogue: Catalogue, folder: string, { cwd }: Context): Promise<Catalogue> {
  const { extended } = await import('../../tariff/load.js');
  const result = extended(catalogue, folder, cwd);
  if (result.problems.length > 0) throw new Refusal(result.problems);
  return result.catalogue;
}

/** Notes for standard error; a document on the same terminal shows them itself. */
function noteLines(result: GapResult, format: Format, toFile: boolean, voice: Voice): string {
  if (WITH_NOTES.includes(format) && !toFile) return '';
  const { language, words } = voice;
  return result.notes.map((note) => noteLine(noteText(note, language, words), voice)).join('');
}

/** What was found out about each file, for `--verbose`. */
function detections({ files }: ReadTable, voice: Voice): string {
  const write = (value: number) => grouped(value, voice.language);
  const lines = files.map(({ source, rows, leftOut, delimiter, columns, heads }) => {
    const read = [...columns].map(([role, index]) => `${role}="${heads[index]}"`);
    const text = voice.words.messages.detected({
      file: source.path,
      rows: write(rows),
      leftOut: write(leftOut.length),
      delimiter: JSON.stringify(delimiter),
      columns: read.join(', '),
    });
    return noteLine(text, voice);
  });
  return lines.join('');
}

function toDestination(raw: RawGap, context: Context, period: string | null): Destination | null {
  const [output] = raw.output;
  if (output === undefined || output === '-') return null;
  return destination(fillPath(output, { period, today: context.today }), context.cwd);
}

/** Runs `ucj gap`: read, compute, render, write, judge. Gives the exit status. */
export async function runGap(
  files: readonly string[],
  raw: RawGap,
  context: Context,
): Promise<number> {
  const voice = await voiceOf(raw, context);
  const format = formatOf(raw, context.stdout.isTerminal);
  const request = gapRequest(raw, format, context.today);
  const gate = gateOf(raw);
  // Said before the work starts; the period that a path may name is known only after it.
  if (!raw.output[0]?.includes('{period}')) toDestination(raw, context, null);

  const table = await readInputs(files, raw, context);
  const result = gapResult(table, request, await referenceFor(request, raw, context));
  const to = toDestination(raw, context, result.parameters.periods.at(-1) ?? null);
  const look: Look = {
    language: voice.language,
    words: voice.words,
    width: widthOf(context, to !== null),
    color: to === null && hasColor(raw.color, context.env, context.stdout),
    excel: raw.excel === true,
    totals: raw.totals === true,
  };
  const text = (await loadFormat(format))(result, look);
  if (to) context.uninterrupted(() => writeResult(to, text));
  else context.stdout.write(text);

  if (raw.verbose) context.stderr.write(detections(table, voice));
  if (!raw.quiet) context.stderr.write(noteLines(result, format, to !== null, voice));
  const broken = belowGate(result, gate, voice);
  context.stderr.write(broken.map((line) => gateLine(line, voice)).join(''));
  return broken.length > 0 ? EXIT.gate : EXIT.done;
}
