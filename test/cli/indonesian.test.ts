import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/typed.js';
import { OPTION_WORDS, VALUE_WORDS, VERB_WORDS } from '../../src/i18n/indonesian.js';
import { keptIn, problemsKept } from '../support/golden.js';
import { run } from '../support/run.js';
import { optionsByVerb } from '../support/verbs.js';

const ID = { env: { UCJ_LANG: 'id', NO_COLOR: '1' } };

describe('verbs in Indonesian', () => {
  it.each([
    [
      ['kesenjangan', 'a.csv'],
      ['gap', 'a.csv'],
    ],
    [
      ['TARIF', 'daftar'],
      ['tariff', 'list'],
    ],
    [
      ['jelaskan', 'rencana', 'a.csv'],
      ['explain', 'plan', 'a.csv'],
    ],
    [
      ['bantuan', 'uji'],
      ['help', 'verify'],
    ],
    [
      ['gap', '--bantuan'],
      ['gap', '--help'],
    ],
    [
      ['uji', '--', '--bantuan'],
      ['verify', '--', '--bantuan'],
    ],
    [['versi'], ['--version']],
    [['-V'], ['--version']],
    [
      ['gap', 'laporan'],
      ['gap', 'laporan'],
    ],
    [[], []],
  ])('%j', (typed, english) => {
    expect(inEnglish(typed)).toEqual(english);
  });

  it('are one for each, and none is an English one', () => {
    for (const words of [VERB_WORDS, VALUE_WORDS]) {
      const indonesian = Object.values(words);
      const mixed = indonesian.filter((word) => word in words && words[word] !== word);
      expect(mixed).toEqual([]);
    }
    expect(new Set(Object.values(VERB_WORDS)).size).toBe(Object.keys(VERB_WORDS).length);
  });
});

describe('options in Indonesian', () => {
  it('are read as the English ones, values too', async () => {
    const english = 'gap data/banten.csv --region 36.02 --by segment --sort coverage --payer apbd';
    const words =
      'kesenjangan data/banten.csv --wilayah 36.02 --menurut segmen --urut cakupan --pembayar pemda';
    const [one, other] = [await run(english.split(' ')), await run(words.split(' '))];
    expect(other.stdout).toBe(one.stdout);
    expect(one.status).toBe(0);
  });

  it('may be given beside the English ones, and several times', async () => {
    const words = 'gap data/banten.csv --region 36.01 --wilayah 36.02 --by=region';
    const { stdout } = await run(words.split(' '));
    expect(stdout.split('\n').filter((line) => line.startsWith('36.'))).toHaveLength(2);
  });

  it('are read in a chapter', async () => {
    const chapter = 'plan --target 60% --sampai 2028 --menurut wilayah';
    const { status, stdout } = await run(['report', 'data/banten.csv', '--bab', chapter]);
    expect([status, stdout.includes('2028')]).toEqual([0, true]);
  });

  it('are those of one verb, whatever their word is elsewhere', async () => {
    const quote = 'tariff quote --skema bpu --bulan 2026-05';
    expect((await run(quote.split(' '))).stdout).toContain('2026-05');
    const gap = 'gap data/banten.csv --bulan 9';
    expect((await run(gap.split(' '))).status).toBe(0);
  });

  it('are those of Indonesian messages, whatever was typed', () => {
    const texts = [...problemsKept().values(), ...keptIn('notes.txt', 'doubts.txt').values()];
    const lines = texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => /^ *(kesalahan|aturan|solusi|peringatan|catatan):/.test(line));
    // What stands in quotation marks was typed.
    const said = lines.map((line) => line.replace(/"[^"]*"/g, '""'));
    const named = said.flatMap((line) => line.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((option) => (OPTION_WORDS[option.slice(2)] ?? null) !== null)).toEqual([]);
  });

  it('stand for options that there are', async () => {
    const all = new Set([...(await optionsByVerb()).values()].flatMap((each) => [...each]));
    for (const english of Object.keys(OPTION_WORDS)) expect([...all]).toContain(`--${english}`);
  });

  it.each([
    [['gap', 'a.csv', '--wilyah', '36'], '--wilayah'],
    [['gap', 'a.csv', '-region', '36'], '--region'],
    [['gap', 'a.csv', '--json'], '--format json'],
    [['gap', 'a.csv', '--by', 'segmn'], 'segmen'],
    [['gap', 'a.csv', '--by', 'segmnt'], 'segment'],
    [['tariff', 'list', '--skma', 'bpu'], '--skema'],
  ])('are suggested, as are the English ones: %j', async (words, meant) => {
    const { status, stderr } = await run(words);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`Did you mean "?${meant}"?\\?`));
  });
});

/** English words that no Indonesian help has, in names of options, values and files left aside. */
const ENGLISH =
  /\b(the|of|and|with|are|is|for|each|which|where|from|that|workers|members|months|year|default|usage|options|examples)\b/i;

describe('help in Indonesian', () => {
  it('has no English but names of options and values', { timeout: 60_000 }, async () => {
    for (const verb of [...(await optionsByVerb()).keys(), '']) {
      for (const flag of ['--help', '-h']) {
        const { stdout } = await run([...verb.split(' ').filter(Boolean), flag], ID);
        const prose = stdout
          .replace(/--[\w-]+|<[^>]*>|"[^"]*"|\$ ucj.*|[\w-]+\.(csv|md)|\b[a-z,]+,order\b/g, '')
          .replace(/source, *payer.*|\bfrom\b *\n? *dan to|from\n?dan/g, '')
          .replace(/\(.*\)|kesenjangan .*/g, '')
          .split('\n')
          .filter((line) => ENGLISH.test(line));
        expect(prose, `${verb} ${flag}`).toEqual([]);
      }
    }
  });

  it('is short with -h: fewer options, and how many more there are', async () => {
    const lines = async (flag: string) => (await run(['gap', flag], ID)).stdout;
    const [short, long] = [await lines('-h'), await lines('--help')];
    expect(short).toMatch(/\d+ opsi lagi: ucj gap --bantuan/);
    const optionsOf = (text: string) => text.match(/^ {2}(-\w, )?--/gm)?.length ?? 0;
    const more = Number(/(\d+) opsi lagi/.exec(short)?.[1]);
    expect(optionsOf(short) + more).toBe(optionsOf(long));
    expect(optionsOf(short)).toBeLessThan(18);
  });

  it('is in colour where colour is on, and nowhere else', async () => {
    const help = async (env: Record<string, string>, terminal?: number) =>
      (await run(['gap', '--help'], { env, ...(terminal ? { terminal } : {}) })).stdout;
    expect(await help({})).not.toContain('\u001b');
    expect(await help({ NO_COLOR: '1' }, 80)).not.toContain('\u001b');
    expect(await help({}, 80)).toContain('\u001b[1mUsage:');
    expect(await help({ CLICOLOR_FORCE: '1' })).toContain('\u001b[1mUsage:');
    expect(await help({ CLICOLOR_FORCE: '0' })).not.toContain('\u001b');
    expect(await help({ CLICOLOR: '0' }, 80)).not.toContain('\u001b');
  });
});
