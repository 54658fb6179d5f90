import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '../../src/cli/context.js';
import { progressOf } from '../../src/cli/progress.js';
import { shownContext } from '../../src/cli/shown.js';
import { words } from '../../src/i18n/en/words.js';
import type { Rendered } from '../../src/render/rendering.js';
import { wordingIn } from '../../src/view/wording.js';
import { contextOf } from '../support/run.js';

afterEach(() => void vi.restoreAllMocks());

/** What a run says on a terminal, and a way to let time pass. */
function watched({ isTerminal = true, isQuiet = false } = {}) {
  const said: string[] = [];
  const write = (text: Rendered) => void said.push(String(text));
  const stderr: Output = { write, isTerminal, columns: 80, rows: undefined };
  const context = shownContext({ ...contextOf({}), stderr }, null);
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const own = { severities: [], color: false, width: null };
  const wording = { ...wordingIn('en', words), ...own };
  const progress = progressOf(context, wording, isQuiet);
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { said, context, progress, pass };
}

const line = (text: string) => `\r${text}\u001b[K`;

describe('how far a run is', () => {
  it('is said of what lasts over a second: what is read, computed and written', () => {
    const { said, progress, pass } = watched();
    progress.reading('t.csv', 0.1);
    pass(1000);
    progress.reading('t.csv', 0.5);
    progress.reading('t.csv', 0.6);
    progress.computing();
    pass(200);
    const pieces = progress.writing('out.csv', ['a'.repeat(1_999_999), 'b']) as Iterable<string>;
    expect([...pieces].join('')).toHaveLength(2_000_000);
    expect(said).toEqual(['reading t.csv: 50 %', 'computing', 'writing out.csv: 1 MB'].map(line));
  });

  it('is wiped out before anything else is said, once', () => {
    const { said, context, progress, pass } = watched();
    pass(1000);
    progress.computing();
    context.stderr.write('error\n');
    context.status('');
    expect(said).toEqual([line('computing'), line(''), 'error\n']);
  });

  it('is said neither in a pipe nor where nobody wants to know', () => {
    for (const way of [{ isTerminal: false }, { isQuiet: true }]) {
      const { said, progress, pass } = watched(way);
      pass(5000);
      progress.reading('t.csv', 0.5);
      progress.computing();
      expect(said).toEqual([]);
    }
  });
});
