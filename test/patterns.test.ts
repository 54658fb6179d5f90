import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run.js';

const PROGRAM = join(ROOT, 'dist', 'program');
const PARTS = readdirSync(PROGRAM).filter((name) => name.endsWith('.js'));

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns that a part has in its text, those of libraries too. */
function written(part: string): Pattern[] {
  const found: Pattern[] = [];
  const tree = parse(readFileSync(join(PROGRAM, part), 'utf8'), { ecmaVersion: 'latest' });
  simple(tree, {
    Literal({ regex }) {
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

/** The patterns that all parts make of words when they are loaded. */
function composed(): Pattern[] {
  const found: Pattern[] = [];
  const Own = globalThis.RegExp;
  const require = createRequire(join(PROGRAM, 'start.js'));
  globalThis.RegExp = new Proxy(Own, {
    construct(target, words) {
      const made: RegExp = Reflect.construct(target, words);
      found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const part of PARTS) require(join(PROGRAM, part));
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
}

const isEndless = ({ source, flags }: Pattern): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports.some(
    ({ exponential }) => exponential,
  );

describe('patterns', () => {
  const all = [...PARTS.flatMap(written), ...composed()];
  const distinct = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));

  it('are found, those that are made of words too', () => {
    expect(distinct.size).toBeGreaterThan(400);
    expect([...distinct.keys()].some((key) => key.includes('jutaan|juta|jt'))).toBe(true);
  });

  // Every further character of a cell would double the time: a row of column numbers, and a region with thirty
  // stars, were read without end.
  it('tell every text in a number of ways that does not grow exponentially', () =>
    expect([...distinct].filter(([, each]) => isEndless(each)).map(([key]) => key)).toEqual([]));

  it.each([/^(?:a+)+$/, /(?:\s*(?:\d{1,2}\)|[*†]+\)?))+$/u, /^\(?(?:\d+|[ivx]+|[a-z]|x)+\)$/])(
    'that do are seen: %s',
    (pattern) => expect(isEndless(pattern)).toBe(true),
  );
});
