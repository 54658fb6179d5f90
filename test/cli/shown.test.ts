import { describe, expect, it } from 'vitest';
import { bookOf } from '../support/book.js';
import { inFolder, run, type World } from '../support/run.js';

const ESCAPE = '\u001b';
/** A title for the window, a colour, a wiped screen, a one-byte sequence, and texts turned around. */
const EVIL = `${ESCAPE}]0;title\u0007${ESCAPE}[31mEVIL${ESCAPE}[2J\u009b31m\u007f\u202e\u2066`;
/** What no terminal may get, whoever wrote it. */
const OBEYED = /\r|(?![\n\t])\p{Cc}|\p{Bidi_Control}/u;

const HEAD = 'region_code,region,segment,period,potential,registered\n';
const GOOD = `${HEAD}36.02,Kabupaten Lebak,petani,2025-11,100,40\n`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const json = JSON.stringify;

/** Files and words by which a text comes to be said, for each place that texts come from. */
interface Place {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly words: readonly string[];
  readonly stdin?: string;
  /** Where it is read as a name, its control characters are spaces from then on. */
  readonly isClean?: true;
}

const gap = (...words: string[]): readonly string[] => ['gap', 't.csv', ...words];
const settings = (value: unknown): Place => ({
  files: { 'ucj.config.json': json(value) },
  words: gap(),
});

const PLACES: Readonly<Record<string, Place>> = {
  'a region': {
    files: { 't.csv': `${HEAD},${quoted(`X ${EVIL}`)},petani,2025-11,100,40\n` },
    words: gap(),
  },
  'a region of a derivation': {
    files: { 't.csv': `${HEAD},${quoted(`X ${EVIL}`)},petani,2025-11,100,40\n` },
    words: ['plan', 't.csv', '--target', '60%', '--until', '2030', '--why'],
  },
  'a segment': {
    files: { 't.csv': `${HEAD}36.02,Lebak,${quoted(`x ${EVIL}`)},2025-11,100,40\n` },
    words: gap(),
  },
  'a doubt': {
    files: { 't.csv': `${HEAD}36.02,Lebak,${quoted(`x ${EVIL}`)},2025-11,100,140\n` },
    words: ['check', 't.csv'],
  },
  'a count': {
    files: { 't.csv': `${HEAD}36.02,Lebak,petani,2025-11,${quoted(EVIL)},40\n` },
    words: gap(),
  },
  'a period': {
    files: { 't.csv': `${HEAD}36.02,Lebak,petani,${quoted(EVIL)},100,40\n` },
    words: gap(),
  },
  'a column head': {
    files: { 't.csv': `region,${quoted(`potensi ${EVIL}`)},registered\nLebak,x,40\n` },
    words: gap('--column', `potential=potensi ${EVIL}`),
  },
  'a head that is missing': {
    files: { 't.csv': `region,${quoted(EVIL)},registered\nLebak,100,40\n` },
    words: gap('--column', 'potential=none'),
  },
  'a title': {
    files: { 't.csv': `${quoted(`Potensi ${EVIL} dalam ribuan jiwa`)},,\n${GOOD}` },
    words: gap('--verbose'),
  },
  'a sheet': {
    files: {
      't.xlsx': await bookOf({
        ['EVIL\u009b31m\u007f\u202e\u2066']: [
          ['region', 'potential', 'registered'],
          ['A', 9, 3],
        ],
        b: [
          ['region', 'potential', 'registered'],
          ['B', 9, 3],
        ],
      }),
    },
    words: ['gap', 't.xlsx'],
  },
  'a file that is missing': { words: ['gap', `${EVIL}.csv`] },
  'a file': { files: { [`${EVIL}.csv`]: HEAD }, words: ['gap', `${EVIL}.csv`] },
  'a file that is read': {
    files: { [`${EVIL}.csv`]: GOOD },
    words: ['explain', `${EVIL}.csv`, '--region', '36.02'],
  },
  'an output': { words: gap('-o', `${EVIL}/x.csv`) },
  'an ending': { words: ['report', 't.csv', '-o', `x.${EVIL}`] },
  'a key of the settings': settings({ [EVIL]: 1 }),
  'a value of the settings': settings({ wages: { umk: EVIL } }),
  'a segment of the settings': settings({ segments: { [EVIL]: { scheme: 'none' } } }),
  'settings that are no JSON': { files: { 'ucj.config.json': EVIL }, words: gap() },
  'a key of a tariff': {
    files: { 'a.json': json({ tariffs: [{ [EVIL]: 1, id: EVIL }] }) },
    words: gap('--tariffs', '.', '--no-config'),
  },
  'a claim': { words: ['verify', `2 x 3 ${EVIL} = 6`] },
  'a claim of a file': { stdin: `2 x 3 ${EVIL} = 6\n`, words: ['verify', '-'] },
  'an amount': { words: ['afford', EVIL] },
  'a source': {
    files: {
      's.csv': `source,payer,amount,segments\n${quoted(`x ${EVIL}`)},apbd,Rp2 juta,petani\n`,
    },
    words: ['fund', 't.csv', '--sources', 's.csv'],
  },
  'a source that is refused': {
    files: { 's.csv': `source,payer,amount\n${quoted(EVIL)},${quoted(EVIL)},${quoted(EVIL)}\n` },
    words: ['fund', 't.csv', '--sources', 's.csv'],
  },
  'a verb': { words: [EVIL] },
  'an option': { words: gap(`--${EVIL}`) },
  'a chapter': { words: ['report', 't.csv', '--chapter', `plan --target ${EVIL}`] },
  ...Object.fromEntries(
    ['format', 'lang', 'target', 'wage', 'payer', 'period', 'months', 'region', 'segment'].map(
      (option) => [`--${option}`, { words: gap(`--${option}`, EVIL) }],
    ),
  ),
  'a tariff': { words: ['tariff', 'show', EVIL] },
  'a place': { words: ['region', EVIL] },
};

/** What a run prints on both streams, as text for people. */
async function said({ files = {}, words, stdin }: Place, world: World, color: string) {
  return inFolder({ 't.csv': GOOD, ...files }, async (cwd) => {
    const table = /^(gap|explain|check|verify|fund|plan)$/.test(words[0] ?? '');
    const isSet = words.some((word) => word === '--format');
    const format = table && !isSet ? ['--format', 'table'] : [];
    const all = [...words, ...format, '--color', color];
    const ran = await run(all, { cwd, ...world, ...(stdin && { stdin }) });
    return `${ran.stdout}${ran.stderr}`;
  });
}

describe('what was read makes a terminal do nothing', () => {
  it.each(Object.entries(PLACES))('%s', async (_, place) => {
    for (const world of [{}, { terminal: 80 }]) {
      const plain = await said(place, world, 'never');
      expect(plain).toMatch(/EVIL|evil|title|config/);
      expect(plain).not.toMatch(OBEYED);
      const colored = await said(place, world, 'always');
      const colors = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');
      expect(colored.replace(colors, '')).toBe(plain);
    }
  });

  it('also where a terminal shows what is meant for programs', async () => {
    await inFolder({ 'a\u202eb.csv': GOOD }, async (cwd) => {
      const words = ['gap', 'a\u202eb.csv', '--format', 'json', '--quiet'];
      const piped = await run(words, { cwd });
      const terminal = await run(words, { cwd, terminal: 80 });
      expect(piped.stdout).toContain('a\u202eb.csv');
      expect(terminal.stdout).toBe(piped.stdout.replaceAll('\u202e', '\ufffd'));
    });
  });

  it('nor starts a line of its own in a table or a message', async () => {
    const table = `${HEAD}36.02,"Lebak\nerror: x",petani,2025-11,100,40\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      for (const words of [gap('--format', 'table'), gap('--segment', 'a\nerror: x')]) {
        const { stdout, stderr } = await run(words, { cwd });
        expect(stdout + stderr).not.toMatch(/^error: x/m);
      }
    });
  });
});
