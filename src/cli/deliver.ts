import type { Look } from '../report/look.js';
import { type ColorWay, hasColor } from './color.js';
import type { Context } from './context.js';
import type { Voice } from './messages.js';
import { type Destination, destination, fillPath, writeResult } from './output.js';

/** The options that a result's look depends on. */
export interface RawLook {
  readonly color: ColorWay;
  readonly excel?: true;
  readonly totals?: true;
}

/** Columns of text where standard output is no terminal and COLUMNS does not say. */
function widthOf({ stdout, env }: Context): number | null {
  const set = Number(env['COLUMNS']);
  if (stdout.isTerminal) return stdout.columns ?? (set || 80);
  return Number.isInteger(set) && set > 0 ? set : null;
}

/** Where the result goes: a file, or null for standard output. */
export function toDestination(
  output: readonly string[],
  context: Context,
  period: string | null,
): Destination | null {
  const [path] = output;
  if (path === undefined || path === '-') return null;
  return destination(fillPath(path, { period, today: context.today }), context.cwd);
}

/** How the result is to look where it goes. */
export function lookOf(
  raw: RawLook,
  { language, words }: Voice,
  to: Destination | null,
  context: Context,
): Look {
  return {
    language,
    words,
    width: to === null ? widthOf(context) : null,
    color: to === null && hasColor(raw.color, context.env, context.stdout),
    excel: raw.excel === true,
    totals: raw.totals === true,
  };
}

/** Hands the result over, whole. */
export function deliver(text: string, to: Destination | null, context: Context): void {
  if (to) context.uninterrupted(() => writeResult(to, text));
  else context.stdout.write(text);
}
