import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bound, BY_HAND, Gathered, TABLE } from '../../src/disk/bounds.js';
import { readWhole } from '../../src/disk/read.js';
import { isRefusal, type Problem } from '../../src/problem/problem.js';
import { inFolder } from '../support/run.js';

const SMALL: Bound = { most: 1000, code: 'too-much-text' };

function problemOf(read: () => unknown): Problem | undefined {
  try {
    read();
  } catch (error) {
    if (isRefusal(error)) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe('what is read whole', () => {
  it('may be as long as its bound, and no longer', () =>
    inFolder({ most: 'a'.repeat(1000), more: 'a'.repeat(1001), none: '' }, (cwd) => {
      expect(readWhole('most', cwd, SMALL)).toHaveLength(1000);
      expect(readWhole('none', cwd, SMALL)).toHaveLength(0);
      expect(problemOf(() => readWhole('more', cwd, SMALL))).toEqual({
        code: 'too-much-text',
        file: 'more',
        value: '1000',
      });
    }));

  it('is refused while it is read where it has no end', () =>
    inFolder({}, (cwd) => {
      symlinkSync('/dev/zero', join(cwd, 'link'));
      for (const path of ['/dev/zero', '/dev/urandom', 'link']) {
        expect(problemOf(() => readWhole(path, cwd, SMALL))?.code).toBe('too-much-text');
        expect(problemOf(() => readWhole(path, cwd, BY_HAND))?.code).toBe('file-too-large');
      }
    }));

  it('is whole where it does not tell its size', () => {
    const bytes = readWhole('/proc/self/environ', '/', TABLE);
    expect(bytes.includes('PATH=')).toBe(true);
  });

  it('names what is wrong with a file, and the nearest name', () =>
    inFolder({ 'sumber.csv': '' }, (cwd) => {
      writeFileSync(join(cwd, 'folder'), '');
      const wrong = (path: string, bound: Bound) => problemOf(() => readWhole(path, cwd, bound));
      expect(wrong('sumbr.csv', TABLE)).toEqual({
        code: 'no-file',
        file: 'sumbr.csv',
        suggestion: 'sumber.csv',
      });
      expect(wrong('.', TABLE)).toEqual({ code: 'is-folder', file: '.' });
      expect(wrong('.', BY_HAND)).toEqual({ code: 'is-folder', file: '.', other: '' });
      expect(wrong('folder/x.csv', TABLE)?.code).toBe('no-file');
    }));
});

describe('pieces of an input', () => {
  it('are refused as soon as they are too many, and are one otherwise', () => {
    const gathered = new Gathered('<stdin>', SMALL);
    for (let count = 0; count < 10; count += 1) gathered.add(Buffer.alloc(100, 'a'));
    expect(gathered.whole()).toHaveLength(1000);
    expect(problemOf(() => gathered.add(Buffer.from('a')))?.file).toBe('<stdin>');
  });
});
