import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../src/render/format.js';
import { ROOT } from './support/run.js';

/** What is built, and what builds it. */
const COPIED = [
  'bin',
  'data',
  'scripts',
  'src',
  'package.json',
  'tsconfig.json',
  'tsconfig.core.json',
  'tsconfig.api.json',
];

/** A block of CONTRIBUTING.md: a new file, or a line of something in a file that is there. */
interface Addition {
  readonly path: string;
  /** What the line is one of; null for a new file. */
  readonly of: string | null;
  readonly code: string;
}

/** What a section of CONTRIBUTING.md shows to add. */
function additionsOf(section: string): Addition[] {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const own = text.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = own.matchAll(/```ts\n\/\/ (?:a line of (.+) in )?(src\/\S+)\n([\s\S]*?)```/g);
  return [...blocks].map(([, of = null, path = '', code = '']) => ({ path, of, code }));
}

function add(folder: string, { path, of, code }: Addition): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (of === null) {
    writeFileSync(file, code);
    return;
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(of) && line.endsWith('{'));
  expect(at, `${of} in ${path}`).toBeGreaterThan(-1);
  writeFileSync(file, lines.toSpliced(at + 1, 0, code.trimEnd()).join('\n'));
}

describe('what CONTRIBUTING.md shows to add', () => {
  const VERB = additionsOf('A verb');
  const FORMAT = additionsOf('A format');
  const folder = mkdtempSync(join(tmpdir(), 'ucj-extended-'));
  const node = (...words: string[]) =>
    spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  const ucj = (...words: string[]) => node('bin/ucj.cjs', ...words);

  beforeAll(() => {
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const each of [...VERB, ...FORMAT]) add(folder, each);
    const built = node('scripts/build.mjs');
    expect([built.stderr, built.status]).toEqual(['', 0]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    const config = {
      extends: './tsconfig.json',
      include: ['src'],
      exclude: ['src/page', 'src/form'],
    };
    writeFileSync(join(folder, 'tsconfig.extended.json'), JSON.stringify(config));
    const tsc = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.extended.json');
    expect([tsc.stdout, tsc.status]).toEqual(['', 0]);
  });

  it('is a verb of at most five files', () => {
    expect(new Set(VERB.map(({ path }) => path)).size).toBeLessThanOrEqual(5);
    expect(ucj('--help').stdout).toContain('segments');
  });

  it.each([...FORMAT_NAMES, 'asciidoc'])('is a verb that has the format %s', (format) => {
    const ran = ucj('segments', '--format', format);
    expect([ran.stderr, ran.status]).toEqual(['', 0]);
    expect(ran.stdout.length).toBeGreaterThan(300);
    if (format !== 'xlsx' && format !== 'schema') expect(ran.stdout).toContain('farmers');
  });

  it('is a verb in both languages, whose JSON has a published schema', () => {
    expect(ucj('segments', '--format', 'markdown', '--lang', 'id').stdout).toContain('# Segmen');
    const { segments } = JSON.parse(ucj('segments', '--format', 'json').stdout);
    const file = join(folder, 'dist', 'schema', 'segments.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const { properties } = schema.properties.segments.items;
    expect(Object.keys(segments[0])).toEqual(Object.keys(properties));
  });

  it('is a format of one file and an entry, which every verb has', () => {
    expect(FORMAT).toHaveLength(2);
    const table = ['data/banten.csv', '--region', '36.02'];
    for (const words of [
      ['gap', ...table],
      ['share', '100', ...table],
      ['plan', ...table, '--target', '60%', '--until', '2027'],
      ['region', '36.02'],
    ]) {
      const ran = ucj(...words, '-o', 'answer.adoc');
      expect([words[0], ran.status]).toEqual([words[0], 0]);
      expect(readFileSync(join(folder, 'answer.adoc'), 'utf8')).toMatch(/^= .+\n\n\|===\n/);
    }
  });
});
