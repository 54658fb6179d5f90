import type { Reference } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { answer, wantedFor } from '../../cli/answer.js';
import type { Context } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import type { Offered, Wanted } from '../../cli/format-choice.js';
import type { InputOptions } from '../../cli/options/input.js';
import type { MessageOptions, WritingOptions } from '../../cli/options/output.js';
import { referenceFor } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import type { ReadTable } from '../../input/table.js';
import { Refusal } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { View } from '../../view/view.js';
import { checkSheets, examineInputs } from './inputs.js';

/** The options that every verb of counts has; others only where it prices, or writes CSV for Excel. */
type CountsOptions = InputOptions &
  WritingOptions &
  MessageOptions & { readonly tariffs?: string | null; readonly excel?: boolean };

/** All that a gap is computed from, read and checked. */
export interface Prepared {
  readonly wanted: readonly [Wanted, ...Wanted[]];
  readonly settings: Settings;
  readonly request: GapRequest;
  readonly table: ReadTable;
  readonly reference: Reference;
}

/** Finds out where the answer goes, then reads the inputs. */
export async function prepare(
  run: Run<CountsOptions>,
  files: readonly string[],
  request: GapRequest,
  offered?: Offered,
): Promise<Prepared> {
  const { options, wording, settings, context } = run;
  const wanted = wantedFor(run, request.why, offered);
  const table = await examineInputs(files, options, settings, context, wording);
  if (table.problems.length > 0) throw new Refusal(table.problems);
  checkSheets(table.files, options.sheet);
  const reference = await referenceFor(request, settings, options.tariffs ?? null, context);
  return { wanted, settings, request, table, reference };
}

/** The same inputs for what another verb asks of them. */
export async function preparedFor(
  { settings, ...prepared }: Prepared,
  request: GapRequest,
  tariffs: string | null,
  context: Context,
): Promise<Prepared> {
  const reference = await referenceFor(request, settings, tariffs, context);
  return { ...prepared, settings, request, reference };
}

/** Where the results go, now that the period is known that a path may name. */
export function outletsFor(wanted: readonly Wanted[], result: GapResult, context: Context) {
  const period = result.parameters.periods.at(-1) ?? null;
  const paths = result.inputs.map(({ path }) => path);
  return outletsOf(wanted, context, period, paths);
}

/** Writes the answer of a verb of counts, made from a gap. */
export function answerCounts(
  view: View,
  { wanted }: Prepared,
  gap: GapResult,
  run: Run<CountsOptions>,
): Promise<number> {
  return answer(view, outletsFor(wanted, gap, run.context), run);
}
