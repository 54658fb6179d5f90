import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldRegion, visible } from '../../src/core/cell.js';
import { read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

/** Spellings that look alike: zero width, soft hyphen, direction, byte order, combining, wide space. */
const ALIKE = [
  ['Mélati', 'Me\u0301lati'],
  ['Petani', 'Pe\u00adtani'],
  ['Petani', 'Pet\u200bani'],
  ['Petani', 'Petani\u200f'],
  ['Petani', '\u202aPetani\u202c'],
  ['Petani', 'Pet\ufeffani'],
  ['Petani', 'Pet\u2060ani'],
  ['Buruh tani', 'Buruh\u00a0tani'],
  ['Buruh tani', 'Buruh\u202ftani\u200e'],
  ['Buruh tani', 'Buruh \u2003 tani'],
] as const;

describe('two spellings that look alike', () => {
  it.each(ALIKE)('are one segment, one region and one head: %s %j', async (plain, other) => {
    expect(fold(other)).toBe(fold(plain));
    expect(foldRegion(other)).toBe(foldRegion(plain));
    const segments = `region,segment,potential,registered\nA,${other},9,3\nB,${plain},8,2\n`;
    const { cells } = await read(segments);
    expect(new Set(cells.map(({ segmentKey }) => segmentKey)).size).toBe(1);
    expect(visible(cells[0]?.segment ?? '')).toBe(cells[0]?.segment);
    const regions = `region,potential,registered\n${other},9,3\n${plain},8,2\n`;
    await expect(read(regions)).rejects.toMatchObject({
      problems: [{ code: 'duplicate-cell' }],
    });
    const columns = new Map([['potential', plain]] as const);
    const heads = await read(`region,${other},registered\nA,9,3\n`, { columns });
    expect(heads.cells[0]?.potential).toBe(9);
  });

  it('are one where an option names the other', async () => {
    const table = 'region,segment,potential,registered\nA,Pet\u200bani,9,3\nA,nelayan,8,2\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const words = ['gap', 't.csv', '--segment', 'petani', '--format', 'json'];
      const { stdout } = await run(words, { cwd });
      expect(JSON.parse(stdout).totals.potential).toBe(9);
      expect(stdout).not.toContain('\u200b');
    });
  });

  it('do not hide a known region or number', async () => {
    const { cells } = await read(
      'kabupaten;potensi;akt\u00adif\nKab.\u00a0Le\u200bbak;\u200e1000;\u200f500\ufeff\n',
    );
    expect(
      cells.map(({ region, potential, registered }) => [region.code, potential, registered]),
    ).toEqual([['36.02', 1000, 500]]);
  });

  it('stay apart where they look different', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(visible(text)).toBe(text);
      }),
    );
  });
});

describe('cells that a spreadsheet is to leave alone', () => {
  const right = [
    ['36.01', 'Kabupaten Pandeglang', 66302, 18192],
    ['36.02', 'Kabupaten Lebak', 80118, 19875],
  ];

  it.each([
    [
      'codes as formulas',
      '="36.01",Kabupaten Pandeglang,66302,18192\n="36.02",Kabupaten Lebak,80118,19875',
    ],
    [
      'all as formulas',
      '="36.01",="Kabupaten Pandeglang",="66302",="18192"\n="36.02",="Kabupaten Lebak",="80118",="19875"',
    ],
    [
      'formulas that were quoted',
      '"=""36.01""",Kabupaten Pandeglang,"=""66302""",18192\n"=""36.02""",Kabupaten Lebak,80118,19875',
    ],
    [
      'formulas beside quoted cells',
      '="36.01","Kabupaten Pandeglang",66302,"18192"\n= "36.02" ,"Kabupaten Lebak",80118,="19875"',
    ],
    [
      'apostrophes before numbers',
      "'36.01,Kabupaten Pandeglang,'66302,'18192\n'36.02,Kabupaten Lebak,'80118,'19875",
    ],
    [
      'apostrophes before texts',
      "36.01,'Kabupaten Pandeglang,66302,18192\n36.02,'Kabupaten Lebak,80118,19875",
    ],
    [
      'apostrophes around all',
      "'36.01','Kabupaten Pandeglang','66302','18192'\n'36.02','Kabupaten Lebak','80118','19875'",
    ],
  ])('are read as it shows them: %s', async (_what, rows) => {
    for (const mark of [',', ';', '\t']) {
      const text = `kode,kabupaten,potensi,peserta aktif\n${rows}\n`.replaceAll(',', mark);
      const { cells } = await read(text);
      expect(
        cells.map(({ region, potential, registered }) => [
          region.code,
          region.name,
          potential,
          registered,
        ]),
      ).toEqual(right);
    }
  });

  it('have heads that are read so too', async () => {
    const text = '="kode";="kabupaten";="potensi";\'peserta aktif\n36.02;Kabupaten Lebak;9;3\n';
    expect((await read(text)).cells[0]?.registered).toBe(3);
  });
});
