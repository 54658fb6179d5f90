import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '../../src/i18n/en/problems/answers.js';
import { cells } from '../../src/i18n/en/problems/cells.js';
import { choices } from '../../src/i18n/en/problems/choices.js';
import { claims } from '../../src/i18n/en/problems/claims.js';
import { columns } from '../../src/i18n/en/problems/columns.js';
import { files } from '../../src/i18n/en/problems/files.js';
import { options } from '../../src/i18n/en/problems/options.js';
import { output } from '../../src/i18n/en/problems/output.js';
import { ownFiles } from '../../src/i18n/en/problems/own-files.js';
import { rows } from '../../src/i18n/en/problems/rows.js';
import { spending } from '../../src/i18n/en/problems/spending.js';
import { tables } from '../../src/i18n/en/problems/tables.js';
import type { ProblemTexts } from '../../src/i18n/words.js';
import type { ProblemCode } from '../../src/problem/problem.js';
import { bombOf, bookFrom, bookOf, LOCKED } from '../support/book.js';
import { Kept } from '../support/golden.js';
import { inFolder, type Ran, ROOT, run, transcript } from '../support/run.js';
import { entriesOf } from '../support/workbook.js';
import { zipOf } from '../support/zip.js';

// A file that may not be read, also by a superuser, and one that cannot be put in place although everything about it is
// in order, as one that another program holds open.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const openSync: typeof fs.openSync = (path, ...more) => {
    if (String(path).endsWith('locked.csv'))
      throw Object.assign(new Error('locked'), { code: 'EACCES' });
    return fs.openSync(path, ...more);
  };
  const renameSync = (from: string, to: string) => {
    if (to.endsWith('held.md')) throw Object.assign(new Error('held'), { code: 'EBUSY' });
    fs.renameSync(from, to);
  };
  return { ...fs, openSync, renameSync };
});

// The solver as it is where nobody installed it.
vi.mock('highs', () => ({
  default: () => {
    throw Object.assign(new Error("Cannot find module 'highs'"), { code: 'MODULE_NOT_FOUND' });
  },
}));

/** All problems, in the groups that their words are written in. */
const GROUPS: Readonly<Record<string, Partial<ProblemTexts>>> = {
  options,
  choices,
  claims,
  files,
  tables,
  columns,
  cells,
  rows,
  answers,
  output,
  'own-files': ownFiles,
  spending,
};

/** One way to run into a problem. */
interface Case {
  /** The table in `t.csv`; without it there is a good one. */
  readonly table?: string | Buffer;
  readonly words?: readonly string[];
  /** Words after `ucj`, where it is not `gap t.csv ...`. */
  readonly whole?: readonly string[];
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly stdin?: string;
  readonly status?: 3;
  readonly terminal?: number;
  readonly prepare?: (folder: string) => void;
  /** A line for a shell, where only the program itself can run into it. */
  readonly shell?: string;
}

const GOOD = `region_code,region,segment,period,potential,registered
36.01,Kabupaten Pandeglang,petani,2025-11,1000,400
36.02,Kabupaten Lebak,petani,2025-11,2000,500
`;
const PLAN = ['--target', '60%', '--until', '2030'];
const FUND = ['fund', 't.csv', '--sources', 's.csv'];
const SPENT = ['realise', 'b.csv', 'p.csv'];
const SPENDING = 'bulan,sumber,orang,rupiah\n2026-01,APBD,1,16800\n';
const SHEET = [
  ['wilayah', 'potensi', 'peserta aktif'],
  ['Lebak', 9, 3],
];
const two = (first: string, second: string) =>
  `region_code,region,potential,registered\n${first}\n${second}\n`;
const counts = (potential: string) =>
  `wilayah;potensi;terdaftar\nLebak;100;50\nPandeglang;${potential};50\n`;
/** Known regions, since names that nobody knows take long to look up. */
const manyRows = (count: number) =>
  `region_code,region,segment,potential,registered\n${Array.from({ length: count }, (_, row) => `36.02,Kabupaten Lebak,s${row},9,3\n`).join('')}`;
const tariff = (text: string) => ({ 'mine.json': text });
const intoFolder = { whole: ['gap', 't.csv', '--tariffs', '.'] };

const CASES: Record<ProblemCode, Case> = {
  'unknown-option': { words: ['--formt', 'csv'] },
  'unknown-verb': { whole: ['t.csv'] },
  'missing-value': { words: ['--target'] },
  'missing-option': { whole: ['tariff', 'quote', '--scheme', 'bpu'] },
  'missing-files': { whole: ['gap'] },
  'date-past': {
    table: 'region,period,potential,registered\nA,2024-12,9,3\nA,2025-12,9,4\n',
    whole: 'trend t.csv --target 60% --by-date 2025-06 --scorecard'.split(' '),
  },
  'open-quotation': { whole: ['report', 't.csv', '--chapter', 'fund --sources "a b'] },
  'not-of-chapter': { whole: ['report', 't.csv', '--chapter', 'plan --wage umk'] },
  'bad-choice': { words: ['--payer', 'zakaat'] },
  'bad-months': { words: ['--months', '13'] },
  'bad-month': { words: ['--as-of', '2024'] },
  'bad-year': { words: ['--year', '26'] },
  'bad-amount': { words: ['--wage', '5.0000.000'] },
  'bad-percent': { words: ['--target', '0.5'] },
  'bad-number': { words: ['--top', '0'] },
  'bad-support': { words: ['--lines', '--support', '5'] },
  'bad-share': { words: ['--verified', '65'] },
  'bad-growth': { whole: ['plan', 't.csv', ...PLAN, '--growth', '-150%'] },
  'bad-assignment': { words: ['--column', 'potensi'] },
  'bad-ending': { words: ['-o', 'out.pdf'] },
  'bad-period': { words: ['--period', 'soon'] },
  'unknown-target': { words: ['--target', 'rpjpn-2054'] },
  'target-region': { words: ['--target', '36.72/2025'] },
  'unknown-segment': { words: ['--segment', 'petni', '--segment', 'petani'] },
  'two-regions': {
    table: 'region,potential,registered\nKab. Serang,9,3\nKota Serang,9,3\n',
    words: ['--region', 'serang'],
  },
  'region-untold': {
    table: 'Kab/Kota,Kecamatan,Potensi,Peserta\nKab. Lebak,Maja,100,10\n,Cipanas,50,5\n',
    words: ['--region', 'Kab. Lebak'],
  },
  'unknown-region': { words: ['--region', 'Kabupaten Lebek'] },
  'unknown-period': { words: ['--period', '2024-12'] },
  conflict: { words: ['--format', 'json', '--excel'] },
  'not-of-verb': { whole: ['report', 't.csv', '--by', 'period'] },
  'option-twice': { words: ['--payer', 'apbd', '--payer', 'zakat'] },
  'too-many-arguments': { whole: ['afford', '2', 'miliar'] },
  'needs-option': { words: ['--each'] },
  'subsidised-column': {
    table: 'region,potential,registered,subsidised\nLebak,100,50,10\n',
    words: ['--subsidised', '10'],
  },
  'subsidised-rows': { words: ['--subsidised', '10'] },
  'no-code-for-level': {
    table: 'region,potential,registered\nKanekes,100,50\n',
    words: ['--by', 'province'],
  },
  'no-working-folder': { shell: 'mkdir gone && cd gone && rmdir ../gone && ucj gap t.csv' },
  'no-file': { whole: ['gap', 't.cvs'] },
  'no-permission': { whole: ['gap', 'locked.csv'], files: { 'locked.csv': GOOD } },
  'is-folder': { whole: ['gap', 'folder'], prepare: (folder) => mkdirSync(join(folder, 'folder')) },
  'no-match': { whole: ['gap', '*.tsv'] },
  unreadable: { whole: ['gap', `${'long'.repeat(100)}.csv`] },
  'empty-file': { table: '' },
  'not-a-table': { table: Buffer.from('%PDF-1.7') },
  'not-utf8': { table: Buffer.concat([Buffer.from(GOOD), Buffer.from([0x50, 0x81, 0x0a])]) },
  'workbook-locked': { table: LOCKED },
  'workbook-broken': { table: Buffer.from('PK\u0003\u0004zipped') },
  'workbook-too-large': { table: bombOf() },
  'several-sheets': { table: await bookOf({ 2024: SHEET, 2025: SHEET, Catatan: [['x']] }) },
  'no-sheet': { table: await bookOf({ Potensi: SHEET }), words: ['--sheet', 'potensii'] },
  'too-much-text': { shell: 'yes 36.02,Lebak,9,3 | ucj gap -' },
  'file-too-large': { files: { 'ucj.config.json': Buffer.alloc(20_000_001, ' ') } },
  'broken-gzip': { table: gzipSync(GOOD).subarray(0, 30) },
  'broken-quote': { table: 'region,potential,registered\n"Lebak,100,50\n' },
  'ragged-row': { table: 'region,potential,registered\nLebak,100,50\nPandeglang,200\n' },
  'no-counts': { table: 'region,potential,registered\nA,,3\nB,9,-\n' },
  'segments-mixed': {
    whole: ['gap', 't.csv', 'u.csv'],
    table: 'region,potential,registered\nA,9,3\n',
    files: { 'u.csv': 'region,segment,potential,registered\nB,petani,9,3\n' },
  },
  'sexes-apart': {
    table: 'wilayah;segmen;potensi L;potensi P;peserta L;peserta P\nLebak;petani;6;4;3;1\n',
  },
  'one-column-twice': {
    whole: ['gap', '--potential', 't.csv', '--registered', 't.csv'],
    table: 'wilayah,jumlah\nLebak,9\nPandeglang,7\n',
  },
  'join-unmatched': {
    whole: ['gap', '--potential', 't.csv', '--registered', 'u.csv'],
    table: 'wilayah,potensi\nWonosari,9\nPlayen,7\n',
    files: { 'u.csv': 'wilayah,peserta aktif\nWonosri,3\nPlayen,2\n' },
  },
  'people-list': { table: 'NIK;Nama;Kecamatan\n3604121212900001;Siti;Kibin\n' },
  'too-many-columns': { table: `${'a,'.repeat(20_000)}b\n1,2\n` },
  'line-too-long': { table: `region,potential,registered\n${'x'.repeat(1_100_000)},1,1\n` },
  'too-many-lines': {
    files: { 'long.csv': `region,potential,registered\n${'A,1,1\n'.repeat(25_000_000)}` },
    whole: ['gap', 'long.csv'],
  },
  'not-people': {
    table: 'region,potential,registered,satuan\nLebak,80,35,PERSEN\n',
  },
  'unit-unclear': {
    table: 'region,potential (ratus orang),registered\nLebak,80,35\n',
    words: ['--column', 'potential=potential (ratus orang)'],
  },
  'units-differ': { table: 'region,potential (ribu),registered,satuan\nLebak,80,35,orang\n' },
  'nameless-numbers': { table: 'wilayah,potensi,aktif,,\nLebak,104,120,10,842\n' },
  'no-rows': { table: 'region,potential,registered\n' },
  'stdin-twice': { whole: ['gap', '-', '-'], stdin: GOOD },
  'duplicate-head': { table: 'region,potential,potential,registered\nLebak,1,2,3\n' },
  'table-beside': {
    table: 'kabupaten,potensi,aktif,,kota,potensi,aktif\nLebak,9,3,,Kota Serang,8,2\n',
  },
  'two-heads': { table: 'region,potential,sasaran,registered\nLebak,1,2,3\n' },
  'wide-heads': {
    table: 'wilayah,Potensi petani,Potensi nelayan,Aktif petani,Aktif nelayan\nA,9,8,3,2\n',
  },
  'wide-unpaired': {
    table: 'wilayah,Potensi petani,Potensi nelayan,Aktif petani\nA,9,8,3\n',
    words: ['--wide', 'segment'],
  },
  'wide-period': {
    table: 'kabupaten;Potensi 2024;Aktif 2024;Potensi 2025;Aktif 2025\nLebak;9;3;8;2\n',
    words: ['--wide', 'segment'],
  },
  'wide-versions': {
    table: 'kota;Potensi BPS;Aktif BPS;Potensi DTSEN;Aktif DTSEN\nLebak;9;3;8;2\n',
    words: ['--wide', 'segment'],
  },
  'wide-rse': {
    table: 'kabupaten;Potensi petani;RSE petani;Aktif petani\nLebak;9;12,5;3\n',
    words: ['--wide', 'segment'],
  },
  'rows-above-head': {
    table: 'Wilayah;Jiwa;KK\nA;9;3\nB;8;2\nKabupaten;Potensi;Peserta aktif\nLebak;9;3\n',
  },
  'second-table': {
    table:
      'kota;potensi;aktif\nLebak;9;3\nJumlah;9;3\nKota;Kasus Klaim;Nilai Klaim\nCilegon;412;842\n',
  },
  'total-of-none': {
    table: 'wilayah;segmen;potensi;aktif\nLebak;PU;1834;199\nLebak;Jumlah BPU;21043;1117\n',
  },
  'segment-near-sum': {
    table:
      'wilayah;segmen;potensi;aktif\nLebak;BPU;1834;199\nLebak;Petani;1043;117\nLebak;Nelayan;790;82\n',
  },
  'region-numbers': { table: 'Kabupaten/Kota;Desa;Potensi;Aktif\nLebak;345;9;3\n' },
  'unit-elsewhere': { table: 'Peserta (ribu orang)\nKabupaten;Potensi;Aktif\nLebak;9;3\n' },
  'row-below-total': {
    table:
      'desa;potensi;aktif\nSukamaju;1037;103\nMekarsari;911;97\nJumlah;1948;200\nTahun lalu;2011;533\n',
  },
  'total-unnamed': {
    table: 'wilayah;potensi;aktif\nCibadak;1000;300\nMaja;2000;500\nLebak Raya;3000;800\n',
  },
  'level-above': {
    table: 'kecamatan;potensi;aktif\nCibadak;9;3\nMaja;8;2\nKabupaten Lebak;17;5\nSajira;7;1\n',
  },
  'numbering-differs': {
    whole: ['gap', 't.csv', 'u.csv'],
    table: 'kode;wilayah;potensi;aktif\n1101;Simeulue;9;3\n1102;Aceh Singkil;9;3\n',
    files: { 'u.csv': 'kode;potensi;aktif\n1103;9;3\n' },
  },
  'province-differs': { table: 'provinsi;kabupaten;potensi;aktif\nBali;Kab. Lebak;9;3\n' },
  'periods-overlap': {
    table: 'kode;tahun;potensi;aktif\n36;2025;9;3\n36.02;2024;8;2\n',
    words: ['--period', 'latest-each'],
  },
  'inactive-head': { table: 'region,potential,Peserta Tidak Aktif\nLebak,100,50\n' },
  'inactive-within': { table: 'region,potential,Peserta Keluar,Peserta\nLebak,100,10,50\n' },
  'kinds-apart': { table: 'provinsi,potensi,peserta_pu,peserta_bpu\nAceh,9,3,2\n' },
  'segment-rows': {
    table: 'kota;segmen;potensi;aktif\nLebak;petani;100;10\nLebak;nelayan;50;9\n',
    words: ['--wide', 'segment'],
  },
  'left-over-sum': { table: 'region,Potensi,Peserta,Jumlah\nLebak,617,412,1029\n' },
  'left-over-coverage': {
    table: 'region,Potensi,Peserta,Cakupan\nLebak,600,400,40.0\nPandeglang,1500,500,25.0\n',
  },
  'kinds-alike': { table: 'region,potential,Peserta Jan,Peserta Feb\nLebak,100,9,10\n' },
  'missing-column': { table: 'region,potentia,registered\nLebak,100,50\n' },
  'missing-region': { table: 'potential,registered\n100,50\n' },
  'labour-force-head': { table: 'region,Penduduk Bekerja,registered\nLebak,100,50\n' },
  'quota-head': { table: 'Kabupaten/Kota,TARGET,TK Aktif,GAP,%\nLebak,100,50,50,50\n' },
  'unknown-head': { words: ['--column', 'potential=Potensial'] },
  'count-text': { table: counts('12a') },
  'count-negative': { table: counts('-12') },
  'count-fraction': { table: counts('12,5') },
  'count-grouped': { table: counts('"1,234"'), words: ['--numbers', 'id'] },
  'count-exponent': { table: counts('1.36E+08') },
  'count-undecided': {
    table: 'region,potential,registered\nA,1.425,5\nB,5210,7\n',
  },
  'count-too-large': { table: counts('9007199254740993') },
  'count-missing': { table: counts('-'), words: ['--missing', 'error'] },
  'formula-uncomputed': {
    table: bookFrom(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>kota</t></is></c><c r="B1" t="inlineStr"><is><t>potensi</t></is></c><c r="C1" t="inlineStr"><is><t>aktif</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Cilegon</t></is></c><c r="B2"><v>9</v></c><c r="C2"><f>B2*0.5</f></c></row>',
    ),
  },
  'count-merged': {
    table: zipOf(
      entriesOf({
        data: '<row r="1"><c r="A1" t="inlineStr"><is><t>kota</t></is></c><c r="B1" t="inlineStr"><is><t>potensi</t></is></c><c r="C1" t="inlineStr"><is><t>aktif</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Cilegon</t></is></c><c r="B2"><v>9</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Serang</t></is></c><c r="C3"><v>4</v></c></row>',
        after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      }),
    ),
  },
  'rse-text': { table: 'region,potential,registered,rse\nLebak,100,50,a lot\n' },
  'rse-ratio': { table: 'region,potential,registered,rse\nLebak,100,50,0.12\n' },
  'wage-text': { table: 'region,potential,registered,wage\nLebak,100,50,5 juta\n' },
  'state-unknown': {
    table: 'region,keaktifan,potential,registered\nLebak,Aktif,100,50\nA,?,9,3\n',
  },
  'none-active': { table: 'region,keaktifan,potential,registered\nLebak,Non Aktif,100,50\n' },
  'inactive-potential': {
    table: 'region,keaktifan,potential,registered\nLebak,Aktif,100,50\nA,Non Aktif,9,3\n',
  },
  'word-unknown': { table: 'region,potential,registered,payer\nLebak,100,50,zakaat\n' },
  'period-text': { table: 'region,period,potential,registered\nLebak,2025-13,100,50\n' },
  'period-mixed': {
    table: 'region,period,potential,registered\nLebak,2025,100,50\nPandeglang,2025-11,1,1\n',
  },
  'period-missing': {
    table: 'region,period,potential,registered\nLebak,2025,100,50\n',
    whole: ['gap', 't.csv', 'u.csv'],
    files: { 'u.csv': 'region,potential,registered\nPandeglang,1,1\n' },
  },
  'code-lost': { table: 'kode;potensi;terdaftar\n3,60E+03;9;3\n3,60E+03;8;2\n' },
  'code-name-differ': { table: two('36.01,Kota Cilegon,300,100', '36.02,Lebak,300,100') },
  'region-ambiguous': { table: two(',Serang,300,100', ',Kabupaten Lebak,300,100') },
  'code-missing': {
    table: 'kode;desa;potensi;terdaftar\n36.02.14.2001;Kanekes;9;1\n;KANEKES;9;1\n',
  },
  'duplicate-differs': {
    table: 'region,potential,registered,wage\nA,9,1,3000000\nA,9,1,4000000\n',
    words: ['--duplicates', 'sum'],
  },
  'region-missing': { table: 'region,potential,registered\nLebak,100,50\n,200,60\n#N/A,9,3\n' },
  'segment-missing': {
    table: 'region,segment,potential,registered\nLebak,petani,9,3\nLebak,,100,50\n',
  },
  'total-row': { table: 'wilayah;potensi;terdaftar\nJUMLAH;300;100\n' },
  'prefix-code': {
    table:
      'kode;wilayah;segmen;potensi;aktif\n36;Banten;petani;300;100\n36.01;Pandeglang;semua;300;100\n',
  },
  'code-two-names': {
    table: two('36.02.14.2001,Kanekes,300,100', '36.02.14.2001,Nayagati,300,100'),
  },
  'duplicate-cell': {
    table: 'wilayah;waktu;potensi;terdaftar\nLebak;TW I;100;50\nLebak;TW II;310;100\n',
  },
  'subsidised-above-registered': {
    table: 'region,potential,registered,subsidised\nLebak,100,50,60\n',
  },
  'programmes-apart': {
    table: 'kota;segmen;potensi;aktif\nLebak;JKK;100;10\nLebak;JKM;100;9\n',
  },
  'versions-apart': {
    table: 'kota;segmen;potensi;aktif\nLebak;Murni;100;10\nLebak;Perubahan;110;9\n',
  },
  'count-repeated': {
    table: 'region,segment,potential,registered\nLebak,PU,20134,50\nLebak,BPU,20134,60\n',
  },
  'too-large': {
    table: 'region,potential,registered\nA,999999999,0\n',
    words: ['--premium', '999999999999'],
  },
  'solver-missing': {
    whole: [...FUND, '--rule', 'most-workers'],
    files: { 's.csv': 'source,payer,amount\nKas,apbd,Rp5 juta\n' },
  },
  'too-long': {
    whole: ['gap', 't.csv', '--format', 'json'],
    prepare: () => {
      vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => 'x'.repeat(2 ** 30));
    },
  },
  'too-many-rows': { table: manyRows(20_001), words: ['-o', 'out.xlsx'] },
  'too-many-cells': {
    table: manyRows(120_000),
    whole: ['plan', 't.csv', '--target', '60%', '--until', '2045'],
  },
  'too-many-lines-of-why': {
    table: manyRows(9000),
    words: ['--by', 'province', '--why', '-o', 'out.html'],
  },
  'output-is-input': { words: ['-o', 't.csv'] },
  'output-folder-missing': { words: ['-o', 'no/out.csv'], status: 3 },
  'output-is-folder': {
    words: ['-o', 'out.csv'],
    prepare: (folder) => mkdirSync(join(folder, 'out.csv')),
    status: 3,
  },
  'output-denied': {
    words: ['-o', '/sys/kernel/out.csv'],
    status: 3,
  },
  'output-failed': { words: ['-o', '/dev/full', '--format', 'csv'], status: 3 },
  'output-partly': {
    words: ['-o', 'a.csv', '-o', 'held.md', '-o', 'b.json'],
    status: 3,
  },
  'one-period': { whole: ['trend', 't.csv'] },
  'no-common-rows': {
    table: 'wilayah,periode,potensi,aktif\nLebak,2024,9,3\nPandeglang,2025,9,3\n',
    whole: ['trend', 't.csv'],
  },
  'from-not-before': {
    whole: ['trend', 't.csv', '--from', '2025-11', '--to', '2024-11'],
    table: `${GOOD}36.02,Kabupaten Lebak,petani,2024-11,2000,400\n`,
  },
  'min-above-max': { whole: ['share', '700', 't.csv', '--min', '5', '--max', '3'] },
  'missing-quota': { whole: ['share'] },
  'bad-span': { whole: ['plan', 't.csv', ...PLAN, '--lapse', '20%..5%'] },
  'plan-years': { whole: ['plan', 't.csv', ...PLAN, '--milestone', '2031=50%'] },
  'milestone-above': { whole: ['plan', 't.csv', ...PLAN, '--milestone', '2029=99.9%'] },
  'plan-before': { whole: ['plan', 't.csv', ...PLAN, '--year', '2025'] },
  'unknown-group': { whole: ['plan', 't.csv', ...PLAN, '--growth', 'petni=1%'] },
  'no-row-of-all': {
    table: `${GOOD}36.01,Kabupaten Pandeglang,nelayan,2025-11,70,20\n`,
    whole: ['explain', ...FUND, '--region', '36.02', '--segment', 'nelayan'],
    files: { 's.csv': 'source,amount\ncsr,900000000\n' },
  },
  'bad-stamp': { whole: ['report', 't.csv', '--stamp', '2026-02-30'] },
  'stdout-failed': { shell: 'ucj gap t.csv > /dev/full', status: 3 },
  'output-twice': { words: ['-o', 'a.csv', '-o', './a.csv'] },
  'binary-terminal': { words: ['--format', 'xlsx'], terminal: 80 },
  'unknown-tariff': { whole: ['tariff', 'show', 'bpu.jk'] },
  'missing-argument': { whole: ['region'] },
  'unknown-place': { whole: ['region', 'Kab. Pandeglng', 'Kabupaten Mataram', '3699'] },
  'not-of-scheme': {
    whole: ['tariff', 'quote', '--scheme', 'bpu', '--month', '2026-05', '--wage', '5000000'],
  },
  'no-premium': { whole: ['tariff', 'quote', '--scheme', 'bpu', '--month', '2015-06'] },
  'segment-not-known': { whole: ['verify', '1 + 1 = 2', '--segment', 'nelayn'] },
  'paid-per-contract': { whole: ['afford', 'Rp2 miliar', '--segment', 'PMI'] },
  'claim-unread': {
    whole: [
      'verify',
      '3.450 -> 670.680.000 per 12',
      '5.387 x 16.800 =',
      '8.000 pekerja x Rp201.600 = 1,6 M',
      '(1 + 2 = 3',
      '1.23 x 2 = 3',
    ],
  },
  'claim-undecided': {
    whole: [
      ...['verify', '25.721 / 20.390 = 126.15%', '5.387 workers x 5 = 10', '1.234 x 5,678 = 9'],
      // No way of writing numbers has both.
      '27,88 juta x 2 = 5.62',
    ],
  },
  'claim-span': {
    whole: [
      'verify',
      '22.121 x 16.800 x 4-5 = Rp2 miliar',
      '22.121 x 16.800 x 4 = Rp1,5-1,7 miliar',
      '9 x 5-4 bulan = 3',
      '9 x 1-2 bulan + 3-4 bulan = 5',
      '9 + 1 = 3-4 bulan',
    ],
  },
  'claim-per': {
    whole: ['verify', '704 x 16.800 x 12 = 141.926.400/bulan', '704 x 16.800 = 11.827.200/orang'],
  },
  'claim-by-zero': {
    table: '# two claims\n\n1 + 1 = 2\n9 / (3 - 3) = 4 # here\n',
    whole: ['verify', '--file', 't.csv'],
  },
  'claim-too-long': {
    table: `${'1 + '.repeat(1000)}1 = 1001`,
    whole: ['verify', '--file', 't.csv'],
  },
  'claim-too-large': {
    table: '1 + 1 = 2\n9.999.999.999.999 x 9.999 = 1\n99.999.999.999.999.999 = 1',
    whole: ['verify', '--file', 't.csv'],
  },
  'no-claims': { table: '# none\n\n', whole: ['verify', '--file', 't.csv'] },
  'bad-rupiah': { whole: ['afford', 'Rp1,5'] },
  'free-premium': {
    whole: ['afford', 'Rp1 juta', ...'--scheme pu --wage 5000000 --programmes jkp'.split(' ')],
  },
  'until-before': {
    whole: [
      'afford',
      'Rp1 juta',
      ...'--existing 9 --paid-through 2026-08 --until 2026-08'.split(' '),
    ],
  },
  'bad-window': { whole: [...FUND, '--min-months', '2'], files: { 's.csv': 'source,amount\n' } },
  'source-head': { whole: FUND, files: { 's.csv': 'source,amount,segmnts,colour\na,9,,\n' } },
  'source-column': { whole: FUND, files: { 's.csv': 'source,payer\na,apbd\n' } },
  'source-value': {
    whole: FUND,
    files: {
      's.csv':
        'source,payer,amount,segments,regions,ceiling,from\nkas,apdb,1 sak,petni,Labak,0%,2027-04\nb,csr,9,,,,2027-01\nc,csr,9,petni,Lebek,,\n',
    },
  },
  'source-twice': { whole: FUND, files: { 's.csv': 'source,payer,amount\na,csr,9\nA,csr,8\n' } },
  'source-total': {
    whole: FUND,
    files: { 's.csv': 'source,payer,amount\na,csr,9\nb,csr,8\nJumlah,,18\n' },
  },
  'spending-column': {
    whole: SPENT,
    files: { 'b.csv': 'sumber,anggran\nAPBD,9\n', 'p.csv': 'bulan,sumber,iuran\n2026-01,APBD,9\n' },
  },
  'spending-counts': { whole: ['realise', 't.csv', 'p.csv'], files: { 'p.csv': SPENDING } },
  'money-scaled': {
    whole: SPENT,
    files: { 'b.csv': 'sumber,anggaran (juta rupiah)\nAPBD,9\n', 'p.csv': SPENDING },
  },
  'spending-nameless': {
    whole: SPENT,
    files: {
      'b.csv': 'uraian,orang,anggaran\npetani,100,20160000\nnelayan,50,10080000\n,,9\n',
      'p.csv': SPENDING,
    },
  },
  'spending-cumulative': {
    whole: [...SPENT, '--column', 'amount=realisasi s.d. bulan ini'],
    files: {
      'b.csv': 'sumber,anggaran\nAPBD,9\n',
      'p.csv': 'bulan,sumber,orang,realisasi s.d. bulan ini\n2026-01,APBD,1,16800\n',
    },
  },
  'spending-region': {
    whole: [...SPENT, '--column', 'region=kecamatan'],
    files: {
      'b.csv': 'kab/kota,kecamatan,anggaran\nKab. Lebak,Cibadak,9\nKab. Sukabumi,Cibadak,9\n',
      'p.csv': 'bulan,kecamatan,orang,rupiah\n2026-01,Cibadak,1,16800\n',
    },
  },
  'spending-total-differs': {
    whole: SPENT,
    files: {
      'b.csv': 'segmen,orang,anggaran\nSemua Segmen,1300,9\nPetani,1000,6\nNelayan,200,3\n',
      'p.csv': SPENDING,
    },
  },
  'spending-total-likely': {
    whole: SPENT,
    files: {
      'b.csv':
        'sumber,segmen,anggaran\nAPBD,BPU,9\nAPBD,Petani,6\nAPBD,Nelayan,3\nCSR,Petani,6\nCSR,Nelayan,3\nCSR,,9\n',
      'p.csv': SPENDING,
    },
  },
  'spending-months-twice': {
    whole: SPENT,
    files: {
      'b.csv': 'sumber,anggaran\nAPBD,9\n',
      'p.csv':
        'bulan,sumber,orang,rupiah\n2026-01,APBD,1,16800\n2026-02,APBD,1,16800\nJanuari - Februari 2026,APBD,1,33600\n',
    },
  },
  'spending-standing': {
    whole: SPENT,
    files: {
      'b.csv': 'sumber,anggaran,status\nAPBD,9,Pagu\nAPBD,8,Realisasi\n',
      'p.csv':
        'bulan,sumber,orang,rupiah,status\n2026-01,APBD,1,16800,Dibayar\n2026-02,APBD,1,16800,Belum dibayar\n2026-03,APBD,1,16800,belum dibayar\n',
    },
  },
  'spending-returned': {
    whole: SPENT,
    files: {
      'b.csv': 'sumber,anggaran\nAPBD,9\n',
      'p.csv':
        'bulan,sumber,orang,rupiah,pengembalian\n2026-01,APBD,1,16800,\n2026-02,APBD,2,33600,16.800\n2026-03,APBD,1,(16.800),-\n',
    },
  },
  'spending-change': {
    whole: SPENT,
    files: {
      'b.csv': 'sumber,anggaran,perubahan\nAPBD,20160000,2016000\nCSR,8400000,0\n',
      'p.csv': SPENDING,
    },
  },
  'spending-value': {
    whole: SPENT,
    files: {
      'b.csv': SPENDING,
      'p.csv':
        'bulan,sumber,orang,rupiah\nMaret,APBD,9,16800\n2026-01,,satu,16800\n2026-02,APBD,9,\n2026-13,APBD,1.5,9 sak\n',
    },
  },
  'spending-years': {
    whole: SPENT,
    files: { 'b.csv': 'sumber,anggaran\nAPBD,9\n', 'p.csv': `${SPENDING}2025-12,APBD,1,16800\n` },
  },
  'spending-unpriced': {
    whole: SPENT,
    files: { 'b.csv': 'sumber,segmen,orang\nAPBD,non ASN,100\n', 'p.csv': SPENDING },
  },
  'output-exists': { whole: ['init', '--sources', '-o', 't.csv'], status: 3 },
  'bad-catalogue': {
    ...intoFolder,
    files: tariff('{"tariffs":[{"id":"bpu.jkm","kind":"amount"}]}'),
  },
  'bad-settings': {
    files: {
      'ucj.config.json':
        '{"segments":{"guru-paud":{"schme":"pu"},"petani":{"income":"1 juta"}},"wages":{"36":"umr","35":500}}',
    },
  },
  'bad-json': { files: { 'ucj.config.json': '{\n  "programmes": ["jkk", "jkm",]\n}\n' } },
  'lock-file': {
    whole: ['gap', '~$buku.xlsx'],
    files: { '~$buku.xlsx': 'Siti', 'buku.xlsx': '' },
  },
  'claim-unquoted': { whole: ['verify', ...'5.387 t.csv 16.800 = 90.501.600'.split(' ')] },
};

/** Runs the built program by a line of a shell. */
function inShell(line: string, cwd: string, language: string): Ran {
  const script = `ucj() { "${process.execPath}" "${join(ROOT, 'bin', 'ucj.cjs')}" "$@"; }; ${line}`;
  const env = { PATH: process.env['PATH'] ?? '', UCJ_LANG: language };
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { cwd, env });
  return { stdout: String(stdout), stderr: String(stderr), status: status ?? -1 };
}

async function said(code: ProblemCode, language: string): Promise<string> {
  const {
    table,
    words = [],
    whole,
    files = {},
    stdin,
    terminal,
    status = 2,
    prepare,
    shell,
  } = CASES[code];
  return inFolder({ 't.csv': table ?? GOOD, ...files }, async (cwd) => {
    prepare?.(cwd);
    const comparable = whole ?? ['gap', 't.csv', ...words];
    const world = { cwd, env: { UCJ_LANG: language }, ...(stdin && { stdin }) };
    const ran = shell
      ? inShell(shell, cwd, language)
      : await run(comparable, { ...world, ...(terminal && { terminal }) });
    expect(ran.status).toBe(status);
    expect(ran.stdout).toBe('');
    return transcript(comparable, ran, shell);
  });
}

describe('every problem is said in both languages, with nothing on standard output', () => {
  for (const [group, texts] of Object.entries(GROUPS)) {
    const kept = new Kept();
    for (const code of Object.keys(texts) as ProblemCode[])
      it(code, { timeout: 60_000 }, async () => {
        kept.add(code, `${await said(code, 'en')}\n${await said(code, 'id')}`);
      });
    it(`as the golden file of ${group} has it`, async () => {
      await expect(kept.text).toMatchFileSnapshot(`../golden/problems/${group}.txt`);
    });
  }
});

describe('a refusal that many verbs share', () => {
  const words = async (...argv: string[]) => (await run(argv)).stderr;

  it.each([
    ['gap'],
    ['check'],
    ['explain', '--region', 'Lebak'],
    ['report'],
    ['plan', '--target', '60%'],
    ['trend'],
    ['share', '700'],
    ['fund', '--sources', 's.csv'],
  ])('names its own verb where there is no file: %s', async (verb, ...rest) => {
    const said = await words(verb, ...rest);
    expect(said).toContain(`ucj ${verb} reads`);
    expect(said.match(/ucj \w+/g)).toEqual([`ucj ${verb}`, `ucj ${verb}`]);
  });

  it('names the verb whose option is missing', async () => {
    expect(await words('tariff', 'quote')).toContain('ucj tariff quote --help');
    expect(await words('fund', 'data/banten.csv')).toContain('ucj fund --help');
  });

  it('names its own verb in the fix of a folder', async () => {
    expect(await words('check', 'data')).toContain('ucj check "data/*.csv"');
    expect(await words('verify', '--file', 'data')).not.toContain('ucj');
  });

  it('names what is needed in its language', async () => {
    expect(await words('afford')).toContain('needs an amount');
    expect(await words('afford', '--lang', 'id')).toContain('memerlukan jumlah uang');
    expect(await words('tariff', 'lst')).toContain('ucj tariff --help');
  });

  it('tells a number of places from a file, and from a target', async () => {
    expect(await words('share', '-5', 'data/banten.csv')).toContain('0 or more');
    const both = await words('share', '700', 'data/banten.csv', '--target', '60%');
    expect(both).toContain('700 does not go with --target 60%');
  });

  it('offers of a period only what the option takes', async () => {
    expect(await words('trend', 'data/banten.csv', '--from', 'soon')).not.toContain('latest-each');
    expect(await words('gap', 'data/banten.csv', '--period', 'soon')).toContain('latest-each');
  });

  it('says which whole numbers an option takes, where they are few', async () => {
    const said = await words('plan', 'data/banten.csv', ...PLAN, '--start-month', '13');
    expect(said).toContain('A whole number from 1 to 12');
  });

  it('does not speak of an option that was not given', async () => {
    const village = await words('share', '700', 'data/banten.csv', '--level', 'village');
    expect(village).not.toContain('--by');
    expect(village).toContain('36.04.05.2001');
    expect(await words('share', 'data/banten.csv', '--per-village', '9')).toContain(
      'ucj share 10000',
    );
  });

  it('does not take migrant workers for a misspelt segment or scheme', async () => {
    for (const option of ['--segment', '--scheme'])
      expect(await words('afford', 'Rp2 miliar', option, 'PMI')).toContain('once per contract');
  });
});
