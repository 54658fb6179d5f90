import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/program/main.js';
import { problemsKept } from '../support/golden.js';
import { contextOf, inFolder, ROOT, run } from '../support/run.js';
import { optionsByVerb } from '../support/verbs.js';

/** What a run says on a terminal so wide; null for a pipe. */
async function saidOn(
  words: readonly string[],
  columns: number | null,
  cwd = ROOT,
  env: Record<string, string> = {},
): Promise<string> {
  const err: string[] = [];
  const context = contextOf({ cwd, env: { NO_COLOR: '1', ...env } }, [], err);
  const stderr = { ...context.stderr, isTerminal: columns !== null, columns: columns ?? undefined };
  await main(words, { ...context, stderr });
  return err.join('');
}

const wide = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

describe('messages', () => {
  const unread = ['verify', 'harga naik', '--lang', 'id'];

  it.each([40, 80, 120])('are no wider than a terminal of %i, and cut no word', async (columns) => {
    const whole = await saidOn(unread, null);
    expect(wide(whole)).toBeGreaterThan(120);
    const wrapped = await saidOn(unread, columns);
    expect(wide(wrapped)).toBeLessThanOrEqual(columns);
    expect(wrapped.split(/\s+/)).toEqual(whole.split(/\s+/));
    const notes = await saidOn(['gap', 'data/banten.csv', '--format', 'csv'], columns);
    expect(notes).toContain('note:');
    expect(wide(notes)).toBeLessThanOrEqual(columns);
  });

  it('are of 80 columns on a terminal that has none, whatever COLUMNS says', async () => {
    const usual = await saidOn(unread, 80);
    expect(await saidOn(unread, 0)).toBe(usual);
    expect(await saidOn(unread, 0, ROOT, { COLUMNS: '0' })).toBe(usual);
    expect(await saidOn(unread, 0, ROOT, { COLUMNS: 'wide' })).toBe(usual);
    expect(await saidOn(unread, 0, ROOT, { COLUMNS: '40' })).toBe(await saidOn(unread, 40));
  });

  it('are not broken in a pipe, where programs read them line by line', async () => {
    const whole = await saidOn(unread, null, ROOT, { COLUMNS: '40' });
    expect(wide(whole)).toBeGreaterThan(120);
  });

  it('keep a place whole, so that a terminal can open it', () =>
    inFolder(
      { 'jumlah peserta per wilayah.csv': 'wilayah,jumlah potensi,aktif\nLebak,x,1\n' },
      async (cwd) => {
        const said = await saidOn(['gap', 'jumlah peserta per wilayah.csv'], 20, cwd);
        expect(said).toContain('jumlah peserta per wilayah.csv:2,\n');
        expect(said).toContain('column "jumlah potensi":\n');
      },
    ));

  it('have their label in colour and the same lines', async () => {
    const plain = await saidOn(unread, 60);
    const painted = await saidOn([...unread, '--color', 'always'], 60);
    expect(painted).toContain('\u001b[31m');
    expect(painted.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(plain);
  });
});

describe('a width of 0', () => {
  it.each([[undefined], [0]])('counts as 80 for results, and for help: %s', async (columns) => {
    const shown = async (words: string[], env: Record<string, string>) => {
      const out: string[] = [];
      const context = contextOf({ env: { NO_COLOR: '1', ...env } }, out);
      const stdout = { ...context.stdout, isTerminal: true, columns };
      await main(words, { ...context, stdout });
      return out.join('');
    };
    const { stdout: usual } = await run(['gap', 'data/banten.csv'], {
      terminal: 80,
      env: { NO_COLOR: '1' },
    });
    for (const env of [{}, { COLUMNS: '0' }])
      expect(await shown(['gap', 'data/banten.csv'], env)).toBe(usual);
    expect(await shown(['gap', '--help'], { COLUMNS: '0' })).toBe(
      (await run(['gap', '--help'], { terminal: 80, env: { NO_COLOR: '1' } })).stdout,
    );
    const piped = await run(['gap', 'data/banten.csv', '--format', 'table'], {
      env: { NO_COLOR: '1', COLUMNS: '0' },
    });
    expect(piped.stdout).toBe(usual);
  });
});

describe('what messages name', () => {
  // What a message says, without the command that was typed and what it quotes of it.
  const texts = [...problemsKept()].map(([code, text]): [string, string] => {
    const said = text.split('\n').filter((line) => /^ {2}(?:rule|fix|aturan|solusi): /.test(line));
    return [code, said.join('\n')];
  });

  it('are options that are there', async () => {
    const known = new Set([...(await optionsByVerb()).values()].flatMap((all) => [...all]));
    for (const [code, text] of texts)
      for (const option of text.match(/--[a-z][a-z-]*/g) ?? [])
        expect([...known], `${code}: ${option}`).toContain(option);
  });

  it('are verbs that are there, with options that they take', async () => {
    const verbs = await optionsByVerb();
    for (const [code, text] of texts)
      for (const [command, first = '', rest = ''] of text.matchAll(
        /\bucj ([a-z]+)((?: [^\s;]+)*)/g,
      )) {
        // In a sentence ucj is the program, and what follows says what it does.
        if (/s$|^(?:me|di|ti)/.test(first)) continue;
        const [sub = ''] = rest.trim().split(' ');
        const verb = verbs.has(`${first} ${sub}`) ? `${first} ${sub}` : first;
        expect([...verbs.keys()], `${code}: ${command}`).toContain(verb);
        for (const option of rest.match(/--[a-z][a-z-]*/g) ?? [])
          expect([...(verbs.get(verb) ?? []), '--help'], `${code}: ${command}`).toContain(option);
      }
  });
});

describe('a fix that is followed', () => {
  const TABLE = 'wilayah,potensi,aktif\nLebak,9,3\n';

  it.each([
    [['5.387', 'x', '16.800', '=', '90.501.600'], '5.387 x 16.800 = 90.501.600'],
    [['5.387', '*', '16.800', '=', '90.501.600'], '5.387 x 16.800 = 90.501.600'],
    // What a shell makes of * where there are files.
    [['5.387', 's.csv', 't.csv', '16.800', '=', '90.501.600'], '5.387 x 16.800 = 90.501.600'],
    [['100', '-', '5', '=', '95'], '100 - 5 = 95'],
  ])('puts the words of a claim together: %j', (words, claim) =>
    inFolder({ 's.csv': TABLE, 't.csv': TABLE }, async (cwd) => {
      const refused = await run(['verify', ...words], { cwd });
      expect([refused.status, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(`ucj verify "${claim}"`);
      expect((await run(['verify', claim], { cwd })).status).toBeLessThan(2);
    }),
  );

  it('asks for what comes out where the words are no claim', async () => {
    const { stderr } = await run(['verify', '5.387', 'x', '16.800']);
    const [, claim = ''] = /ucj verify "([^"]*)"/.exec(stderr) ?? [];
    expect((await run(['verify', claim])).status).toBe(0);
    // Words that were in quotation marks are claims of their own.
    expect((await run(['verify', 'harga naik', 'iuran turun'])).stderr).toContain('2 problems');
  });

  it.each([
    ['gap', 'x.pdf', 'report.html'],
    ['gap', 'x.XLS', 'table.xlsx'],
    ['gap', 'x.docx', 'report.html'],
    ['trend', 'x.ods', 'table.'],
    ['trend', 'x.pdf', 'report.'],
  ])('names a file that %s writes in place of %s', async (verb, path, fix) => {
    const { stderr, status } = await run([verb, 'data/banten.csv', '-o', path]);
    expect(status).toBe(2);
    expect(stderr).toContain(`-o ${fix}`);
  });

  it('gives a year, a target and a file of sources to begin with', async () => {
    const plan = ['plan', 'data/banten.csv', '--format', 'csv'];
    const one = /--target \S+(?=\.)/.exec((await run(plan)).stderr)?.[0].split(' ') ?? [];
    const two = /--until \d+/.exec((await run([...plan, ...one])).stderr)?.[0].split(' ') ?? [];
    expect((await run([...plan, ...one, ...two])).status).toBe(0);
    await inFolder({}, async (cwd) => {
      const fund = ['fund', join(ROOT, 'data/banten.csv')];
      expect((await run(fund, { cwd })).stderr).toContain('ucj init --sources -o sources.csv');
      expect((await run(['init', '--sources', '-o', 'sources.csv'], { cwd })).status).toBe(0);
      expect((await run([...fund, '--sources', 'sources.csv'], { cwd })).status).toBe(0);
    });
  });

  it.each([
    [['afford', '2', 'miliar'], 'ucj afford "2 miliar"'],
    [['afford', 'Rp2 miliar', 'Rp500 juta'], 'ucj afford --help shows examples.'],
    [['afford', 'Rp2 miliar', 'data/banten.csv'], 'ucj afford --help shows examples.'],
  ])('is one text of the words where that is an amount: %s', async (words, fix) =>
    expect((await run(words)).stderr).toMatch(new RegExp(`^ {2}fix: ${fix}$`, 'm')),
  );

  it('is a command that works, where it is whole', async () => {
    const texts = problemsKept();
    for (const code of [
      'paid-per-contract',
      'claim-unread',
      'too-many-arguments',
      'source-column',
    ]) {
      const text = texts.get(code) ?? '';
      const [, fix = ''] = /^ {2}fix: .*?\bucj (.*)$/m.exec(text) ?? [];
      const words = [
        ...fix.replace(' shows a file to begin with.', '').matchAll(/"([^"]*)"|(\S+)/g),
      ];
      const ran = await run(words.map(([, quoted, word = '']) => quoted ?? word));
      expect([code, ran.status]).toEqual([code, 0]);
    }
  });

  it('passes over files that mark a workbook as open, and names the workbook', () =>
    inFolder({ '~$a.csv': 'Siti', '.~lock.a.csv#': 'Siti', 'a.csv': TABLE }, async (cwd) => {
      expect((await run(['gap', '*.csv', '--format', 'csv'], { cwd })).status).toBe(0);
      for (const lock of ['~$a.csv', '.~lock.a.csv#']) {
        const { status, stderr } = await run(['gap', lock], { cwd });
        expect([status, stderr.includes('Give a.csv.')]).toEqual([2, true]);
      }
    }));
});

describe('a text that is no JSON', () => {
  it.each([
    ['{\n "wages": {"36": "umk",}\n}', '2:24', 'comma before it'],
    ['{"programmes": ["jkk" "jkm"]}', '1:23', 'Put a comma'],
    ['{\n\n  wages: {}}', '3:3', 'double quotation marks: "umk"'],
    ["{'wages': {}}", '1:2', 'double quotation marks: "umk"'],
    ['{"wages": {"36": umk}}', '1:18', 'double quotation marks: "umk"'],
    ['{"wages": {"36": "C:\\dir"}}', '1:18', 'Close the quotation mark'],
    ['{"wages": {"36": "umk\n"}}', '1:18', 'Close the quotation mark'],
    ['{\n // mine\n}', '2:2', 'Remove the comment'],
    ['{"wages": {"36": 5000000}', '1:26', 'Close what was opened'],
    ['{"wages": 05}', '1:11', 'Look at this place'],
    ['{} {}', '1:4', 'Look at this place'],
    ['', '1:1', 'Look at this place'],
  ])('%j is refused at its line and character', (text, place, fix) =>
    inFolder({ 'ucj.config.json': text }, async (cwd) => {
      const said = await run(['gap', join(ROOT, 'data/banten.csv')], { cwd });
      expect([said.status, said.stdout]).toEqual([2, '']);
      expect(said.stderr).toContain(`ucj.config.json:${place}: `);
      expect(said.stderr).toContain(fix);
    }),
  );

  it('is found however long it is', () =>
    inFolder(
      { 'ucj.config.json': `{"a": "${'x'.repeat(1_000_000)}", ${'['.repeat(1_000_000)}` },
      async (cwd) => {
        const { status, stderr } = await run(['gap', join(ROOT, 'data/banten.csv')], { cwd });
        expect([status, stderr.includes('ucj.config.json:1:')]).toEqual([2, true]);
      },
    ));
});

describe('help', () => {
  it.each([
    ['help'],
    ['help', 'gap'],
    ['bantuan', 'tarif'],
    ['--help'],
    ['gap', '-h'],
    ['tariff', 'list', '--bantuan'],
  ])('is what was asked for: %j', async (...words) => {
    const { stdout, stderr, status } = await run(words);
    expect([status, stderr, stdout.length > 300]).toEqual([0, '', true]);
  });

  it.each([[[]], [['tariff']], [['tarif']]])('stands in for an answer: %j', async (words) => {
    const { stdout, stderr, status } = await run(words);
    expect([status, stdout, stderr.length > 300]).toEqual([2, '', true]);
  });
});
