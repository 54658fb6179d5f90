import { gapResult } from '../../budget/compute.js';
import type { GapResult } from '../../budget/result.js';
import { grouped } from '../../i18n/marks.js';
import type { ReadFile } from '../../input/file.js';
import { Refusal } from '../../problem/problem.js';
import { FORMAT_NAMES, type Format, loadFormat, WITH_NOTES } from '../../report/format.js';
import type { Render } from '../../report/look.js';
import { noteText } from '../../report/notes.js';
import { type Context, EXIT } from '../context.js';
import { deliver, lookOf, toDestination } from '../deliver.js';
import { formatOf, type Offered } from '../format-choice.js';
import { gateLine, noteLine, type Voice } from '../messages.js';
import { keepInputs } from '../output.js';
import { referenceFor } from '../reference.js';
import { settingsOf } from '../settings.js';
import { voiceOf } from '../voice.js';
import { condenseFor } from './gap-condense.js';
import { belowGate } from './gap-gate.js';
import { checkTogether, gapRequest, gateOf } from './gap-options.js';
import type { RawGap } from './gap-raw.js';
import { examineInputs } from './inputs.js';

/** What a verb makes of a gap: in which formats, and how each is come by. */
export interface GapVerb {
  readonly offered: Offered;
  readonly load: (format: Format) => Promise<Render>;
}

const GAP: GapVerb = {
  offered: { formats: FORMAT_NAMES, onTerminal: 'table', elsewhere: 'csv' },
  load: loadFormat,
};

/** Notes for standard error; a document on the same terminal shows them itself. */
function noteLines(result: GapResult, format: Format, toFile: boolean, voice: Voice): string {
  if (WITH_NOTES.includes(format) && !toFile) return '';
  const { language, words } = voice;
  return result.notes.map((note) => noteLine(noteText(note, language, words), voice)).join('');
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

/** Runs `ucj gap`: read, compute, render, write, judge. Gives the exit status. */
export async function runGap(
  files: readonly string[],
  raw: RawGap,
  context: Context,
  verb: GapVerb = GAP,
): Promise<number> {
  const voice = await voiceOf(raw, context);
  const format = formatOf(raw, offeredTo(raw, verb), context.stdout.isTerminal);
  checkTogether(raw, format);
  const settings = await settingsOf(raw, context, voice);
  const request = gapRequest(raw, format, context.today, settings);
  const gate = gateOf(raw);
  // Said before the work starts; the period that a path may name is known only after it.
  if (!raw.output[0]?.includes('{period}')) toDestination(raw.output, context, null);

  const condense = condenseFor(request, settings);
  const table = await examineInputs(files, raw, settings, context, condense, voice);
  if (table.problems.length > 0) throw new Refusal(table.problems);
  const reference = await referenceFor(request, settings, raw.tariffs, context);
  const result = gapResult(table, request, reference);
  const to = toDestination(raw.output, context, result.parameters.periods.at(-1) ?? null);
  if (to)
    keepInputs(
      to,
      result.inputs.map(({ path }) => path),
      context.cwd,
    );
  const text = (await verb.load(format))(result, lookOf(raw, voice, to, context));
  deliver(text, to, context);

  if (raw.verbose) {
    const found = table.files.map((file) => noteLine(detected(file, voice), voice));
    context.stderr.write(found.join(''));
  }
  if (!raw.quiet) context.stderr.write(noteLines(result, format, to !== null, voice));
  const broken = belowGate(result, gate, voice);
  context.stderr.write(broken.map((line) => gateLine(line, voice)).join(''));
  return broken.length > 0 ? EXIT.gate : EXIT.done;
}
