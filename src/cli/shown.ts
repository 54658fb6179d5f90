import type { Rendered } from '../render/rendering.js';
import { shown } from '../render/terminal.js';
import type { Context, Output } from './context.js';

function* shownPieces(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) yield shown(piece);
}

/** Text as a terminal may show it; bytes are none. */
function shownContent(content: Rendered): Rendered {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? shown(content) : shownPieces(content);
}

/** A stream that shows people only what a terminal may show; data goes as it is, where no terminal shows it. */
function shownOn(output: Output): Output {
  return {
    isTerminal: output.isTerminal,
    columns: output.columns,
    write: (content, kind = 'text') => {
      const isShown = kind === 'text' || output.isTerminal;
      output.write(isShown ? shownContent(content) : content);
    },
  };
}

/**
 * The same world, in which no text that was read can make a terminal do anything. Everything that is printed
 * goes through here, and nothing else has to think of it.
 */
export function shownContext(context: Context): Context {
  const { env, stdout, stderr, readStdin, today, uninterrupted } = context;
  return {
    get cwd() {
      return context.cwd;
    },
    ...{ env, readStdin, today, uninterrupted },
    stdout: shownOn(stdout),
    stderr: shownOn(stderr),
  };
}
