import { OPTION_WORDS } from '../i18n/indonesian.js';
import type { Rendered } from '../render/rendering.js';
import type { Output, Pager, World } from './context.js';
import { piecesOf } from './write-all.js';

/** Characters that are given to a pager at most; what is longer scrolls by while it is made. */
const MOST = 20_000_000;

/** As it is typed before options are read, since help is shown in pages too. */
const NO_PAGER = ['--no-pager', `--${OPTION_WORDS['no-pager']}`];

/**
 * What shows output that is longer than the terminal: `UCJ_PAGER`, then `PAGER`, then `less`. None where the user
 * wants none, and never where standard output is no terminal.
 */
export function pagerOf(argv: readonly string[], { env, stdout }: World): Pager | null {
  if (!stdout.isTerminal || argv.some((word) => NO_PAGER.includes(word)) || env['TERM'] === 'dumb')
    return null;
  const named = (env['UCJ_PAGER'] ?? env['PAGER'])?.trim();
  if (named === undefined) return { command: null };
  return named === '' || named === 'cat' ? null : { command: named };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Pieces that were taken, and those that are still to come. */
function* joined(taken: string, rest: Iterator<string | Uint8Array>): Iterable<string> {
  yield taken;
  for (let next = rest.next(); !next.done; next = rest.next()) yield String(next.value);
}

/** Writes text to a terminal: through a pager where it is longer than the screen, and where there is one. */
export function writePaged(
  content: Exclude<Rendered, Uint8Array>,
  { rows, write }: Pick<Output, 'rows' | 'write'>,
  show: (text: string) => boolean,
): void {
  const pieces = piecesOf(content)[Symbol.iterator]();
  let text = '';
  let next = pieces.next();
  for (; !next.done && text.length <= MOST; next = pieces.next()) text += String(next.value);
  const isWhole = next.done === true;
  if (isWhole && rows !== undefined && linesIn(text) >= rows && show(text)) return;
  write(isWhole ? text : joined(text + String(next.value), pieces));
}
