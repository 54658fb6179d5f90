import { gapResult } from '../../budget/compute.js';
import { isChecked } from '../../budget/note-kind.js';
import { doubtsOf } from '../../check/check.js';
import { checkResult } from '../../check/result.js';
import { answer, answerOutlets, wantedFor } from '../../cli/answer.js';
import { EXIT } from '../../cli/context.js';
import { referenceFor } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import type { ReadTable } from '../../input/table.js';
import type { Doubt } from '../../problem/doubt.js';
import { type ProblemCode, Refusal } from '../../problem/problem.js';
import { noteText } from '../../view/remarks.js';
import { checkSheets, examineInputs } from '../counts/inputs.js';
import { gapRequest } from '../counts/request.js';
import type { CheckOptions } from './options.js';
import { checkView } from './view.js';
import { withCheck } from './words.js';

/** Files that are not there are no matter of what is in them. */
const NOT_THERE: readonly ProblemCode[] = ['no-file', 'no-permission', 'is-folder', 'unreadable'];

/** What a budget of these counts would say is doubtful. */
async function notesOf(
  table: ReadTable,
  { options, typed, settings, wording, context }: Run<CheckOptions>,
): Promise<Doubt[]> {
  const request = gapRequest({ period: options.period }, typed, context.today);
  const reference = await referenceFor(request, settings, null, context);
  const { notes } = gapResult(table, request, reference);
  return notes.filter(isChecked).map((note) => ({
    code: 'note',
    other: note.code,
    value: noteText(note, wording),
  }));
}

/** Runs `ucj check`: read, look for doubts, answer. */
export async function runCheck(run: Run<CheckOptions>): Promise<number> {
  const { options, words: files, wording, settings, context } = run;
  wantedFor(run, false);
  const table = await examineInputs(files, options, settings, context, wording);
  const absent = table.problems.filter(({ code }) => NOT_THERE.includes(code));
  if (absent.length > 0) throw new Refusal(absent);
  checkSheets(table.files, options.sheet);

  const notes = table.problems.length === 0 ? await notesOf(table, run) : [];
  const result = checkResult(table, [...doubtsOf(table, settings.book), ...notes]);
  const outlets = await answerOutlets(
    run,
    result.files.map(({ path }) => path),
  );
  await answer(checkView(result, await withCheck(wording)), outlets, run);
  const isBad = result.errors.length > 0 || (options.strict && result.warnings.length > 0);
  return isBad ? EXIT.gate : EXIT.done;
}
