import type { Rendered } from '../render/rendering.js';
import { own, shown } from '../render/terminal.js';
import type { Context, Output, Pager, World } from './context.js';
import { writePaged } from './pager.js';

function* shownPieces(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) yield shown(piece);
}

/** Text as a terminal may show it; bytes are none. */
function shownContent(content: Rendered): Rendered {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? shown(content) : shownPieces(content);
}

/** Goes back to the start of a line of a terminal, and wipes out what is behind. */
const BACK = own('\r');
const WIPED = own('\u001b[K');

/** The line of a terminal that says how far a run is. */
class StatusLine {
  private isThere = false;

  constructor(private readonly stderr: Output) {}

  /** Says something in the place of what was said before; nothing where that is empty. */
  say(text: string): void {
    if (!this.stderr.isTerminal || (text === '' && !this.isThere)) return;
    this.stderr.write(shown(`${BACK}${text}${WIPED}`));
    this.isThere = text !== '';
  }
}

/** A stream that shows people only what a terminal may show; data goes as it is, where no terminal shows it. */
function shownOn(output: Output, status: StatusLine, write = output.write): Output {
  const { isTerminal, columns, rows } = output;
  return {
    ...{ isTerminal, columns, rows },
    write: (content, kind = 'text') => {
      const isShown = kind === 'text' || isTerminal;
      if (isTerminal) status.say('');
      write(isShown ? shownContent(content) : content);
    },
  };
}

/** Writes to standard output, through the pager where there is one. */
function writePages(world: World, pager: Pager): Output['write'] {
  const { stdout, page } = world;
  const show = (text: string) => page(pager, text);
  return (content) => {
    if (content instanceof Uint8Array) stdout.write(content);
    else writePaged(content, stdout, show);
  };
}

/**
 * The same world, in which no text that was read can make a terminal do anything, and what is longer than a
 * terminal is shown in pages. Everything that is printed goes through here, and nothing else has to think of it.
 */
export function shownContext(world: World, pager: Pager | null): Context {
  const { env, stdout, stderr, readStdin, page, today, uninterrupted } = world;
  const status = new StatusLine(stderr);
  const write = pager ? writePages(world, pager) : stdout.write;
  return {
    get cwd() {
      return world.cwd;
    },
    ...{ env, readStdin, page, today, uninterrupted },
    stdout: shownOn(stdout, status, write),
    stderr: shownOn(stderr, status),
    status: (text) => status.say(text),
  };
}
