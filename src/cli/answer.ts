import { formatEntry } from '../render/format.js';
import type { View } from '../view/view.js';
import { type Context, EXIT } from './context.js';
import {
  checkWanted,
  deliver,
  type Outlet,
  outletsOf,
  type RenderOptions,
  renderingOf,
  showsNotes,
} from './deliver.js';
import { ANSWER, checkWhy, DERIVATION, wantedOf } from './format-choice.js';
import { type MessageWording, remarkText } from './messages.js';
import type { MessageOptions, WritingOptions } from './options/output.js';
import { progressOf } from './progress.js';
import { ownFiles } from './reference.js';
import type { Run } from './verb.js';

/** The options of every verb that answers with a view. */
export type AnswerOptions = WritingOptions & MessageOptions;

/** The outputs that are wanted; refuses, before any work, what cannot be written and what cannot show derivations. */
export function wantedFor(
  { options, argv, context }: Run<WritingOptions & { readonly excel?: boolean }>,
  isWhy: boolean,
  offered = isWhy ? DERIVATION : ANSWER,
) {
  const wanted = wantedOf(options, offered, context.stdout.isTerminal);
  checkWhy(isWhy, argv, wanted, offered);
  checkWanted(wanted, context);
  return wanted;
}

/** Where an answer goes that is of no period; refuses what cannot be written, before any work. */
export async function answerOutlets(
  { options, settings, context }: Run<WritingOptions & { readonly tariffs?: string | null }>,
  inputs: readonly string[] = [],
): Promise<readonly Outlet[]> {
  const wanted = wantedOf(options, ANSWER, context.stdout.isTerminal);
  const own = await ownFiles(settings, options.tariffs ?? null, context);
  return outletsOf(wanted, context, null, [...inputs, ...own]);
}

/** What an answer depends on of the run that asks for it. */
interface Answering {
  readonly options: RenderOptions & Pick<MessageOptions, 'quiet'>;
  readonly wording: MessageWording;
  readonly context: Context;
}

/**
 * Writes an answer to all outputs, and then says what is to be known and none of them shows. Gives the exit status of a
 * run that has no more to say.
 */
export async function answer(
  view: View,
  outlets: readonly Outlet[],
  { options, wording, context }: Answering,
): Promise<number> {
  const render = (outlet: Outlet) =>
    formatEntry(outlet.format).write(view, renderingOf(options, wording, outlet, context));
  await deliver(outlets, render, context, progressOf(context, wording, options.quiet));
  if (!showsNotes(outlets)) context.stderr.write(remarkText(view.remarks, wording));
  return EXIT.done;
}
