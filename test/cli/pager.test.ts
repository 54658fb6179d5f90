import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pager } from '../../src/cli/context.js';
import { pagerOf, writePaged } from '../../src/cli/pager.js';
import { processContext } from '../../src/cli/process.js';
import { contextOf, inFolder, run } from '../support/run.js';

const USUAL: Pager = { command: null };
const LIST = ['tariff', 'list'];

/** A run on a terminal of 80 columns, and what its pager was given. */
async function onTerminal(words: readonly string[], lines: number, env = {}, isThere = true) {
  const given: [Pager, string][] = [];
  const page = (pager: Pager, text: string) => isThere && given.push([pager, text]) > 0;
  const ran = await run(words, { terminal: 80, lines, env: { NO_COLOR: '1', ...env }, page });
  return { ...ran, given };
}

describe('output that is longer than the terminal', () => {
  it('is shown page by page, and not printed beside', async () => {
    const plain = await onTerminal([...LIST, '--no-pager'], 24);
    const paged = await onTerminal(LIST, 24);
    expect(plain.given).toEqual([]);
    expect(paged.given).toEqual([[USUAL, plain.stdout]]);
    expect(paged.stdout).toBe('');
  });

  it('is help too, in the language of the run', async () => {
    const { given, stdout } = await onTerminal(['gap', '--help', '--lang', 'id'], 24);
    expect([given.length, stdout]).toEqual([1, '']);
    expect(given[0]?.[1]).toMatch(/^Pemakaian: ucj gap/);
  });

  it('is printed where there is no pager', async () => {
    const { given, stdout } = await onTerminal(LIST, 24, {}, false);
    expect([given, stdout.length > 1000]).toEqual([[], true]);
  });

  it.each([
    ['it fits', ['verify', '2 x 3 = 6'], 24, {}],
    ['--no-pager says so', [...LIST, '--no-pager'], 24, {}],
    ['--tanpa-halaman says so', [...LIST, '--tanpa-halaman'], 24, {}],
    ['UCJ_PAGER is empty', LIST, 24, { UCJ_PAGER: '', PAGER: 'less' }],
    ['PAGER is cat', LIST, 24, { PAGER: 'cat' }],
    ['the terminal can do nothing', LIST, 24, { TERM: 'dumb' }],
  ])('is printed where %s', async (_, words, lines, env) => {
    const { given, stdout } = await onTerminal(words, lines, env);
    expect([given, stdout.length > 10]).toEqual([[], true]);
  });

  it('is never shown in pages off a terminal', async () => {
    const page = () => expect.fail('a pager was started');
    const env = { UCJ_PAGER: 'less', PAGER: 'less' };
    expect((await run(LIST, { page, lines: 1, env })).stdout).not.toBe('');
  });

  it('goes to the program that is named', () => {
    const of = (env: Record<string, string>) => pagerOf([], contextOf({ terminal: 80, env }));
    expect(of({})).toEqual(USUAL);
    expect(of({ PAGER: ' most -s ' })).toEqual({ command: 'most -s' });
    expect(of({ PAGER: 'most', UCJ_PAGER: 'less -S' })).toEqual({ command: 'less -S' });
  });

  it('is all there, in whatever pieces it comes', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\n') }));
    const rows = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(texts, rows, fc.boolean(), (pieces, lines, isThere) => {
        const [written, shown]: [string[], string[]] = [[], []];
        const write = (content: unknown) =>
          void written.push(
            typeof content === 'string' ? content : [...(content as string[])].join(''),
          );
        writePaged(pieces, { rows: lines, write }, (text) => isThere && shown.push(text) > 0);
        const text = pieces.join('');
        const isLong = text.split('\n').length > lines;
        expect([written.join(''), shown.join('')]).toEqual(
          isLong && isThere ? ['', text] : [text, ''],
        );
      }),
    );
  });

  it('scrolls by while it is made where it is too long for a pager', () => {
    const long = 'x'.repeat(999_999);
    let asked = 0;
    function* pieces() {
      for (; asked < 50; asked += 1) yield `${long}\n`;
    }
    const made: number[] = [];
    const write = (content: unknown) => {
      for (const piece of content as Iterable<string>) made.push(piece.length, asked);
    };
    writePaged(pieces(), { rows: 24, write }, () => expect.fail('a pager was started'));
    expect(made[1]).toBeLessThan(25);
    expect(made.filter((_, at) => at % 2 === 0).reduce((sum, each) => sum + each, 0)).toBe(5e7);
  });
});

describe('a pager', () => {
  const { page } = processContext();

  it('is given the whole text', () =>
    inFolder({}, (cwd) => {
      const path = join(cwd, 'seen.txt');
      const text = 'Kab. Lebak │ 60 %\n'.repeat(10_000);
      expect(page({ command: `cat > "${path}"` }, text)).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }));

  it('may be left before the end', () => {
    expect(page({ command: 'head -c 10 > /dev/null' }, 'x'.repeat(1e6))).toBe(true);
    expect(page({ command: 'exit 1' }, 'x'.repeat(1e6))).toBe(true);
  });

  it('may not be there', () => {
    expect(page({ command: 'no-such-pager 2> /dev/null' }, 'x\n')).toBe(false);
  });
});
