import { type Format, WITH_NOTES } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import type { Context } from '../context.js';
import { deliver, lookOf, type Outlet, type RawLook } from '../deliver.js';
import { noteLine, type Voice } from '../messages.js';

/** Whether a document on standard output shows the notes itself. */
export function showsNotes(outlets: readonly Outlet[]): boolean {
  return outlets.some(({ to, format }) => to === null && WITH_NOTES.includes(format));
}

/** How the result of a verb is written. */
export interface Writing<Result, Own extends Look> {
  /** A look with the words of the verb. */
  readonly look: (look: Look) => Own;
  readonly render: Partial<Record<Format, (result: Result, look: Own) => string>>;
  readonly notes: (result: Result, look: Own) => readonly string[];
}

/** What every verb is told of how to speak. */
type Raw = RawLook & { readonly quiet?: boolean };

/** Writes a result to all outputs, and then says the notes that none of them shows. */
export async function answer<Result, Own extends Look>(
  result: Result,
  { look, render, notes }: Writing<Result, Own>,
  outlets: readonly Outlet[],
  raw: Raw,
  voice: Voice,
  context: Context,
): Promise<void> {
  const own = (outlet: Outlet) => look(lookOf(raw, voice, outlet, context));
  await deliver(outlets, (outlet) => render[outlet.format]?.(result, own(outlet)) ?? '', context);
  if (raw.quiet || showsNotes(outlets)) return;
  const lines = notes(result, own({ to: null, format: 'csv' }));
  context.stderr.write(lines.map((line) => noteLine(line, voice)).join(''));
}
