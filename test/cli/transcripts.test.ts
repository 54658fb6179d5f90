import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { bookFrom, bookOf } from '../support/book.js';
import { Kept } from '../support/golden.js';
import { inFolder, run, transcript, type World } from '../support/run.js';

/** Runs whose whole output is kept, so that a change of a word or a column is seen. */
const RUNS: Readonly<Record<string, { words: string; world?: World }>> = {
  'table-wide-en': { words: 'gap data/banten.csv --wage umk', world: { terminal: 160 } },
  'table-120-en': { words: 'gap data/banten.csv', world: { terminal: 120 } },
  'table-120-id': { words: 'gap data/banten.csv --lang id', world: { terminal: 120 } },
  'table-80-en': { words: 'gap data/banten.csv --wage umk', world: { terminal: 80 } },
  'table-80-id': { words: 'gap data/banten.csv --wage umk --lang id', world: { terminal: 80 } },
  'table-50-en': { words: 'gap data/papua-barat-2023.csv', world: { terminal: 50 } },
  'list-30-id': { words: 'gap data/ntb-2025.csv --lang id', world: { terminal: 30 } },
  'table-color': {
    words: 'gap data/papua-barat-2023.csv --color always',
    world: { terminal: 100 },
  },
  'table-target': {
    words: 'gap data/papua-barat-2023.csv --target 82%',
    world: { terminal: 120 },
  },
  'table-months-zakat': {
    words: 'gap data/banten.csv --segment petani --payer zakat --months 9',
    world: { terminal: 120 },
  },
  'table-lines': {
    words: 'gap data/banten.csv --region 36.72 --wage umk --by agency --lines',
    world: { terminal: 140 },
  },
  'table-top': {
    words: 'gap data/banten.csv --by region --by segment --sort uncovered --top 5',
    world: { terminal: 120 },
  },
  markdown: { words: 'gap data/papua-barat-2023.csv --format markdown' },
  'markdown-id': { words: 'gap data/banten.csv --by segment --format markdown --lang id' },
  json: { words: 'gap data/maluku-2024.csv --format json' },
  ndjson: { words: 'gap data/ntb-2025.csv --format ndjson --totals' },
  schema: { words: 'share 1000 data/ntb-2025.csv --format schema --quiet' },
  csv: { words: 'gap data/papua-barat-2023.csv --totals' },
  tsv: { words: 'gap data/bekasi-2025.csv --format tsv' },
  'csv-by-payer': { words: 'gap data/banten.csv --by payer --wage umk --quiet' },
  'csv-province': { words: 'gap data/banten.csv --by province --quiet' },
  'csv-lines': { words: 'gap data/banten.csv --segment non-asn --wage umk --lines --quiet' },
  'csv-premium': { words: 'gap data/ntb-2025.csv --premium 16200 --year 2026' },
  gates: { words: 'gap data/papua-barat-2023.csv --fail-below 60 --each --by region --quiet' },
  'gates-id': { words: 'gap data/papua-barat-2023.csv --fail-below 90 --quiet --lang id' },
  'table-assumed': {
    words:
      'gap data/maluku-2024.csv --verified 0.5 --renew 80% --relief none --income 3000000 --months 9',
    world: { terminal: 100 },
  },
  'csv-lines-support': {
    words: 'gap data/banten.csv --region 36.72 --segment petani --lines --support 5% --quiet',
  },
  'lines-80-id': {
    words: 'gap data/banten.csv --region 36.72 --segment petani --lines --lang id',
    world: { terminal: 80 },
  },
  'survey-100-en': {
    words: 'gap data/lebak-survey-2026.csv --payer zakat',
    world: { terminal: 100 },
  },
  'survey-80-id': {
    words: 'gap data/lebak-survey-2026.csv --payer zakat --lang id',
    world: { terminal: 80 },
  },
  'survey-markdown-target': {
    words: 'gap data/lebak-survey-2026.csv --target 20% --format markdown --lang id',
  },
  'survey-csv': { words: 'gap data/lebak-survey-2026.csv --totals' },
  'survey-json': {
    words: 'gap data/lebak-survey-2026.csv --segment ojek --segment nelayan --format json',
  },
  'survey-why': { words: 'explain data/lebak-survey-2026.csv --segment nelayan' },
  'survey-report': { words: 'report data/lebak-survey-2026.csv --format markdown --lang id' },
  'gap-why': {
    words: 'gap data/banten.csv --region 36.72 --segment petani --why --payer zakat',
    world: { terminal: 100 },
  },
  'gap-why-markdown-id': {
    words: 'gap data/maluku-2024.csv --why --format markdown --lang id',
  },
  'explain-en': {
    words:
      'explain data/banten.csv --region cilegon --segment petani --segment non-asn --wage umk --target 60% --verified 0.5',
    world: { terminal: 110 },
  },
  'explain-id': {
    words:
      'explain data/banten.csv --region 36.72 --segment pu --wage 20000000 --programmes jkk,jkm,jht,jp,jkp --lang id',
    world: { terminal: 80 },
  },
  'explain-unpriced': { words: 'explain data/banten.csv --region 36.72 --segment pu' },
  'explain-json': { words: 'explain data/ntb-2025.csv --region 52 --format json' },
  'tariff-list-120': {
    words: 'tariff list --at 2026-04 --scheme pu',
    world: { terminal: 120 },
  },
  'tariff-list-60-id': {
    words: 'tariff list --scheme bpu --lang id',
    world: { terminal: 60 },
  },
  'tariff-list-csv': { words: 'tariff list --scheme jakon' },
  'tariff-list-markdown': { words: 'tariff list --at 2026-04 --scheme bpu --format markdown' },
  // Bands between the ends are less sure than these.
  'tariff-show-bands-csv': { words: 'tariff show bpu.jkk --format csv' },
  'tariff-show-bands-id': { words: 'tariff show bpu.jkk --lang id', world: { terminal: 100 } },
  'tariff-show-jkm': { words: 'tariff show bpu.jkm', world: { terminal: 100 } },
  'tariff-show-jkp-id': { words: 'tariff show pu.jkp --lang id', world: { terminal: 100 } },
  'tariff-show-benefit': { words: 'tariff show ben --format markdown' },
  'tariff-show-apbd-id': { words: 'tariff show apbd --lang id', world: { terminal: 100 } },
  'tariff-show-json': { words: 'tariff show umk.36.04 --format json' },
  'quote-bpu': {
    words:
      'tariff quote --scheme bpu --month 2026-05 --payer zakat --income 3000000 --programmes jkk,jkm,jht',
    world: { terminal: 100 },
  },
  'quote-bpu-csv': { words: 'tariff quote --scheme bpu --month 2026-05 --payer apbd' },
  'quote-bpu-json': {
    words: 'tariff quote --scheme bpu --month 2026-02 --payer self --format json',
  },
  'quote-pu-id': {
    words:
      'tariff quote --scheme pu --month 2026-05 --wage 20000000 --programmes jkk,jkm,jht,jp --lang id',
    world: { terminal: 100 },
  },
  'quote-jakon': {
    words: 'tariff quote --scheme jakon --month 2026-05 --contract-value 750000000',
    world: { terminal: 100 },
  },
  'quote-pmi': {
    words: 'tariff quote --scheme pmi --month 2026-05 --contract-months 30 --format markdown',
  },
  'region-code': { words: 'region 1101 36.04.12', world: { terminal: 100 } },
  'region-old-id': { words: 'region 9401 --lang id', world: { terminal: 120 } },
  'region-name': { words: 'region Serang', world: { terminal: 60 } },
  'region-csv': { words: 'region Sitaro 94.01 DIY' },
  'region-json': { words: 'region Gorontalo --format json' },
  'region-markdown-id': { words: 'region Pasir --format markdown --lang id' },
  help: { words: '--help' },
  'help-explain': { words: 'explain --help' },
  'help-tariff': { words: 'tariff --help' },
  'help-quote': { words: 'tariff quote --help' },
  'tariff-nothing': { words: 'tariff' },
  'tariff-mistyped': { words: 'tariff qoute' },
  'help-report': { words: 'report --help' },
  'help-plan': { words: 'plan --help' },
  'help-fund': { words: 'fund --help' },
  'help-share': { words: 'share --help' },
  'help-trend': { words: 'trend --help' },
  'help-region': { words: 'region --help' },
  'help-gap': { words: 'gap --help' },
  'help-short': { words: 'gap -h' },
  'help-completion': { words: 'completion --help' },
  'completion-bash': { words: 'completion bash' },
  'help-gap-id': { words: 'gap --bantuan --bahasa id' },
  'help-id': { words: '--help --lang id' },
  'help-tariff-id': { words: 'tarif --bantuan --bahasa id' },
  nothing: { words: '' },
};

describe('transcripts', () => {
  for (const [name, { words, world }] of Object.entries(RUNS))
    it(name, async () => {
      const list = words.split(' ').filter(Boolean);
      const text = transcript(list, await run(list, world));
      await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
    });

  it('are the same each time, whatever the day', async () => {
    const words = ['gap', 'data/banten.csv', '--format', 'json'];
    const first = await run(words, { today: '2026-01-01' });
    const second = await run(words, { today: '2031-12-31' });
    expect(first).toEqual(second);
  });
});

/** Settings for the notes that need some. */
const SETTINGS = '{"segments":{"fishers":{"programmes":["jkk","jkm","jht"]}}}';

const text = (name: string, value: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const BOOK_HEAD = `<row r="1">${text('A1', 'wilayah')}${text('B1', 'potensi')}${text('C1', 'aktif')}</row>`;
const BOOK_CELLS = `${text('A2', 'A')}<c r="B2"><v>9</v></c><c r="C2"><v>3</v></c>`;

/** The potential, for the notes on joins. */
const POTENTIAL = 'wilayah;potensi\nA;9\n';

/** A table and words that bring up each note, and the verb that says it where it is not gap. */
const NOTES: Readonly<Record<Note['code'], readonly [string | Buffer, string, string?]>> = {
  'periods-lacking': [
    'region,period,potential,registered\nA,2023,9,3\nB,2023,30,6\nA,2024,9,3\nA,2025,9,4\nB,2025,30,7\n',
    '--from 2023',
    'trend',
  ],
  'parts-renamed': [
    'region,period,potential,registered\nA,2024,90,30\nB,2024,30,6\nA,2025,60,20\nA Selatan,2025,30,12\nB,2025,30,7\n',
    '',
    'trend',
  ],
  'period-copied': [
    'region,period,potential,registered\nA,2025-10,913,347\nB,2025-10,3024,618\nC,2025-10,855,129\nC,2025-11,855,129\nB,2025-11,3024,618\nA,2025-11,913,347\n',
    '',
  ],
  'one-period-only': [
    'region,period,potential,registered\nA,2024,9,3\nA,2025,9,4\nB,2025,30,6\n',
    '',
    'trend',
  ],
  status: [
    'region,potential,registered,status\nA,9,3,illustrative\nB,9,3,derived\nC,9,3,preliminary\n',
    '',
  ],
  'rse-small': ['region,potential,registered,RSE (%)\nA,90,30,0.12\nB,90,30,0.4\n', ''],
  'rse-missing': ['region,potential,registered,rse\nA,90,30,10\nB,90,30,\nC,0,0,\n', ''],
  'rse-high': ['region,potential,registered,rse\nA,90,30,50.01\nB,90,30,25.01\nC,90,3,25\n', ''],
  'set-aside': [
    'Tabel 3. Cakupan\n\nwilayah;potensi;peserta aktif\n(1);(2);(3)\nA;9;3\nSumber: Disnaker\n',
    '',
  ],
  'totals-left-out': [
    'kode;wilayah;potensi;peserta aktif\n36;Banten;17;5\n36.01;Pandeglang;9;3\n36.02;Lebak;8;2\nJUMLAH;;17;5\n',
    '',
  ],
  'total-differs': ['wilayah;potensi;peserta aktif\nA;9;3\nB;8;2\nJUMLAH;18;4\n', ''],
  'total-incomplete': ['wilayah;potensi;peserta aktif\nA;9;3\nB;8;\nJUMLAH;17;5\n', ''],
  'sole-head': ['wilayah;bpjstk\nA;3\n', '--potential p.csv --registered'],
  'potential-of-year': [
    'wilayah;periode;aktif\nA;2025-11;3\nA;2025-12;4\n',
    '--potential p.csv --registered',
  ],
  unmatched: ['wilayah;aktif\nA;3\nC;1\n', '--unmatched skip --potential p.csv --registered'],
  'block-segments': [
    'wilayah;potensi;aktif\nPETANI;30000;3000\nKab. Lebak;10000;1000\nKab. Serang;20000;2000\nNELAYAN;15000;1500\nKab. Lebak;5000;500\nKab. Serang;10000;1000\n',
    '',
  ],
  'day-first': ['wilayah;periode;potensi;peserta aktif\nA;01/11/2025;9;3\n', ''],
  'sheet-taken': [
    await bookOf({
      Data: [
        ['wilayah', 'potensi', 'aktif'],
        ['A', 9, 3],
      ],
      Catatan: [['Sumber']],
    }),
    '',
  ],
  'hidden-read': [bookFrom(`${BOOK_HEAD}<row r="2" hidden="1">${BOOK_CELLS}</row>`), ''],
  uncomputed: [
    bookFrom(
      `${BOOK_HEAD}<row r="2">${BOOK_CELLS}</row><row r="3">${text('A3', 'B')}<c r="B3"><v>8</v></c><c r="C3"><v>1</v></c><c r="D3"><f>NOW()</f></c></row>`,
    ),
    '',
  ],
  'computed-here': [
    bookFrom(
      `${BOOK_HEAD}<row r="2">${text('A2', 'A')}<c r="B2"><f>D2+E2</f></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c><c r="E2"><v>5</v></c></row>`,
    ),
    '',
  ],
  'marks-off': [
    bookFrom(
      `${BOOK_HEAD}<row r="2">${BOOK_CELLS}</row><row r="3"><c r="A3" t="inlineStr"><is><r><t>B</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c><c r="B3"><v>8</v></c><c r="C3"><v>1</v></c></row>`,
    ),
    '',
  ],
  'regions-unknown': [
    'kabupaten;potensi;aktif\nKab. Lebak;9;3\nKab. Pandeglang;8;2\nLebbak;9;3\n',
    '',
  ],
  'regions-read': [
    'kode;wilayah;potensi;aktif\n9999;Merauke;9;3\n36.02;Lebakk;9;3\n36.01;Pandeglang;8;2\n',
    '',
  ],
  'codes-bps': ['kode;wilayah;potensi;aktif\n1101;Simeulue;9;3\n', ''],
  'codes-untold': ['kode;potensi;aktif\n1101;9;3\n', ''],
  'codes-unused': ['kode kec;kecamatan;potensi;aktif\n01;Cibadak;9;3\n02;Cicurug;8;2\n', ''],
  encoding: [Buffer.from('region,potential,registered\nM\u00e9lati,9,3\n', 'latin1'), ''],
  'marked-numbers': ['wilayah;potensi;peserta aktif\nA;1.498;850\nB;12.345;1.002\n', ''],
  'scaled-numbers': ['wilayah;potensi (ribu orang);peserta aktif (orang)\nA;1234;850\n', ''],
  'vague-head': ['region,potential,terdaftar\nA,9,3\n', ''],
  quota: ['region,TARGET,TK Aktif\nA,9,3\n', '--column potential=TARGET'],
  'labour-head': ['region,bekerja,registered\nA,9,3\n', '--column potential=bekerja'],
  'head-ignored': ['region,potential,registered,segmnt\nA,9,3,x\n', ''],
  'inactive-rows': ['region,keaktifan,potential,registered\nA,Aktif,9,3\nA,Non Aktif,9,2\n', ''],
  'times-differ': ['wilayah;Potensi 2024;Peserta Aktif per Nov 2025\nA;9;3\n', ''],
  'split-thousands': ['wilayah,potensi,peserta aktif,keterangan\nA,842,4,120\nB,900,8,300\n', ''],
  'sum-columns': [
    'Kabupaten;Potensi L;Potensi P;Potensi L+P;Peserta L;Peserta P;Peserta L+P\nA;6000;4000;10000;700;300;1000\n',
    '--wide segment',
  ],
  'left-out': ['region,potential,registered\nA,9,3\nB,-,3\nC,9,\n', ''],
  'active-taken': ['region,potential,terdaftar,peserta aktif\nA,9,5,3\n', ''],
  'latest-each': [
    'region,period,potential,registered\nA,2024,9,3\nB,2025,7,1\n',
    '--period latest-each',
  ],
  'newest-only': ['region,period,potential,registered\nA,2024,9,3\nA,2025,9,4\n', '--by period'],
  'other-periods': ['region,period,potential,registered\nA,2024,9,3\nA,2025,9,4\nB,2024,7,1\n', ''],
  excess: ['region,potential,registered\nA,9,12\nB,9,3\n', ''],
  unpriced: ['region,segment,potential,registered\nA,formal,9,3\nA,tukang sulap,5,1\n', ''],
  'renewal-unknown': ['region,potential,registered,subsidised\nA,9,3,1\nB,9,3,\n', ''],
  undecided: ['region,segment,potential,registered\nA,petani,9,3\n', ''],
  indicative: ['region,potential,registered\nA,9,3\n', ''],
  'lower-bound': ['region,segment,potential,registered\nA,formal,9,3\n', '--wage 5000000'],
  'short-cover': ['region,segment,potential,registered\nA,petani,9,3\n', '--months 2'],
  'year-current': ['region,segment,potential,registered\nA,petani,9,3\n', ''],
  'bases-differ': ['region,basis,potential,registered\nA,employed,9,3\nB,eligible,9,3\n', ''],
  'wage-not-used': ['region,segment,potential,registered,wage\nA,petani,9,3,2000000\n', ''],
  'term-for-others': [
    'region,segment,potential,registered\nA,petani,9,3\n',
    '--wage petani=9000000',
  ],
  'absent-programme': [
    'region,segment,potential,registered\nA,petani,9,3\n',
    '--programmes jkk,jp',
  ],
  'worker-side': [
    'region,segment,potential,registered\nA,formal,9,3\n',
    '--wage 5000000 --programmes jkk,jkm,jht',
  ],
  'target-named': ['region,segment,potential,registered\nA,petani,9,3\n', '--target rkp-2026'],
  'target-basis': ['region,basis,potential,registered\nA,eligible,9,3\n', '--target rpjmn-2029'],
  confidence: ['region,segment,potential,registered\nA,petani,9,3\n', '--income 1500000'],
  confidences: [
    `region_code,region,segment,period,potential,registered\n${['01', '02', '03', '04']
      .map((code) => `11.${code},,penerima upah,2025-11,9,3\n`)
      .join('')}`,
    '--wage umk',
  ],
  'as-of': ['region,segment,potential,registered\nA,petani,9,3\n', '--as-of 2024-06'],
  'catalogue-age': ['region,segment,potential,registered\nA,petani,9,3\n', '--year 2030'],
  'own-programmes': [
    'region,segment,potential,registered\nA,petani,9,3\nA,nelayan,9,3\n',
    '--config settings.json',
  ],
  'out-of-reach': [
    'region,segment,potential,registered\nA,petani,1000,500\nB,petani,9,8\n',
    '--target 90% --verified 0.65',
  ],
  'relief-taken': ['region,segment,potential,registered\nA,petani,9,3\n', '--payer self'],
  'relief-inferred': ['region,segment,potential,registered\nA,petani,9,3\n', '--payer zakat'],
};

describe('every note is said in both languages', () => {
  const kept = new Kept();
  for (const [code, [table, words, verb = 'gap']] of Object.entries(NOTES))
    it(code, async () => {
      const files = { 't.csv': table, 'p.csv': POTENTIAL, 'settings.json': SETTINGS };
      const said = await inFolder(files, async (cwd) => {
        const given = words.split(' ').filter(Boolean);
        const list = words.includes('--potential')
          ? [verb, ...given, 't.csv']
          : [verb, 't.csv', ...given];
        const json = await run([...list, '--format', 'json'], { cwd });
        const codes = JSON.parse(json.stdout).notes.map((note: { code: string }) => note.code);
        expect(codes).toContain(code);
        const runs = ['en', 'id'].map(async (language) => {
          const comparable = [...list, '--lang', language];
          return transcript(comparable, await run(comparable, { cwd }));
        });
        return (await Promise.all(runs)).join('\n');
      });
      const shown = table.toString('latin1').startsWith('PK')
        ? 'a workbook\n'
        : table.toString('latin1');
      kept.add(code, `${shown}\n${said}`);
    });
  it('as the golden file has it', async () => {
    await expect(kept.text).toMatchFileSnapshot('../golden/notes.txt');
  });
});
