import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run.js';

const SRC = join(ROOT, 'src');

/** Which modules each module may import from, besides itself. Data flows from left to right only. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  api: ['core'],
  problem: [],
  disk: ['problem'],
  shell: [],
  tariff: ['core', 'problem', 'disk'],
  segment: ['core', 'tariff', 'region'],
  region: ['core', 'problem', 'tariff'],
  target: ['core', 'tariff'],
  input: ['core', 'problem', 'disk', 'region'],
  settings: ['core', 'problem', 'disk', 'tariff', 'region', 'segment', 'target'],
  check: ['core', 'problem', 'segment', 'region', 'input'],
  claim: ['core', 'problem', 'tariff', 'segment', 'input', 'check'],
  budget: ['core', 'problem', 'tariff', 'segment', 'region', 'target', 'input'],
  funding: ['core', 'problem', 'tariff', 'segment', 'input', 'claim', 'budget'],
  spending: ['core', 'problem', 'region', 'tariff', 'segment', 'input', 'claim', 'budget'],
  document: ['core', 'tariff', 'input', 'check', 'budget'],
  planning: ['core', 'tariff', 'claim', 'budget', 'funding', 'spending'],
  i18n: ['core', 'problem', 'tariff', 'input', 'budget'],
  page: ['core', 'shell', 'document', 'i18n'],
  view: ['core', 'problem', 'budget', 'i18n'],
  render: ['core', 'problem', 'i18n', 'page', 'view'],
  cli: [
    'claim',
    'core',
    'problem',
    'disk',
    'tariff',
    'segment',
    'region',
    'settings',
    'input',
    'budget',
    'i18n',
    'view',
    'render',
  ],
  form: ['cli', 'i18n', 'shell'],
  verbs: [
    'core',
    'problem',
    'disk',
    'shell',
    'tariff',
    'segment',
    'region',
    'target',
    'settings',
    'input',
    'check',
    'claim',
    'budget',
    'document',
    'funding',
    'spending',
    'planning',
    'i18n',
    'page',
    'view',
    'render',
    'cli',
    'form',
  ],
  program: ['core', 'problem', 'tariff', 'region', 'segment', 'i18n', 'cli', 'verbs'],
  browser: ['problem', 'render', 'cli', 'program', 'form'],
};

/** The folders of `input`, in the order in which a table passes through them; then the files beside them. */
const READING = ['text', 'records', 'xlsx', 'head', 'counts', 'places', 'rows', 'totals', 'table'];

/** Packages and Node modules that only some files may use. */
const ONLY: Readonly<Record<string, RegExp>> = {
  'node:module': /^api\/index\.ts$/,
  'node:fs':
    /^(disk\/read|input\/records\/source|tariff\/load|settings\/find|cli\/(destination|leftover|output|pour|standard|usage|write-all))\.ts$/,
  'node:path':
    /^(disk\/read|input\/records\/source|tariff\/load|settings\/find|cli\/(destination|leftover|output|usage))\.ts$/,
  'node:os': /^cli\/leftover\.ts$/,
  'node:tty': /^cli\/standard\.ts$/,
  'node:zlib': /^input\/(records\/unzip|xlsx\/zip)\.ts$/,
  saxen: /^input\/xlsx\/xml\.ts$/,
  'node:buffer': /^input\/records\/(pieces|read)\.ts$/,
  'node:stream': /^input\/records\/unzip\.ts$/,
  'node:crypto': /^render\/hash\.ts$/,
  commander: /^(cli\/(commander|help|verb|usage)|program\/(complete|program))\.ts$/,
  'csv-stringify/sync': /^render\/records\.ts$/,
  chalk: /^render\/paint\.ts$/,
  'cli-table3': /^render\/table-draw\.ts$/,
  zod: /^((tariff|settings)\/schema|verbs\/(common\/schema\/[\w-]+|\w+\/schema(-why)?))\.ts$/,
  highs: /^planning\/fund\/solve\.ts$/,
  'hucre/xlsx':
    /^(render\/xlsx\/(file|style|sheet|allowed|charts?)|verbs\/report\/xlsx\/chart)\.ts$/,
  'buffer/': /^browser\/node\/bytes\.ts$/,
  'path-browserify': /^browser\/node\/paths\.ts$/,
  '@noble/hashes/sha2.js': /^browser\/node\/digest\.ts$/,
  'crc-32': /^browser\/node\/packed\.ts$/,
  'd3-geo': /^verbs\/report\/html\/shapes\.ts$/,
  'topojson-client': /^verbs\/report\/html\/shapes\.ts$/,
  polylabel: /^verbs\/report\/html\/shapes\.ts$/,
  geojson: /^verbs\/report\/html\/shapes\.ts$/,
  'topojson-specification': /^verbs\/report\/html\/shapes\.ts$/,
  'd3-array': /^render\/html\/curve\.ts$/,
  'd3-shape': /^render\/html\/curve\.ts$/,
  'd3-sankey': /^render\/html\/flows\.ts$/,
  pako: /^browser\/(node\/packed|unzip)\.ts$/,
  'fastest-levenshtein': /^problem\/nearest\.ts$/,
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
}

function imports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm);
  return [...found].map((match) => ({ from: relative(SRC, path), to: match[1] ?? '' }));
}

const ALL = files(SRC).flatMap(imports);

/** The module and file a relative import leads to; null for packages and data. */
function target({ from, to }: Import): string | null {
  if (!to.startsWith('.')) return null;
  const path = relative(SRC, resolve(SRC, dirname(from), to));
  return path.startsWith('..') ? null : path;
}

describe('layers', () => {
  it('are all known', () => {
    expect(readdirSync(SRC).sort()).toEqual(Object.keys(MAY).sort());
  });

  it('import only from the modules they may', () => {
    const wrong = ALL.filter((each) => {
      const module = each.from.split('/')[0] ?? '';
      const to = target(each)?.split('/')[0];
      return to !== undefined && to !== module && !MAY[module]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('have no circle of files, whether they import values or types', () => {
    const below = new Map<string, string[]>();
    for (const each of ALL) {
      const to = target(each)?.replace(/\.js$/, '.ts');
      if (to) below.set(each.from, [...(below.get(each.from) ?? []), to]);
    }
    // Files whose imports are all done are taken off; what is left at the end is in a circle, or above one.
    const left = new Set(files(SRC).map((path) => relative(SRC, path)));
    for (let isShrinking = true; isShrinking; ) {
      const done = [...left].filter((file) => !below.get(file)?.some((to) => left.has(to)));
      for (const file of done) left.delete(file);
      isShrinking = done.length > 0;
    }
    expect([...left]).toEqual([]);
  });

  it('read a table in one direction: each folder of input knows only those before it', () => {
    const placed = (path: string) => READING.indexOf(/^input\/(\w+)\//.exec(path)?.[1] ?? 'table');
    const inside = ALL.filter(({ from }) => from.startsWith('input/'));
    const wrong = inside.filter((each) => {
      const to = target(each);
      return to?.startsWith('input/') && placed(to) > placed(each.from);
    });
    expect(
      readdirSync(join(SRC, 'input'))
        .filter((name) => !name.endsWith('.ts'))
        .sort(),
    ).toEqual(READING.slice(0, -1).sort());
    expect(wrong).toEqual([]);
  });

  it('keep what reads bytes free of what they mean', () => {
    const records = ALL.filter(({ from }) => from.startsWith('input/records/'));
    const beyond = records.flatMap((each) => target(each) ?? []);
    const meaning = beyond.filter((to) => !/^(core|disk|problem|input\/records)\//.test(to));
    // How a text is shown and cleaned.
    expect([...new Set(meaning)].sort()).toEqual(['input/text/shown.js', 'input/text/text.js']);
  });

  it("put nothing into a page but the arithmetic, the marks of numbers and a shell's quotes", () => {
    const values = files(join(SRC, 'page')).flatMap((path) => {
      const text = readFileSync(path, 'utf8').replace(/^import type .*?;$/gms, '');
      return [...text.matchAll(/from '\.\.\/([^']+)'/g)].map((match) => match[1] ?? '');
    });
    const beyond = values.filter((to) => !/^(core|shell)\/|^i18n\/marks\.js$/.test(to));
    expect(beyond).toEqual([]);
  });

  it('put nothing into the form but what it is told, and how commands are typed', () => {
    const values = files(join(SRC, 'form')).flatMap((path) => {
      const text = readFileSync(path, 'utf8').replace(/^import type .*?;$/gms, '');
      return [...text.matchAll(/from '\.\.\/([^']+)'/g)].map((match) => match[1] ?? '');
    });
    expect(values.sort()).toEqual(['cli/command-words.js', 'shell/quoted.js']);
  });

  it('take only types of a page', () => {
    const text = ['verbs', 'render']
      .flatMap((module) => files(join(SRC, module)))
      .map((path) => readFileSync(path, 'utf8'));
    expect(
      text.flatMap((each) => each.match(/^import (?!type ).*\/page\/\w+\.js'/gm) ?? []),
    ).toEqual([]);
  });

  it('use packages and Node only where they may', () => {
    const wrong = ALL.filter(({ from, to }) => !to.startsWith('.') && !ONLY[to]?.test(from));
    expect(wrong).toEqual([]);
  });

  it('keep the core free of clock, process and console', () => {
    for (const path of files(join(SRC, 'core')))
      expect(readFileSync(path, 'utf8')).not.toMatch(/\b(process|console|globalThis)\.\w|\bDate\b/);
  });

  it('do not call process.exit but where a signal or a closed pipe ends the program', () => {
    const callers = files(SRC).filter((path) => /process\.exit\(/.test(readFileSync(path, 'utf8')));
    expect(callers.map((path) => relative(SRC, path))).toEqual(['cli/process.ts']);
  });
});
