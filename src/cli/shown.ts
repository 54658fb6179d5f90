import type { Rendered } from '../render/rendering.js';
import { own, shown } from '../render/terminal.js';
import type { Context, Output, World } from './context.js';

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
function shownOn(output: Output, status: StatusLine): Output {
  return {
    isTerminal: output.isTerminal,
    columns: output.columns,
    write: (content, kind = 'text') => {
      const isShown = kind === 'text' || output.isTerminal;
      if (output.isTerminal) status.say('');
      output.write(isShown ? shownContent(content) : content);
    },
  };
}

/**
 * The same world, in which no text that was read can make a terminal do anything. Everything that is printed
 * goes through here, and nothing else has to think of it.
 */
export function shownContext(world: World): Context {
  const { env, stdout, stderr, readStdin, today, uninterrupted } = world;
  const status = new StatusLine(stderr);
  return {
    get cwd() {
      return world.cwd;
    },
    ...{ env, readStdin, today, uninterrupted },
    stdout: shownOn(stdout, status),
    stderr: shownOn(stderr, status),
    status: (text) => status.say(text),
  };
}
