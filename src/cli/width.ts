import type { Context, Output } from './context.js';

/** Columns of a terminal that does not say how wide it is, or says 0. */
const USUAL = 80;

/** What COLUMNS says; null where it is no whole number. */
function widthSet({ env }: Pick<Context, 'env'>): number | null {
  const text = env['COLUMNS'] ?? '';
  return /^\d+$/.test(text) ? Number(text) || USUAL : null;
}

/** Columns of a terminal. */
function terminalWidth({ columns }: Output, context: Pick<Context, 'env'>): number {
  return columns || (widthSet(context) ?? USUAL);
}

/** Columns of a result on standard output; null where it is no terminal and COLUMNS does not say. */
export function resultWidth(context: Context): number | null {
  const { stdout } = context;
  return stdout.isTerminal ? terminalWidth(stdout, context) : widthSet(context);
}

/** Columns of a message; null where standard error is no terminal: programs read it line by line. */
export function messageWidth(context: Context): number | null {
  const { stderr } = context;
  return stderr.isTerminal ? terminalWidth(stderr, context) : null;
}

/** Columns of the help. */
export function helpWidth(context: Context): number {
  const { stdout } = context;
  return stdout.isTerminal ? terminalWidth(stdout, context) : 100;
}
