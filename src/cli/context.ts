import type { Bound } from '../disk/bounds.js';
import type { Rendered } from '../render/rendering.js';

/** One output stream, as far as the program has to know it. */
export interface Output {
  /**
   * Writes all of it before it returns; where that is not possible it refuses. Text is for people; data is for
   * programs, which get it as it is.
   */
  readonly write: (content: Rendered, kind?: 'text' | 'data') => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
  /** Lines of the terminal; undefined where it is none. */
  readonly rows: number | undefined;
}

/** A program that shows text page by page: a command as the user wrote it, or null for the usual one. */
export interface Pager {
  readonly command: string | null;
}

/** The world outside: passed in, so that everything can be run in a test. */
export interface World {
  /** The working folder; it refuses where that was removed. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads all of standard input; what is longer than it may be is refused while it is read. */
  readonly readStdin: (bound: Bound) => Promise<Buffer>;
  /** Shows text page by page until whoever reads it has enough; false where there is no such program. */
  readonly page: (pager: Pager, text: string) => boolean;
  /** Today as `2026-11-21`, in local time. Used only where a rule says so, and then printed. */
  readonly today: string;
  /**
   * Runs a write. A signal that comes meanwhile ends the program only where the write waits, or when it is
   * over; `undo` is called before.
   */
  readonly uninterrupted: (write: () => Promise<void>, undo: () => void) => Promise<void>;
}

/** The world as verbs know it. */
export interface Context extends World {
  /** Says on a terminal how far a run is, on a line that is wiped out before anything else is written. */
  readonly status: (text: string) => void;
}

/** Exit statuses that scripts rely on. */
export const EXIT = { done: 0, gate: 1, refused: 2, output: 3, defect: 70 } as const;
