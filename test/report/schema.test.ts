import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run } from '../support/run.js';
import { SOURCES_FILE } from '../support/sources.js';

/** The published schema of a verb's JSON, as it is in the package. */
function schemaOf(verb: string): ValidateFunction {
  const path = `${ROOT}dist/schema/${verb}.schema.json`;
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8')));
}

const RUNS: readonly (readonly [string, string])[] = [
  ['gap', 'data/banten.csv --wage umk --lines --why --target 60% --support 5%'],
  ['gap', 'data/papua-barat-2023.csv --by region --sort coverage --top 3 --as-of 2024-06'],
  ['gap', 'data/maluku-2024.csv --by period'],
  ['gap', 'data/banten.csv --scheme petani=pmi --contract-months 30 --why --verified 0.5'],
  ['gap', 'data/banten.csv --segment pu --wage 20000000 --programmes jkk,jkm,jht,jp,jkp --why'],
  ['gap', 'data/lebak-survey-2026.csv --why'],
  ['report', 'data/lebak-survey-2026.csv'],
  ['plan', 'data/lebak-survey-2026.csv --target 60% --until 2028 --why'],
  ['share', '9000 data/lebak-survey-2026.csv --why'],
  ['diff', 'data/lebak-survey-2026.csv --b --target=60% --why'],
  ['check', 'data/lebak-survey-2026.csv'],
  ['explain', 'data/banten.csv --region 36.72 --wage umk --renew 80%'],
  ['explain', 'data/ntb-2025.csv --region 52 --premium 16200 --subsidised 9'],
  ['check', 'data/papua-barat-2023-printed.csv data/banten.csv'],
  ['check', 'test/golden/help.txt'],
  ['report', 'data/banten.csv --wage umk --payer zakat'],
  ['diff', 'data/banten.csv --wage umk --b --target=60% --why'],
  ['diff', 'data/maluku-2024.csv data/banten.csv --by province'],
  ['share', '10000 data/papua-barat-2023.csv --min 500'],
  ['share', 'data/banten.csv --target 60% --key equal'],
  ['share', '9000 data/banten.csv --min 500 --wage umk --why'],
  ['plan', 'data/banten.csv --target 60% --until 2028 --growth petani=1%..2% --by region'],
  ['plan', 'data/ntb-2025.csv --target rpjpn-2045 --lapse 5%'],
  ['plan', 'data/banten.csv --target 60% --until 2028 --growth -1% --wage umk --spread even --why'],
  ['report', 'data/papua-barat-2023.csv --target 82% --lang id --stamp today'],
];

/** Verbs whose schema is not called after them alone. */
const FACTS: readonly (readonly [string, string])[] = [
  ['ikd', 'report data/banten.csv --form ikd --target 48% --indicator rentan=22.5% --by region'],
  ['rka', 'report data/banten.csv --form rka --wage umk --support 5%'],
  ['tariffs-list', 'tariff list'],
  ['tariffs-list', 'tariff list --scheme pu --at 2026-01'],
  ['tariffs-list', 'tariff show bpu.jkk'],
  ['payer', 'tariff show apbd'],
  ['quote', 'tariff quote --scheme bpu --month 2026-05 --sector transport'],
  ['quote', 'tariff quote --scheme pmi --month 2026-05 --contract-months 30'],
  ['region', 'region Serang 3604 Pasir'],
];

describe('the published schemas', () => {
  it.each(FACTS)('%s holds what ucj %s writes', async (name, words) => {
    const { stdout } = await run([...words.split(' '), '--format', 'json', '--quiet']);
    const validate = schemaOf(name);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['an option that does not exist', ['gap', 'data/banten.csv', '--formatt', 'x']],
    ['a file that is not there', ['plan', 'nowhere.csv', '--target', '60%', '--until', '2030']],
    ['a value that is none', ['gap', 'data/banten.csv', '--target', '160']],
  ])('problems hold what is said of %s', async (_, words) => {
    const { stdout, stderr, status } = await run([...words, '--format', 'json']);
    expect([stdout, status]).toEqual(['', 2]);
    const validate = schemaOf('problems');
    const { problems } = JSON.parse(stderr);
    validate(JSON.parse(stderr));
    expect(validate.errors).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0].fix).not.toBe('');
  });

  it.each(RUNS)('hold what ucj %s %s writes', async (verb, words) => {
    const { stdout, stderr } = await run([
      verb,
      ...words.split(' '),
      '--format',
      'json',
      '--quiet',
      '--no-warnings',
    ]);
    expect(stderr).toBe('');
    const validate = schemaOf(verb);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['verify', '3.450 -> 670.680.000 / 12', '935.079 / 1.873.899 = 50,88%', '9 x 16.800 x 12 = 9'],
    ['verify', '2.700.000 -> 42,9%', '1.234 x 5 = 6.170', '--month', '2015-06'],
    ['afford', 'Rp2 miliar', '--segment', 'farmers', '--months', '10'],
    ['afford', '2000000', '--existing', '90', '--paid-through', '2026-08', '--until', '2026-12'],
  ])('hold what ucj %s %s writes', async (verb, ...words) => {
    const { stdout } = await run([verb, ...words, '--format', 'json', '--quiet', '--no-warnings']);
    const validate = schemaOf(verb);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });
  it('hold what sources pay for', () =>
    inFolder({ 's.csv': SOURCES_FILE }, async (cwd) => {
      const words = ['fund', `${ROOT}data/banten.csv`, '--sources', 's.csv', '--format', 'json'];
      for (const rule of ['order', 'most-workers']) {
        const asked = [
          ...words,
          '--wage',
          'umk',
          '--quiet',
          '--no-warnings',
          '--rule',
          rule,
          '--why',
        ];
        const { stdout } = await run(asked, { cwd });
        const validate = schemaOf('fund');
        validate(JSON.parse(stdout));
        expect(validate.errors).toBeNull();
      }
    }));

  it('hold a budget and what was paid of it, and that as a chapter', () =>
    inFolder(
      {
        'b.csv': 'sumber,segmen,wilayah,orang,anggaran,perubahan\nAPBD,petani,Lebak,10,2016000,\n',
        'p.csv': 'bulan,sumber,segmen,wilayah,orang,rupiah\n2026-01,APBD,petani,Lebak,9,160000\n',
      },
      async (cwd) => {
        const banten = `${ROOT}data/banten.csv`;
        for (const [name, words] of [
          ['realise', ['realise', 'b.csv', 'p.csv', '--why']],
          ['report', ['report', banten, '--chapter', 'realise b.csv p.csv --by segment']],
        ] as const) {
          const { stdout } = await run([...words, '--format', 'json', '--quiet'], { cwd });
          const validate = schemaOf(name);
          validate(JSON.parse(stdout));
          expect(validate.errors).toBeNull();
        }
      },
    ));

  it('hold a report and a trend of two periods', async () => {
    const table = 'wilayah,periode,potensi,aktif\nA,2024,9,3\nA,2025,9,12\nB,2025,0,0\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      for (const verb of ['report', 'trend']) {
        const { stdout } = await run(
          [verb, 't.csv', '--format', 'json', '--quiet', '--no-warnings'],
          { cwd },
        );
        const validate = schemaOf(verb);
        validate(JSON.parse(stdout));
        expect(validate.errors).toBeNull();
      }
    });
  });

  it('hold how a trend comes about, with and without a target', async () => {
    const table =
      'wilayah,periode,potensi,aktif\nA,2024-12,9,3\nA,2025-11,9,4\nA,2025-12,9,8\nB,2024-12,0,0\nB,2025-12,0,0\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const validate = schemaOf('trend');
      for (const words of [[], ['--target', '99%', '--by-date', '2026-12']]) {
        const asked = ['trend', 't.csv', '--why', '--format', 'json', '--quiet', ...words];
        const { stdout } = await run([...asked, '--no-warnings'], { cwd });
        const trend = JSON.parse(stdout);
        validate(trend);
        expect(validate.errors).toBeNull();
        expect(trend.why.rows).toHaveLength(2);
        expect(validate({ ...trend, why: { ...trend.why, total: {} } })).toBe(false);
      }
    });
  });

  it('hold the chapters of a report', async () => {
    const chapters = [
      'plan --target 60% --until 2028 --lapse 5%..20%',
      'share 1000',
      'fund --sources data/banten-sources.csv --rule most-workers',
      'verify "2.700.000 -> 42,9%" "9 x 16.800 x 12 = 9"',
      'afford "Rp2 miliar" --segment farmers',
    ];
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    const words = [
      'report',
      'data/banten.csv',
      ...asked,
      '--format',
      'json',
      '--quiet',
      '--no-warnings',
    ];
    const { stdout } = await run(words);
    const validate = schemaOf('report');
    const report = JSON.parse(stdout);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(validate({ ...report, chapters: [{ ...report.chapters[0], years: [{}] }] })).toBe(false);
  });

  it('refuse a key or a value that is none', async () => {
    const { stdout } = await run(['gap', 'data/ntb-2025.csv', '--format', 'json']);
    const validate = schemaOf('gap');
    const gap = JSON.parse(stdout);
    expect(validate({ ...gap, more: 1 })).toBe(false);
    expect(validate({ ...gap, rows: [{ ...gap.rows[0], uncovered: -1 }] })).toBe(false);
  });
});

const MONTHS =
  'wilayah,periode,potensi,aktif\nLebak,2024-11,1000,90\nPandeglang,2024-11,900,80\nLebak,2025-10,1000,100\nPandeglang,2025-10,900,90\nLebak,2025-11,1000,140\nPandeglang,2025-11,0,0\n';

/** What is written, apart from what is said beside it. */
async function written(words: string, format: string): Promise<string> {
  return inFolder({ 'months.csv': MONTHS }, async (cwd) => {
    const own = words.replaceAll(' data/', ` ${ROOT}data/`).split(' ');
    const { stdout } = await run([...own, '--format', format, '--quiet'], { cwd });
    return stdout;
  });
}

describe('the schema of records', () => {
  const RECORDS = [
    'gap data/lebak-survey-2026.csv',
    'gap data/banten.csv --by region --wage umk --target 60% --totals',
    'gap data/banten.csv --lines --wage umk',
    'explain data/banten.csv --region 36.72 --wage umk',
    'share 9000 data/banten.csv --min 500',
    'plan data/banten.csv --target 60% --until 2028 --growth petani=1%..2%',
    'trend months.csv --by region',
    'trend months.csv --target 95% --by-date 2027-12 --scorecard',
    'fund data/banten.csv --sources data/banten-sources.csv',
    'realise data/lebak-budget-2026.csv data/lebak-paid-2026.csv',
    'verify 9x16.800=9 5.387x16.800x5=452.508.000',
    'afford 2000000 --segment petani',
    'report data/banten.csv --form ikd --target 60%',
    'diff data/banten.csv --b --target=60%',
    'check data/banten.csv data/papua-barat-2023-printed.csv',
    'tariff show bpu.jkk',
    'tariff list',
    'tariff quote --scheme bpu --month 2026-05',
    'region Serang 3604',
    'report data/banten.csv --form rka --wage umk --support 5%',
  ];

  it.each(RECORDS)('is of the columns of ucj %s', async (words) => {
    const schema = JSON.parse(await written(words, 'schema'));
    const [head = '', ...rows] = parse(await written(words, 'csv'), { bom: true });
    const names = Object.keys(schema.properties);
    expect(head).toEqual(names);
    expect(rows.length).toBeGreaterThan(0);
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const cellOf = (text: string, name: string) => {
      if (text === '') return null;
      return schema.properties[name].type.includes('string') ? text : Number(text);
    };
    for (const row of rows) {
      validate(Object.fromEntries(names.map((name, at) => [name, cellOf(row[at] ?? '', name)])));
      expect(validate.errors).toBeNull();
    }
    // The lines of NDJSON of a gap are the rows of its JSON.
    if (/^(gap|explain)\b/.test(words)) return;
    for (const line of (await written(words, 'ndjson')).trimEnd().split('\n')) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });
});
