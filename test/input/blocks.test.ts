import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/input/rows/total-rows.js';
import { Refusal } from '../../src/problem/problem.js';
import { codes, read, readSides } from '../support/read.js';

const HEAD = 'wilayah;potensi;aktif\n';

/** What is left of a table, added up, with the labels of what was set apart and what does not fit. */
async function summed(table: string) {
  const { cells, wholes } = await read(table);
  const sum = (role: 'potential' | 'registered') =>
    cells.reduce((all, cell) => all + cell[role], 0);
  return {
    sums: [sum('potential'), sum('registered')],
    left: wholes.map(({ label }) => label.replace(/, all$/, '')),
    off: wholes.flatMap(differences).length,
  };
}

const EAST = 'Kab. Tuban;5000;500\nKab. Lamongan;10000;1000\n';
const WEST = 'Kab. Ngawi;50000;2000\nKab. Magetan;20000;1000\n';
const SUMS = [85_000, 4500];

describe('rows that add up others, whatever they are called', () => {
  it.each([
    ['above their rows', `Korwil A;15000;1500\n${EAST}Korwil B;70000;3000\n${WEST}`, 2],
    ['below their rows', `${EAST}Bakorwil I;15000;1500\n${WEST}Bakorwil II;70000;3000\n`, 2],
    [
      'above, with a grand total',
      `Cabang A;15000;1500\n${EAST}Cabang B;70000;3000\n${WEST}Total;85000;4500\n`,
      3,
    ],
    [
      'below, with a grand total',
      `${EAST}Rayon A;15000;1500\n${WEST}Rayon B;70000;3000\nJUMLAH;85000;4500\n`,
      3,
    ],
    ['with a grand total of any name', `Wilayah Kerja;85000;4500\n${EAST}${WEST}`, 1],
    [
      'in each other',
      `Pantura;85000;4500\nKorwil A;15000;1500\n${EAST}Korwil B;70000;3000\n${WEST}`,
      3,
    ],
    [
      'in each other, below',
      `${EAST}Korwil A;15000;1500\n${WEST}Korwil B;70000;3000\nPantura;85000;4500\n`,
      3,
    ],
    [
      'of one row',
      `Cabang Tuban;5000;500\nKab. Tuban;5000;500\nCabang Ngawi;80000;4000\nKab. Ngawi;80000;4000\n`,
      2,
    ],
    [
      'three deep',
      `Pulau;85000;4500\nUtara;85000;4500\nKorwil A;15000;1500\n${EAST}Korwil B;70000;3000\n${WEST}`,
      4,
    ],
    ['of some rows only', `Korwil A;15000;1500\n${EAST}${WEST}`, 1],
  ])('are left out: %s', async (_what, rows, left) => {
    const found = await summed(HEAD + rows);
    expect([found.sums, found.left.length, found.off]).toEqual([SUMS, left, 0]);
  });

  it('are left out of each segment, and where they are of all segments', async () => {
    const head = 'wilayah;segmen;potensi;aktif\n';
    const rows = `Kab. Tuban;petani;5000;500\nKab. Tuban;nelayan;10000;1000\nKab. Ngawi;petani;50000;2000\nKab. Ngawi;nelayan;20000;1000\n`;
    const each = 'Korwil;petani;55000;2500\nKorwil;nelayan;30000;2000\n';
    expect((await summed(head + each + rows)).sums).toEqual(SUMS);
    expect((await summed(`${head}${rows}Korwil;semua;85000;4500\n`)).sums).toEqual(SUMS);
    expect((await summed(`${head}Korwil;semua;85000;4500\n${rows}`)).sums).toEqual(SUMS);
  });

  it('are left out of each period', async () => {
    const rows = (year: string) =>
      `Korwil A;15000;1500\n${EAST}${WEST}`.replaceAll(/^(.+?);/gm, `$1;${year};`);
    const { sums } = await summed(`wilayah;tahun;potensi;aktif\n${rows('2024')}${rows('2025')}`);
    expect(sums).toEqual([170_000, 9000]);
  });

  it('are left out of each side of a join', async () => {
    const { cells, problems } = await readSides(
      `wilayah;potensi\nKorwil A;15000\nKab. Tuban;5000\nKab. Lamongan;10000\n`,
      `wilayah;aktif\nKab. Tuban;5001\nKab. Lamongan;10001\nKorwil A;15002\n`,
    );
    expect(problems).toEqual([]);
    expect(cells.map(({ potential, registered }) => [potential, registered])).toEqual([
      [5000, 5001],
      [10_000, 10_001],
    ]);
  });

  it('are the segments of regions that stand under several of them', async () => {
    const table = `${HEAD}PETANI;15000;1500\n${EAST}NELAYAN;3000;300\nKab. Lamongan;1000;100\nKab. Tuban;2000;200\nTotal;18000;1800\n`;
    const { cells, files } = await read(table);
    expect(cells.map(({ region, segment }) => [region.code, segment])).toEqual([
      ['35.23', 'PETANI'],
      ['35.24', 'PETANI'],
      ['35.24', 'NELAYAN'],
      ['35.23', 'NELAYAN'],
    ]);
    expect(files[0]?.blockSegments).toEqual(['PETANI', 'NELAYAN']);
    expect(await summed(table)).toMatchObject({ sums: [18_000, 1800], off: 0 });
    expect(await codes(`${table}Kab. Ngawi;70;7\n`)).toContain('duplicate-cell');
  });

  it('are never known regions, and not unknown ones that only stand among known', async () => {
    const known = `Kab. Tuban;15000;1500\nKab. Ngawi;5000;500\nKab. Magetan;10000;1000\n`;
    expect((await summed(HEAD + known)).sums).toEqual([30_000, 3000]);
    const other = `${EAST}Kawasan Baru;31234;917\n${WEST}`;
    expect((await summed(HEAD + other)).sums).toEqual([116_234, 5417]);
  });

  it.each([
    ['nearly', `Korwil A;15100;1500\n${EAST}${WEST}`],
    ['nearly, in both counts', `Korwil A;15100;1490\n${EAST}${WEST}`],
    ['nearly, beside one that fits', `Korwil A;15600;1450\n${EAST}Korwil B;70000;3000\n${WEST}`],
    ['with a digit wrong', `${EAST}Korwil A;75000;1500\n${WEST}`],
    ['of all, nearly', `${EAST}Wilayah Kerja;85100;4500\n${WEST}`],
    [
      'of so few that it may be a chance',
      'Korwil A;30;3\nKab. Tuban;10;1\nKab. Ngawi;20;2\nKab. Magetan;50;4\n',
    ],
    ['where no region is known', 'Unit A;15000;1500\nSuka;5000;500\nMaju;10000;1000\nJaya;30;1\n'],
  ])('are refused where they cannot be told from regions: %s', async (_what, rows) => {
    expect(await codes(HEAD + rows)).toEqual(['total-unnamed']);
  });

  it('are refused where they have the name of a known region that has another row', async () => {
    const rows = (name: string) =>
      `${HEAD}${name};75000;3500\nKab. Bojonegoro;5000;500\n${WEST}Kab. Tuban;10000;1000\n`;
    for (const duplicates of ['error', 'sum'] as const)
      expect(await codes(rows('Bojonegoro'), { duplicates })).toContain('total-unnamed');
    expect((await summed(rows('Jumlah Bojonegoro'))).sums).toEqual(SUMS);
  });

  it('are read when one of the ways that the refusal names is followed', async () => {
    const rows = (name: string) => `${HEAD}${name};15100;1500\n${EAST}${WEST}`;
    expect((await summed(rows('Jumlah Korwil A'))).sums).toEqual(SUMS);
    expect((await summed(rows('Kab. Malang'))).sums).toEqual([100_100, 6000]);
  });

  it('called Kabupaten and Kota are compared with their own rows', async () => {
    const table = `${HEAD}Kabupaten;70000;3000\n${WEST}Kota;15000;1500\nKota Madiun;5000;500\nKota Kediri;10000;1000\n`;
    expect(await summed(table)).toEqual({ sums: SUMS, left: ['Kabupaten', 'Kota'], off: 0 });
    const wrong = table.replace('Kota;15000', 'Kota;15001');
    expect((await summed(wrong)).off).toBe(1);
  });

  it('of a province that was divided are compared with the regions that it had', async () => {
    const rows = 'Merauke;1000;100\nNabire;3000;300\n';
    const old = await summed(`${HEAD}PAPUA;14000;1400\n${rows}Kota Jayapura;10000;1000\n`);
    expect(old).toMatchObject({ sums: [14_000, 1400], off: 0 });
    const none = await summed(`${HEAD}PAPUA;4000;400\n${rows}`);
    expect(none).toMatchObject({ sums: [4000, 400], off: 0 });
    const today = await summed(`${HEAD}PAPUA;10000;1000\n${rows}Kota Jayapura;10000;1000\n`);
    expect(today).toMatchObject({ sums: [14_000, 1400], off: 0 });
  });
});

type Counts = readonly [number, number];
type Node = Counts | readonly Node[];

const { tree } = fc.letrec<{ tree: Node; leaf: Counts }>((tie) => ({
  tree: fc.array(fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('tree')), {
    minLength: 1,
    maxLength: 4,
  }),
  leaf: fc.tuple(fc.integer({ min: 100, max: 50_000 }), fc.integer({ min: 10, max: 5000 })),
}));

function isLeaf(node: Node): node is Counts {
  return typeof node[0] === 'number';
}

function sumOf(node: Node): Counts {
  if (isLeaf(node)) return node;
  const parts = (node as readonly Node[]).map(sumOf);
  return [0, 1].map((at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)) as never;
}

/** A nested table as rows; totals stand before or behind what they add up. */
function rowsOf(node: Node, isBefore: boolean, next: { leaf: number; total: number }): string[] {
  const [potential, registered] = sumOf(node);
  if (isLeaf(node)) {
    next.leaf += 1;
    return [`35.${String(next.leaf).padStart(2, '0')};;${potential};${registered}`];
  }
  next.total += 1;
  const own = `;Korwil ${next.total};${potential};${registered}`;
  const rows = (node as readonly Node[]).flatMap((each) => rowsOf(each, isBefore, next));
  return isBefore ? [own, ...rows] : [...rows, own];
}

/** A row by its name and counts. */
type Named = readonly [name: string, potential: number, registered: number];

const textOf = (rows: readonly Named[]) =>
  `${HEAD}${rows.map((row) => row.join(';')).join('\n')}\n`;

/** Villages below or above the row of their district, which may be off. */
const districts = (words: { district: string; village: string }) =>
  fc
    .record({
      isBelow: fc.boolean(),
      all: fc.array(
        fc.record({
          villages: fc.array(
            fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ max: 40, min: 0 })),
            {
              minLength: 3,
              maxLength: 7,
            },
          ),
          off: fc.constantFrom(0, 0, 0, 7),
        }),
        { minLength: 3, maxLength: 8 },
      ),
    })
    .map(({ isBelow, all }) => {
      const sum = (rows: readonly (readonly [number, number])[], at: 0 | 1) =>
        rows.reduce((total, row) => total + row[at], 0);
      const rows = all.flatMap(({ villages, off }, at): Named[] => {
        const own: Named = [`${words.district}${at}`, sum(villages, 0) + off, sum(villages, 1)];
        const below = villages.map(
          ([potential, registered], place): Named => [
            `${words.village}${at} ${place}`,
            potential,
            registered,
          ],
        );
        return isBelow ? [...below, own] : [own, ...below];
      });
      const right = all.flatMap(({ villages }) => villages);
      return {
        rows,
        sums: [sum(right, 0), sum(right, 1)],
        isExact: all.every(({ off }) => off === 0),
      };
    });

/** What is read when every row that a refusal names is called a total, as it says. */
async function followed(rows: readonly Named[]): Promise<number[]> {
  try {
    return (await summed(textOf(rows))).sums;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const lines = new Set(error.problems.map(({ line }) => (line ?? 0) - 2));
    expect(error.problems.map(({ code }) => code)).not.toContain('duplicate-cell');
    return followed(
      rows.map(
        ([name, ...counts], at): Named => [lines.has(at) ? `Jumlah ${name}` : name, ...counts],
      ),
    );
  }
}

describe('districts among villages, of which none is known', () => {
  it('are left out where they are the sums of their villages, whatever they are called', () =>
    fc.assert(
      fc.asyncProperty(
        districts({ district: 'Atas ', village: 'Bawah ' }),
        async ({ rows, sums, isExact }) => {
          fc.pre(isExact);
          expect((await summed(textOf(rows))).sums).toEqual(sums);
        },
      ),
      { numRuns: 60 },
    ));

  it('are left out or refused, and right when the fix is followed, where they are called districts', () =>
    fc.assert(
      fc.asyncProperty(
        districts({ district: 'Kecamatan ', village: 'Desa ' }),
        async ({ rows, sums }) => {
          expect(await followed(rows)).toEqual(sums);
        },
      ),
      { numRuns: 100 },
    ));

  it('are all refused where one of many is off, that one too', async () => {
    const rows = Array.from({ length: 9 }, (_, at): Named[] => [
      [`A${at}`, 900 + 3 * at + (at === 4 ? 10 : 0), 30],
      [`b${at}`, 300 + at, 9],
      [`c${at}`, 250 + at, 17],
      [`d${at}`, 350 + at, 4],
    ]).flat();
    const refused = await codes(textOf(rows)).catch((error) => error);
    expect(refused).toEqual(Array.from({ length: 9 }, () => 'total-unnamed'));
    expect(await followed(rows)).toEqual([8208, 270]);
  });

  it('are villages where counts are round, and add up by chance', async () => {
    const round: Named[] = [
      ['A', 300, 30],
      ['B', 200, 20],
      ['C', 100, 10],
      ['D', 500, 50],
      ['E', 250, 20],
      ['F', 250, 30],
    ];
    expect((await summed(textOf(round))).sums).toEqual([1600, 160]);
  });

  it('are villages where their sums can be a chance', async () => {
    const few: Named[] = [
      ['A', 3, 1],
      ['B', 2, 1],
      ['C', 1, 0],
      ['D', 8, 2],
      ['E', 5, 2],
      ['F', 3, 0],
      ['G', 9, 9],
      ['H', 7, 1],
      ['I', 4, 3],
    ];
    expect((await summed(textOf(few))).sums).toEqual([42, 19]);
  });
});

describe('nested totals', () => {
  it('give what their leaves add up to, or a refusal, never another total', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (all, isBefore) => {
          const next = { leaf: 0, total: 0 };
          const rows = all.flatMap((each) => rowsOf(each, isBefore, next));
          fc.pre(next.leaf > 0 && next.leaf < 30);
          try {
            const { sums } = await summed(`kode;wilayah;potensi;aktif\n${rows.join('\n')}\n`);
            expect(sums).toEqual(sumOf(all));
            read += 1;
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            expect(error.problems.every(({ code }) => code === 'total-unnamed')).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(150);
  });
});

describe('regions among those of a finer level, by their names', () => {
  it.each([
    ['Kec. Bayah;1500;0\nSawarna;1000;0\nDarmasari;500;0\nKec. Maja;2100;0\nMekarsari;2100;0\n', 2],
    ['Dusun I;30;3\nRT 01;10;1\nRT 02;20;2\nDusun II;50;5\nRT 03;30;3\nRT 04;20;2\n', 2],
    ['Desa A;30;3\nDusun 1;10;1\nDusun 2;20;2\nDesa B;7;1\n', 2],
  ])('are refused where one is the sum of those right below it: %s', async (rows, count) => {
    const refused = await codes(`wilayah;potensi;aktif\n${rows}`);
    expect(refused).toEqual(Array.from({ length: count }, () => 'level-above'));
  });

  it.each([
    'Kec. Bayah;1500;0\nSawarna;900;0\nDarmasari;500;0\n',
    'Dusun Baru;30;3\nDesa A;10;1\nDesa B;21;2\n',
    'Kec. Bayah;15;1\nKec. Maja;9;1\nKec. Sajira;6;0\n',
  ])('are taken as they stand where none is: %s', async (rows) => {
    expect(await codes(`wilayah;potensi;aktif\n${rows}`)).toEqual([]);
  });
});

/** Two known regions with rows of their segments below each, as pivot tables have them. */
const PIVOT = `${HEAD}Kab. Lebak;1017;139\nNelayan;415;52\nPetani;602;87
Kab. Serang;2033;251\nNelayan;914;93\nPetani;1119;158\n`;

describe('a known region that adds up unknown ones right below it', () => {
  it('is refused, also where these are to be added up', async () => {
    const error = await read(PIVOT, { duplicates: 'sum' }).catch((thrown) => thrown);
    expect(error.problems).toMatchObject([
      { code: 'total-unnamed', line: 2, value: '36.02 Kabupaten Lebak', other: '2' },
      { code: 'total-unnamed', line: 5 },
    ]);
  });

  it('is a total where it is called one', async () => {
    const table = PIVOT.replaceAll('Kab.', 'Jumlah Kab.');
    const { cells } = await read(table, { duplicates: 'sum' });
    expect(cells.reduce((sum, { potential }) => sum + potential, 0)).toBe(3050);
  });

  it('is none of other counts', async () => {
    const { cells } = await read(PIVOT.replace('415', '416').replace('914', '915'), {
      duplicates: 'sum',
    });
    expect(cells).toHaveLength(4);
  });
});

describe('an unknown region with the counts of a known one beside it', () => {
  const alike = (counts: string) => `${HEAD}Kab. Lebak;${counts}\nKab. Serangg;${counts}\n`;

  it('may be another one where these are round', async () => {
    expect(await codes(alike('1000;100'))).toEqual(['total-unnamed']);
  });

  it('is a total where they are not', async () => {
    expect((await read(alike('1017;139'))).cells).toHaveLength(1);
  });
});
