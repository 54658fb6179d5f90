import { gapResult } from '../../budget/compute.js';
import type { Note } from '../../budget/note.js';
import { doubtsOf } from '../../check/check.js';
import { checkResult } from '../../check/result.js';
import { answer } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import { checkWanted, outletsOf } from '../../cli/deliver.js';
import { ANSWER, wantedOf } from '../../cli/format-choice.js';
import type { Voice } from '../../cli/messages.js';
import { referenceFor } from '../../cli/reference.js';
import { settingsOf } from '../../cli/settings.js';
import { voiceOf } from '../../cli/voice.js';
import { loadProblems } from '../../i18n/language.js';
import type { ReadTable } from '../../input/table.js';
import type { Doubt } from '../../problem/doubt.js';
import { type ProblemCode, Refusal } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import { noteText } from '../../view/remarks.js';
import { examineInputs } from '../gap/inputs.js';
import { gapRequest } from '../gap/options.js';
import { type GivenGap, NONE_GIVEN, type RawGap } from '../gap/raw.js';
import { loadCheckWords } from './load-words.js';
import { checkView } from './view.js';

/** Options of a budget that a check does not take, as `ucj gap` has them by default. */
const USUAL = { months: '12', relief: 'auto', renew: '100%', verified: '1' } as const;

/** Files that are not there are no matter of what is in them. */
const NOT_THERE: readonly ProblemCode[] = ['no-file', 'no-permission', 'is-folder', 'unreadable'];

/** Notes of `ucj gap` that say something doubtful, and which no doubt says row by row. */
const DOUBTFUL: readonly Note['code'][] = [
  'status',
  'encoding',
  'marked-numbers',
  'scaled-numbers',
  'inactive-rows',
  'times-differ',
  'split-thousands',
  'sum-columns',
  'sole-head',
  'sheet-taken',
  'hidden-read',
  'uncomputed',
  'computed-here',
  'marks-off',
  'day-first',
  'block-segments',
  'vague-head',
  'active-taken',
  'labour-head',
  'head-ignored',
  'other-periods',
  'bases-differ',
  'wage-not-used',
  'confidence',
  'relief-inferred',
];

/** What a budget of these counts would say is doubtful. */
async function notesOf(
  table: ReadTable,
  raw: RawGap,
  settings: Settings,
  voice: Voice,
  context: Context,
): Promise<Doubt[]> {
  const request = gapRequest({ ...raw, segment: [] }, false, context.today, settings);
  const reference = await referenceFor(request, settings, undefined, context);
  const { notes } = gapResult(table, request, reference);
  return notes
    .filter(({ code }) => DOUBTFUL.includes(code))
    .map((note) => ({
      code: 'note',
      other: note.code,
      value: noteText(note, voice.language, voice.words),
    }));
}

/** Runs `ucj check`: read, look for doubts, tell. Gives the exit status. */
export async function runCheck(
  files: readonly string[],
  given: GivenGap & { readonly strict?: true },
  context: Context,
): Promise<number> {
  const raw: RawGap = { ...USUAL, ...NONE_GIVEN, ...given };
  const voice = await voiceOf(raw, context);
  const wanted = wantedOf(raw, ANSWER, context.stdout.isTerminal);
  checkWanted(wanted, context);
  const settings = await settingsOf(raw, context, voice);
  const table = await examineInputs(files, raw, settings, context, null, voice);
  const absent = table.problems.filter(({ code }) => NOT_THERE.includes(code));
  if (absent.length > 0) throw new Refusal(absent);

  const isRead = table.problems.length === 0;
  const notes = isRead ? await notesOf(table, raw, settings, voice, context) : [];
  const result = checkResult(table, [...doubtsOf(table, settings.book), ...notes]);
  const paths = result.files.map(({ path }) => path);
  const outlets = outletsOf(wanted, context, null, paths);
  const { language } = voice;
  const texts = { check: await loadCheckWords(language), problems: await loadProblems(language) };
  await answer(checkView(result, { ...voice, ...texts }), outlets, raw, voice, context);
  const isBad = result.errors.length > 0 || (given.strict === true && result.warnings.length > 0);
  return isBad ? EXIT.gate : EXIT.done;
}
