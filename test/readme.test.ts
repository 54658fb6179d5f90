import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../src/cli/typed.js';
import * as core from '../src/core/index.js';
import { OPTION_WORDS, VALUE_WORDS } from '../src/i18n/indonesian.js';
import { roleOf } from '../src/input/head/roles.js';
import {
  anchorsOf,
  blocks,
  commandsIn,
  linksIn,
  optionsIn,
  PAGES,
  page,
  shownIn,
  spoken,
} from './support/pages.js';
import { inFolder, ROOT, run } from './support/run.js';
import { optionsByVerb } from './support/verbs.js';

const FIRST = ['README.md', 'README.id.md'];

/** A command that was typed in Indonesian, in English. */
function translated(words: string): string {
  const english = (table: Readonly<Record<string, string>>, text: string) =>
    Object.keys(table).find((each) => table[each] === text) ?? text;
  return words
    .split(' ')
    .map((word) =>
      word.startsWith('--')
        ? `--${english(OPTION_WORDS, word.slice(2))}`
        : english(VALUE_WORDS, word),
    )
    .join(' ');
}

describe.each(PAGES)('%s', (path) => {
  it('shows what the commands print', { timeout: 60_000 }, async () => {
    let text = page(path);
    for (const { block, comment, width, head, words } of shownIn(text)) {
      const world = { terminal: width, env: { NO_COLOR: '1' } };
      const { stdout, stderr } = await run(spoken(words), world);
      const all = `$ ucj ${words}\n${stdout}${stderr}`;
      const shown = head ? `${all.split('\n').slice(0, head).join('\n')}\n` : all;
      text = text.replace(block, () => `${comment}\n\`\`\`text\n${shown}\`\`\``);
    }
    // Run with -u to write the present output into the page.
    await expect(text).toMatchFileSnapshot(`../${path}`);
  });

  it('has output only of commands that are run', () => {
    expect(blocks(page(path), 'text')).toHaveLength(shownIn(page(path)).length);
  });

  it('has links to files and headings that exist', () => {
    const links = linksIn(page(path));
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(page(target)), link).toContain(anchor);
    }
  });

  it('names verbs that exist, with options that they take', async () => {
    const verbs = await optionsByVerb();
    const named = new Set<string>();
    for (const typed of commandsIn(page(path))) {
      const words = inEnglish(typed);
      const [first = '', second = ''] = words;
      const verb = verbs.has(`${first} ${second}`) ? `${first} ${second}` : first;
      expect([...verbs.keys()], words.join(' ')).toContain(verb);
      for (const option of optionsIn(words.join(' ')))
        expect([...(verbs.get(verb) ?? [])], words.join(' ')).toContain(option);
      named.add(verb);
    }
    // An option without its verb is one of a verb that the page names.
    const known = [...named].flatMap((verb) => [...(verbs.get(verb) ?? [])]);
    for (const option of optionsIn(page(path))) expect(known, option).toContain(option);
  });
});

describe('the pages together', () => {
  it('have commands, links and output for the tests above to look at', () => {
    const all = PAGES.map(page);
    expect(all.flatMap(commandsIn).length).toBeGreaterThan(60);
    expect(all.flatMap(linksIn).length).toBeGreaterThan(40);
    expect(all.flatMap(shownIn).length).toBeGreaterThan(20);
  });

  it('are all linked from both first pages', () => {
    for (const path of FIRST)
      expect(linksIn(page(path)), path).toEqual(
        expect.arrayContaining(PAGES.filter((each) => each.startsWith('docs/'))),
      );
  });
});

describe('the first pages', () => {
  it.each(FIRST)('have at most 150 lines: %s', (path) => {
    expect(page(path).trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it.each(FIRST)('give the two commands first: %s', (path) => {
    const commands = blocks(page(path)).map((code) => code.trimEnd());
    expect(commands.slice(0, 2)).toEqual([
      'npm ci && npx ucj gap data/banten.csv',
      'npm ci && npm test',
    ]);
    expect(blocks(page(path), 'sh').map((code) => code.trimEnd())).toEqual(commands.slice(0, 2));
  });

  it('run the same commands, each in its own language', () => {
    const [english = [], indonesian = []] = FIRST.map((path) =>
      shownIn(page(path)).map(({ words }) => words),
    );
    expect(english).toHaveLength(5);
    expect(indonesian.map(translated)).toEqual(english.map((words) => `${words} --lang id`));
  });

  it.each(FIRST)("show a table of one's own that can be read: %s", async (path) => {
    const [table = ''] = blocks(page(path), 'csv');
    const ran = await run(['gap', '-', '--format', 'json'], { stdin: table });
    expect(JSON.parse(ran.stdout).totals).toMatchObject({ potential: 104_120, subsidised: 1810 });
  });
});

describe('docs/formats.md', () => {
  const text = page('docs/formats.md');

  it('has every command in its table of wishes understood', async () => {
    const table = text.slice(text.indexOf('| you want'), text.indexOf('`ucj gap --help`'));
    const wishes = [...table.matchAll(/`(--[^`]+)`/g)].map(([, words]) => words ?? '');
    expect(wishes.length).toBeGreaterThan(10);
    for (const wish of wishes) {
      const words = wish.split(' ').filter((word) => word !== '-o' && word !== 'gap.csv');
      const format = wish === '--why' ? 'json' : 'csv';
      const ran = await run(['gap', 'data/banten.csv', '--format', format, ...words]);
      expect([wish, ran.status, ran.stderr.includes('error:')]).toEqual([wish, 0, false]);
    }
  });

  it('explains every column of CSV, in its order', async () => {
    const section = text.split('\n## Columns of CSV')[1]?.split('\n## ')[0] ?? '';
    const named = [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((each) => each.replaceAll('`', '')),
    );
    const header = async (file: string) =>
      (await run(['gap', file, '--format', 'csv'])).stdout.split('\n')[0];
    expect(await header('data/lebak-survey-2026.csv')).toBe(named.join(','));
    expect(named.join(',')).toContain(`${await header('data/banten.csv')},rse_pct`);
  });

  it('has a crontab that works as it is', () =>
    inFolder({ 'banten.csv': readFileSync(`${ROOT}data/banten.csv`) }, (cwd) => {
      const [path = '', line = ''] = blocks(text, 'crontab')[0]?.split('\n') ?? [];
      const command = line.replace(/^(\S+ ){5}/, '').replace('/srv/jamsostek', cwd);
      mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true });
      symlinkSync(join(ROOT, 'bin', 'ucj.cjs'), join(cwd, 'node_modules', '.bin', 'ucj'));
      // Node need not be where it is on this machine.
      const found = `${path}:${dirname(process.execPath)}`;
      const ran = spawnSync('env', ['-i', found, 'sh', '-c', command]);
      expect([ran.status, String(ran.stdout)]).toEqual([1, '']);
      expect(String(ran.stderr)).toContain('42,90% (2.700.000 / 6.293.706)');
      const made = readdirSync(cwd).filter((name) => name.startsWith('laporan'));
      expect(made).toEqual(['laporan-2025-11.html', 'laporan-2025-11.xlsx']);
    }));
});

describe('the other pages', () => {
  it('have a report with chapters that works as it is', () => {
    return inFolder({}, async (cwd) => {
      symlinkSync(join(ROOT, 'data'), join(cwd, 'data'));
      const [command = ''] = blocks(page('docs/report.md'), 'sh');
      const words = spoken(command.replaceAll('\\\n', ' ')).slice(2);
      const ran = await run(words, { cwd });
      expect([ran.status, ran.stdout]).toEqual([0, '']);
      expect(readdirSync(cwd).sort()).toEqual(['banten.html', 'banten.xlsx', 'data']);
      const html = readFileSync(join(cwd, 'banten.html'), 'utf8');
      expect(html.match(/<h2 id="chapter-[0-9]-title">[^<]*/g)).toEqual([
        '<h2 id="chapter-1-title">Rencana menuju 60% pada akhir 2030',
        '<h2 id="chapter-2-title">Yang dibiayai 4 sumber dana, Jan–Des 2026',
      ]);
    });
  });

  it('give the true results of the core', () => {
    const [, code = ''] = blocks(page('docs/programmers.md'), 'js');
    const claims = [...code.matchAll(/^(.*); \/\/ (\d+)$/gm)];
    expect(claims).toHaveLength(3);
    const target = { numerator: 995, denominator: 1000 };
    for (const [, call, value] of claims) {
      const names = Object.keys(core);
      const compute = new Function('target', ...names, `return ${call};`);
      expect(compute(target, ...Object.values(core)), call).toBe(Number(value));
    }
  });

  it('show settings that can be read and have the effect described', async () => {
    const [settings = ''] = blocks(page('docs/settings.md'), 'json');
    const table = 'region,segment,potential,registered\nA,RT/RW,9,0\nA,guru PAUD,9,0\n';
    await inFolder({ 'ucj.config.json': settings }, async (cwd) => {
      const options = ['--format', 'json', '--payer', 'koperasi', '--target', 'rpjmd-2026'];
      const ran = await run(['gap', '-', ...options], { cwd, stdin: table });
      const prices = JSON.parse(ran.stdout).rows.map(
        ({ premiumPerWorker }: { premiumPerWorker: number }) => premiumPerWorker,
      );
      expect(prices).toEqual([11_623 * 12, 8100 * 12]);
    });
  });

  it('show a table with segments as columns that can be read', async () => {
    const [table = ''] = blocks(page('docs/tables.md'), 'csv');
    const words = ['gap', '-', '--wide', 'segment', '--format', 'json'];
    const ran = await run(words, { stdin: table });
    expect(JSON.parse(ran.stdout).totals).toMatchObject({ potential: 109_600, registered: 11_772 });
  });

  it('name headers of columns that are known', () => {
    const rows = page('docs/tables.md').match(/^\| [a-z].*`.*$/gm) ?? [];
    const roles = rows.map((row) =>
      [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => roleOf(name)),
    );
    expect(roles.map((each) => [...new Set(each)])).toEqual([
      ['region', 'province'],
      ['region_code'],
      ['potential'],
      ['registered'],
      ['segment'],
      ['period', 'year', 'month'],
      ['subsidised'],
      ['rse'],
      ['wage'],
      ['payer'],
      ['sector'],
      ['basis'],
      ['status'],
    ]);
  });
});
