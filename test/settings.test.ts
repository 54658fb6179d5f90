import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run } from './support/run.js';

const TABLE = `region_code,region,segment,potential,registered,subsidised
36.01,Kabupaten Pandeglang,RT/RW,100,0,
36.04,Kabupaten Serang,RT/RW,100,0,
36.04,Kabupaten Serang,guru PAUD,10,0,
36.04,Kabupaten Serang,petani,1000,0,
`;

/** Runs `gap` as JSON beside a settings file. */
async function withSettings(settings: object, words: readonly string[] = [], table = TABLE) {
  const files = { 't.csv': table, 'ucj.config.json': JSON.stringify(settings) };
  return inFolder(files, async (cwd) => {
    const ran = await run(['gap', 't.csv', '--format', 'json', '--year', '2026', ...words], {
      cwd,
    });
    if (ran.stdout === '') throw new Error(ran.stderr);
    return JSON.parse(ran.stdout);
  });
}

async function prices(settings: object, words: readonly string[] = []): Promise<(number | null)[]> {
  const { rows } = await withSettings(settings, words);
  return rows.map((row: { premiumPerWorker: number | null }) => row.premiumPerWorker);
}

describe('settings', () => {
  it('give wages per segment and region, the closest one first', async () => {
    const wages = { '36.04': 3_000_000, '36': 2_000_000 };
    // 0.54 % of the wage, twelve times
    expect(await prices({ segments: { 'rt-rw': { wages } } })).toEqual([
      129_600,
      194_400,
      null,
      201_600,
    ]);
    expect(await prices({ wages: { '*': 2_000_000, 'kabupaten serang': 'umk' } })).toEqual([
      129_600,
      (12_428 + 15_536) * 12,
      null,
      201_600,
    ]);
  });

  it('give a segment its own wage before the one for all', async () => {
    const segments = { 'rt-rw': { wages: { '36.04': 3_000_000 } } };
    expect((await prices({ segments, wages: { '*': 2_000_000 } })).slice(0, 2)).toEqual([
      129_600, 194_400,
    ]);
  });

  it('are heard after options and columns, and before the catalogue', async () => {
    const settings = { segments: { 'rt-rw': { wages: { '*': 2_000_000 }, payer: 'apbn' } } };
    expect((await prices(settings, ['--wage', '3000000']))[0]).toBe(194_400);
    const table = `region,segment,potential,registered,wage,payer
A,RT/RW,100,0,5000000,csr
B,RT/RW,100,0,,
`;
    const { rows } = await withSettings(settings, [], table);
    expect(rows.map(({ payer }: { payer: string }) => payer)).toEqual(['csr', 'apbn']);
    expect(rows[0].premiumPerWorker).toBe(27_000 * 12);
    expect(rows[1].premiumPerWorker).toBe(10_800 * 12);
  });

  it('can insure a segment otherwise, and add one', async () => {
    const settings = {
      segments: {
        'rt-rw': { scheme: 'bpu' },
        'guru-paud': {
          aliases: ['guru PAUD'],
          scheme: 'pu',
          payer: 'apbd',
          agency: 'Dinas Pendidikan',
          wages: { '*': 1_000_000 },
        },
      },
    };
    expect(await prices(settings)).toEqual([201_600, 201_600, 64_800, 201_600]);
    const { rows } = await withSettings(settings);
    expect(rows[2]).toMatchObject({
      segmentId: 'guru-paud',
      agency: 'Dinas Pendidikan',
      payer: 'apbd',
    });
  });

  it('can ask for other programmes of a segment, which an option overrules', async () => {
    const settings = { segments: { farmers: { programmes: ['jkk', 'jkm', 'jht'] } } };
    expect((await prices(settings))[3]).toBe(36_800 * 12);
    expect((await prices(settings, ['--programmes', 'jkk,jkm']))[3]).toBe(201_600);
  });

  it('can price by income or by a premium of their own', async () => {
    expect((await prices({ segments: { farmers: { income: 3_000_000 } } }))[3]).toBe(36_300 * 12);
    expect((await prices({ segments: { farmers: { premium: 16_200 } } }))[3]).toBe(194_400);
  });

  it('add payers by what reliefs they get, and targets', async () => {
    const settings = {
      payers: {
        koperasi: { relief: 'private' },
        bumd: { relief: 'state', aliases: ['badan usaha'] },
      },
      targets: { 'rpjmd-2026': { percent: '45.5', year: 2026, source: 'RPJMD' } },
    };
    expect((await prices(settings, ['--payer', 'petani=koperasi']))[3]).toBe(126_000);
    expect((await prices(settings, ['--payer', 'petani=badan usaha']))[3]).toBe(201_600);
    const { parameters, rows } = await withSettings(settings, ['--target', 'rpjmd-2026']);
    expect(parameters.target).toBe('45.5%');
    expect(rows[1].toTarget).toBe(46);
  });

  it('say of a target what it is a share of, which is held against the counts', async () => {
    const target = { percent: '45.5', year: 2026, source: 'RPJMD', basis: 'eligible' };
    const told = async (basis: string) => {
      const words = ['--target', 'rpjmd-2026', '--basis', basis];
      const { notes } = await withSettings({ targets: { 'rpjmd-2026': target } }, words);
      return notes.some(({ code }: { code: string }) => code === 'target-basis');
    };
    expect([await told('employed'), await told('eligible')]).toEqual([true, false]);
  });

  it('take the place of a segment name or a target that ucj has', async () => {
    const settings = {
      segments: { 'petani-kopi': { aliases: ['petani'], scheme: 'bpu', payer: 'zakat' } },
      targets: { 'rpjpn-2045': { percent: '50', year: 2045, source: 'own' } },
    };
    const { rows, parameters } = await withSettings(settings, ['--target', 'rpjpn-2045']);
    expect(rows[3]).toMatchObject({ segmentId: 'petani-kopi', payer: 'zakat' });
    expect(parameters.target).toBe('50%');
  });

  it("give account numbers to lines, the segment's own first, and are among the inputs", async () => {
    const settings = {
      accounts: { jkk: '5.1.01', jkm: '5.1.02', support: '5.1.99' },
      segments: { farmers: { accounts: { jkk: '5.2.01' } } },
    };
    const result = await withSettings(settings, ['--lines', '--support', '1000000']);
    const accounts = result.lines.map((line: { programme: string | null; account: string }) => [
      line.programme,
      line.account,
    ]);
    expect(accounts).toEqual([
      ['jkk', '5.2.01'],
      ['jkm', '5.1.02'],
      [null, '5.1.99'],
    ]);
    expect(result.inputs[1]).toMatchObject({ path: 'ucj.config.json', rows: null });
    expect(result.inputs[1].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are found above and then named; --no-config and --config choose', async () => {
    const settings = JSON.stringify({ segments: { farmers: { premium: 1000 } } });
    const other = JSON.stringify({ segments: { farmers: { premium: 2000 } } });
    await inFolder({ 'ucj.config.json': settings, 'other.json': other }, async (folder) => {
      const cwd = join(folder, 'below');
      mkdirSync(cwd);
      const table = 'region,segment,period,potential,registered\nA,petani,2025,9,3\n';
      const price = async (words: string[], env = {}) => {
        const list = ['gap', '-', '--format', 'json', ...words];
        const ran = await run(list, { cwd, stdin: table, env });
        return [JSON.parse(ran.stdout).rows[0].premiumPerWorker, ran.stderr.includes('../ucj')];
      };
      expect(await price([])).toEqual([12_000, true]);
      expect(await price(['--quiet'])).toEqual([12_000, false]);
      expect(await price(['--no-config'])).toEqual([201_600, false]);
      expect(await price(['--config', '../other.json'])).toEqual([24_000, false]);
      expect(await price([], { UCJ_CONFIG: '../other.json' })).toEqual([24_000, false]);
    });
  });

  it('are refused with place, value and fix', async () => {
    const said = async (settings: object) => {
      const files = { 't.csv': TABLE, 'ucj.config.json': JSON.stringify(settings) };
      return inFolder(files, async (cwd) => (await run(['gap', 't.csv'], { cwd })).stderr);
    };
    expect(await said({ segmens: {} })).toContain('"segments"');
    expect(await said({ segments: { x: { scheme: 'pu' } } })).toContain('needs scheme and payer');
    expect(await said({ segments: { farmers: { payer: 'koperasi' } } })).toContain('koperasi');
    expect(await said({ payers: { apbd: { relief: 'private' } } })).toContain('payers.apbd');
    expect(await said({ payers: { koperasi: {} } })).toContain('payers.koperasi.relief');
    expect(await said({ wages: { '36': 'ukm' } })).toContain('wages.36 = "ukm"');
  });
});

describe('settings that would decide nothing are refused', () => {
  it.each([
    [{ wages: { Lebk: 9_000_000 } }, 'Kabupaten Lebak'],
    [
      { segments: { 'rt-rw': { wages: { 'Kab. Serag': 'umk' } } } },
      'segments.rt-rw.wages.Kab. Serag',
    ],
    [{ targets: { own: { percent: '150', year: 2027, source: 'x' } } }, 'a percentage such as'],
    [{ targets: { own: { percent: '0', year: 2027, source: 'x' } } }, 'a percentage such as'],
    [
      { segments: { farmers: { aliases: ['Tani'] }, fishers: { aliases: ['tani'] } } },
      'both have this name',
    ],
  ])('%o', async (settings, said) => {
    await expect(withSettings(settings)).rejects.toThrow(said);
  });

  it('and wages of regions that a table alone knows are taken', async () => {
    const table = 'region,segment,potential,registered\nKawasan Industri Candi,formal,9,0\n';
    const settings = { wages: { 'Kawasan Industri Candi': 5_000_000 } };
    const { rows } = await withSettings(settings, [], table);
    expect(rows[0].premiumPerWorker).toBe(324_000);
  });
});

describe('schemas for editors', () => {
  const load = (name: string) =>
    new Ajv2020({ formats: { uri: true } }).compile(
      JSON.parse(readFileSync(`${ROOT}dist/schema/${name}`, 'utf8')),
    );

  it('take every file of the catalogue', () => {
    const check = load('tariffs.schema.json');
    for (const name of readdirSync(`${ROOT}data/tariffs`)) {
      check(JSON.parse(readFileSync(`${ROOT}data/tariffs/${name}`, 'utf8')));
      expect(check.errors, name).toBeNull();
    }
    expect(check({ tariffs: [{ id: 'x' }] })).toBe(false);
  });

  it('take settings, and refuse what the program refuses', () => {
    const check = load('ucj.config.schema.json');
    expect(check({ $schema: 'x', wages: { '36': 'umk' } })).toBe(true);
    expect(check({ wages: { '36': 'ukm' } })).toBe(false);
    expect(check({ segmens: {} })).toBe(false);
  });
});

it('programmes of the settings are those of a premium that is asked for', () =>
  inFolder({ 'ucj.config.json': '{ "programmes": ["jkk", "jkm", "jht"] }' }, async (cwd) => {
    const words = ['tariff', 'quote', '--scheme', 'bpu', '--month', '2026-05', '--format', 'json'];
    const { stdout } = await run(words, { cwd });
    const { lines } = JSON.parse(stdout);
    expect(lines.map((line: { programme: string }) => line.programme)).toEqual([
      'jkk',
      'jkm',
      'jht',
    ]);
  }));
