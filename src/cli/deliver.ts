import { refuse } from '../problem/problem.js';
import { type Format, formatEntry } from '../render/format.js';
import type { Rendered, Rendering } from '../render/rendering.js';
import { wordingIn } from '../view/wording.js';
import { type ColorWay, hasColor } from './color.js';
import type { Context } from './context.js';
import {
  type Destination,
  destination,
  fillPath,
  hasPeriodFolder,
  keepInputs,
} from './destination.js';
import type { Wanted } from './format-choice.js';
import type { MessageWording } from './messages.js';
import { writeResults } from './output.js';
import type { Progress } from './progress.js';
import { resultWidth } from './width.js';

/** The options that a result's look depends on; those of records only where a verb has them. */
export interface RenderOptions {
  readonly color: ColorWay;
  readonly excel?: boolean;
  readonly totals?: boolean;
  readonly detail?: boolean;
}

/** An output that can be written: a file, or null for standard output, and its format. */
export interface Outlet {
  readonly to: Destination | null;
  readonly format: Format;
}

/** Whether a document on standard output shows the notes itself. */
export function showsNotes(outlets: readonly Outlet[]): boolean {
  return outlets.some(({ to, format }) => to === null && formatEntry(format).isDocument);
}

function refuseTwice(outlets: readonly Outlet[]): void {
  const paths = outlets.map(({ to }) => to?.path ?? null);
  const again = outlets.find(({ to }, index) => paths.indexOf(to?.path ?? null) !== index);
  if (again) refuse({ code: 'output-twice', option: '-o', value: again.to?.name ?? '-' });
}

function refuseBinary(outlets: readonly Outlet[], { stdout }: Context): void {
  const shown = outlets.find(({ to, format }) => to === null && formatEntry(format).isBinary);
  if (shown && stdout.isTerminal) refuse({ code: 'binary-terminal', value: shown.format });
}

/** Finds where the results go, and refuses what cannot be written or would be lost. */
export function outletsOf(
  wanted: readonly Wanted[],
  context: Context,
  period: string | null = null,
  inputs: readonly string[] = [],
): readonly Outlet[] {
  const { cwd, today } = context;
  const outlets = wanted.map(({ path, format }) => {
    const to = path === null ? null : destination(fillPath(path, { period, today }), cwd);
    if (to) keepInputs(to, inputs, cwd);
    return { to, format };
  });
  refuseTwice(outlets);
  refuseBinary(outlets, context);
  return outlets;
}

/** Refuses outputs that cannot be written, before the work starts and the period is known. */
export function checkWanted(wanted: readonly Wanted[], context: Context): void {
  outletsOf(
    wanted.filter(({ path }) => path === null || !hasPeriodFolder(path)),
    context,
  );
}

/** How the result is to look where it goes. */
export function renderingOf(
  { color, excel = false, totals = false, detail = false }: RenderOptions,
  wording: MessageWording,
  { to }: Outlet,
  context: Context,
): Rendering {
  return {
    ...wordingIn(wording.language, wording.words),
    width: to === null ? resultWidth(context) : null,
    color: to === null && hasColor(color, context.env, context.stdout),
    ...{ excel, totals, detail },
  };
}

/** Renders all outputs, and hands them over only then: files first, whole, then standard output. */
export async function deliver(
  outlets: readonly Outlet[],
  render: (outlet: Outlet) => Rendered | Promise<Rendered>,
  context: Context,
  progress: Progress,
): Promise<void> {
  const rendered: (Outlet & { content: Rendered })[] = [];
  for (const outlet of outlets) {
    const content = await render(outlet);
    // What scrolls by on a terminal says by itself how far it is.
    const isSeen = outlet.to === null && context.stdout.isTerminal;
    const name = outlet.to?.name ?? '-';
    rendered.push({ ...outlet, content: isSeen ? content : progress.writing(name, content) });
  }
  const files = rendered.flatMap(({ to, content }) => (to ? [{ to, content }] : []));
  if (files.length > 0) await writeResults(files, context);
  for (const { to, format, content } of rendered)
    if (!to) context.stdout.write(content, format === 'table' ? 'text' : 'data');
}
