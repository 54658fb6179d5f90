import { rendered } from '../render/view.js';
import type { View } from '../view/view.js';
import type { Context } from './context.js';
import { deliver, lookOf, type Outlet, type RawLook, showsNotes } from './deliver.js';
import { remarkText, type Voice } from './messages.js';

/** Writes an answer to all outputs, and then says what is to be known and none of them shows. */
export async function answer(
  view: View,
  outlets: readonly Outlet[],
  raw: RawLook,
  voice: Voice,
  context: Context,
): Promise<void> {
  const render = (outlet: Outlet) =>
    rendered(view, outlet.format, lookOf(raw, voice, outlet, context));
  await deliver(outlets, render, context);
  if (!showsNotes(outlets)) context.stderr.write(remarkText(view.remarks, voice));
}
