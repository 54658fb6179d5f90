import type { GapResult } from '../../budget/result.js';
import { EXIT } from '../../cli/context.js';
import { type Outlet, showsNotes } from '../../cli/deliver.js';
import { gateLine, type MessageWording, noteLine, notesText } from '../../cli/messages.js';
import type { Run } from '../../cli/verb.js';
import type { ReadFile } from '../../input/file.js';
import type { ReadTable } from '../../input/table.js';
import { gateOf } from '../counts/request.js';
import { belowGate } from './gate.js';
import type { GapOptions } from './options.js';

/** The options that say what is told beside the results. */
type Concluding = Pick<GapOptions, 'verbose' | 'missing' | 'each' | 'failBelow'>;

/** Whether the user chose that rows without a count are skipped, or none was skipped for that. */
function takesSkipped({ missing }: Concluding, { files }: ReadTable): boolean {
  return missing !== null || files.every(({ leftOut }) => leftOut.length === 0);
}

/** What was found out about a file, for `--verbose`. */
function detected(file: ReadFile, { words, count }: MessageWording): string {
  const { source, sheet, rows, leftOut, encoding, isPacked, headLine, delimiter, columns, heads } =
    file;
  const read = [...columns].map(([role, index]) => `${role}="${heads[index]}"`);
  return words.messages.detected({
    file: source.path,
    rows: count(rows),
    leftOut: count(leftOut.length),
    encoding: [...(isPacked ? ['gzip'] : []), encoding, ...(sheet ? [sheet.name] : [])].join(', '),
    headLine: String(headLine),
    delimiter: delimiter === null ? '-' : JSON.stringify(delimiter),
    columns: read.join(', '),
  });
}

/** Says on standard error what is to be known beside the results. Gives the exit status. */
export function conclude(
  { options, wording, context: { stderr } }: Run<Concluding>,
  table: ReadTable,
  result: GapResult,
  outlets: readonly Outlet[],
): number {
  if (options.verbose) {
    const found = table.files.map((file) => noteLine(detected(file, wording), wording));
    stderr.write(found.join(''));
  }
  if (!showsNotes(outlets)) stderr.write(notesText(result.notes, wording));
  const broken = belowGate(result, gateOf(options), takesSkipped(options, table), wording);
  stderr.write(broken.map((line) => gateLine(line, wording)).join(''));
  return broken.length > 0 ? EXIT.gate : EXIT.done;
}
