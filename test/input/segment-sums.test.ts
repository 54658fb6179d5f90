import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapOf, inFolder, run } from '../support/run.js';

const HEAD = 'wilayah,segmen,potensi,peserta aktif\n';

/** A table of regions with the counts of each segment; a segment over others adds them up. */
function tableOf(
  counts: readonly (readonly (readonly [number, number])[])[],
  sums: Readonly<Record<string, readonly number[]>>,
): string {
  const rows = counts.flatMap((segments, region) => {
    const of = (name: string, potential: number, registered: number) =>
      `W${region},${name},${potential},${registered}\n`;
    const sum = (parts: readonly number[], at: 0 | 1) =>
      parts.reduce((all, part) => all + (segments[part]?.[at] ?? 0), 0);
    return [
      ...segments.map(([potential, registered], at) => of(`s${at}`, potential, registered)),
      ...Object.entries(sums).map(([name, parts]) => of(name, sum(parts, 0), sum(parts, 1))),
    ];
  });
  return HEAD + rows.join('');
}

const COUNTS = [
  [
    [1213, 317],
    [877, 91],
    [455, 203],
  ],
  [
    [3391, 709],
    [1019, 333],
    [288, 47],
  ],
] as const;
const ALL = [7243, 1700];

/** What the table is refused with. */
async function refusalOf(table: string): Promise<string> {
  const { stdout, stderr } = await inFolder({ 't.csv': table }, (cwd) =>
    run(['gap', 't.csv'], { cwd }),
  );
  return stdout === '' ? stderr : '';
}

async function totalsOf(table: string) {
  const { totals, rows } = await gapOf(table);
  return { sum: [totals.potential, totals.registered], rows: rows.length };
}

describe('a segment that adds up others', () => {
  it.each([
    ['all of them', { informal: [0, 1, 2] }],
    ['some of them', { informal: [0, 1] }],
    ['two such', { informal: [0, 1], 'bukan nelayan': [1, 2] }],
    ['one inside of another', { informal: [0, 1], pekerja: [0, 1, 2] }],
  ])('is no segment, whatever it is called: %s', async (_, sums) => {
    expect(await totalsOf(tableOf(COUNTS, sums))).toEqual({ sum: ALL, rows: 6 });
  });

  it('is said with its lines', async () => {
    const { notes } = await gapOf(tableOf(COUNTS, { informal: [0, 1] }));
    const found = notes.find(({ code }: { code: string }) => code === 'totals-left-out');
    expect(found.lines).toEqual([5, 9]);
  });

  const SEVERAL = Array.from({ length: 6 }, (_, region) =>
    [1213, 877, 455].map(
      (count, at) => [count + 97 * region * (at + 1), 211 + 13 * region * at] as const,
    ),
  );
  it('is no segment for one misprint among several, which is said', async () => {
    const sum = SEVERAL[2]?.slice(0, 2).reduce((all, [potential]) => all + potential, 0);
    const table = tableOf(SEVERAL, { anything: [0, 1] });
    const wrong = table.replace(`anything,${sum},`, `anything,${Number(sum) + 1},`);
    expect(wrong).not.toBe(table);
    const { totals, rows, notes } = await gapOf(wrong);
    expect([totals.potential, totals.registered, rows.length]).toEqual([
      ...SEVERAL.flat().reduce((all, [p, r]) => [all[0] + p, all[1] + r], [0, 0] as [
        number,
        number,
      ]),
      18,
    ]);
    expect(notes.map(({ code }: { code: string }) => code)).toContain('total-differs');
  });

  it('is no segment where a region has no row of it, or a smaller one', async () => {
    const table = tableOf(SEVERAL, { informal: [0, 1] });
    const missing = table
      .split('\n')
      .filter((row) => !row.startsWith('W3,informal'))
      .join('\n');
    expect((await totalsOf(missing)).rows).toBe(18);
  });

  it.each(['BPU', 'Pekerja Informal', 'II. BPU', 'Tenaga Kerja'])(
    'is refused where its name says so and its counts nearly do: %s',
    async (name) => {
      const table = `${HEAD}A,${name},1834,199\nA,petani,1043,117\nA,nelayan,790,82\nB,${name},1126,110\nB,petani,623,71\nB,nelayan,502,39\n`;
      expect(await refusalOf(table)).toContain(
        `"${name}" is the sum, or nearly, of petani, nelayan`,
      );
      const [total, others] = [`Jumlah ${name}`, `${name} lainnya`].map((called) =>
        table.replaceAll(`,${name},`, `,${called},`),
      );
      expect((await totalsOf(total ?? '')).sum).toEqual([2958, 309]);
      expect((await totalsOf(others ?? '')).sum).toEqual([2958 + 2960, 309 + 309]);
    },
  );

  it.each([
    ['exactly, in round numbers', [1000, 100], [2000, 200]],
    ['but for one count', [1000, 100], [2010, 200]],
  ])('is refused under any name beside its parts, %s', async (_, one, other) => {
    const table = `${HEAD}A,Mandiri,${one}\nA,petani,600,60\nA,nelayan,400,40\nB,Mandiri,${other}\nB,petani,1100,110\nB,nelayan,900,90\n`;
    expect(await refusalOf(table)).toContain('"Mandiri" is the sum, or nearly, of petani, nelayan');
    const others = table.replaceAll('Mandiri', 'Mandiri lainnya');
    expect((await totalsOf(others)).rows).toBe(6);
  });

  it('never counts everybody twice with one count that is wrong', async () => {
    const count = fc.integer({ min: 200, max: 50_000 });
    const parts = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 9 }), async (all, off) => {
        const rows = all.map(([p, r], at) => `A,s${at},${p + r},${r}\n`);
        const sum = (at: 0 | 1) => all.reduce((own, each) => own + each[at], 0);
        const total = `A,Sektor,${sum(0) + sum(1) + off},${sum(1)}\n`;
        const table = [HEAD, ...rows, total].join('');
        expect(await refusalOf(table)).toContain('"Sektor" is the sum, or nearly');
      }),
      { numRuns: 40 },
    );
  });

  it('is none by its name alone', async () => {
    const table = `${HEAD}A,BPU,900,90\nA,petani,1043,117\nA,nelayan,790,82\n`;
    expect((await totalsOf(table)).rows).toBe(3);
  });

  it('is one where its counts are so round that they may agree by chance', async () => {
    const table = `${HEAD}A,petani,10000,1000\nA,nelayan,20000,2000\nA,pedagang,30000,3000\n`;
    expect(await totalsOf(table)).toEqual({ sum: [60_000, 6000], rows: 3 });
  });

  const rowsOf = (...rows: readonly (readonly [string, number, number])[]) =>
    HEAD + rows.map((row) => `Lebak,${row.join(',')}\n`).join('');

  it.each([
    [
      'a name above those that begin with it',
      rowsOf(
        ['PU Swasta', 600, 60],
        ['PU', 1000, 100],
        ['PU Pemerintah', 400, 40],
        ['PU Swasta besar', 500, 50],
        ['PU Swasta kecil', 100, 10],
      ),
      { sum: [1000, 100], rows: 3 },
    ],
    [
      'letters above numbers',
      rowsOf(
        ['A. Penerima Upah', 5000, 3000],
        ['1. Swasta', 3000, 1800],
        ['2. BUMN', 2000, 1200],
        ['B. Bukan Penerima Upah', 1500, 151],
        ['1. Petani', 1000, 100],
        ['2. Nelayan', 500, 51],
      ),
      { sum: [6500, 3151], rows: 4 },
    ],
    [
      'a letter above one number',
      rowsOf(['A. Upah', 30, 7], ['1. Swasta', 30, 7], ['B. Lain', 9, 1], ['1. Petani', 9, 1]),
      { sum: [39, 8], rows: 2 },
    ],
    [
      'a name above dashes',
      rowsOf(['Petani', 1000, 6], ['- Buruh', 400, 2], ['- Pemilik', 600, 4]),
      { sum: [1000, 6], rows: 2 },
    ],
    [
      'men and women of it, in round numbers that fit others too',
      rowsOf(
        ['Formal', 600, 60],
        ['Formal L', 400, 40],
        ['Formal P', 200, 20],
        ['Informal', 500, 50],
        ['Informal L', 300, 30],
        ['Informal P', 200, 20],
      ),
      { sum: [1100, 110], rows: 4 },
    ],
    [
      'who stands right below it',
      rowsOf(
        ['Industri', 34_500, 12_300],
        ['Makanan', 21_300, 8100],
        ['Sandang', 13_200, 4200],
        ['Petani', 31_000, 3000],
        ['Nelayan', 21_000, 2100],
      ),
      { sum: [86_500, 17_400], rows: 4 },
    ],
    [
      'who is vulnerable, though nobody is a member',
      rowsOf(['Pekerja Rentan', 34_500, 0], ['Petani', 21_300, 0], ['Nelayan', 13_200, 0]),
      { sum: [34_500, 0], rows: 2 },
    ],
  ])('may be told by its place and name: %s', async (_, table, expected) => {
    expect(await totalsOf(table)).toEqual(expected);
  });

  it('is none where what is listed under it has another sum', async () => {
    const table = rowsOf(['Petani', 1000, 6], ['- Buruh', 400, 2], ['- Pemilik', 500, 4]);
    expect(await totalsOf(table)).toEqual({ sum: [1900, 12], rows: 3 });
  });

  it('is none of the employed where its parts are not', async () => {
    const table = rowsOf(['PU', 90, 3], ['BPU', 60, 2], ['Jakon', 30, 1]);
    expect(await totalsOf(table)).toEqual({ sum: [180, 6], rows: 3 });
  });

  it('is none of the employed where others add up to it by chance, and not right beside it', async () => {
    const table = rowsOf(
      ['Petani', 100, 20],
      ['Nelayan', 77, 9],
      ['PU', 345, 50],
      ['Ojek', 245, 30],
    );
    expect(await totalsOf(table)).toEqual({ sum: [767, 109], rows: 4 });
  });

  it.each(['termasuk buruh tani', 'di antaranya buruh', 'o/w buruh', 'of which labourers'])(
    'may have some of its people in a row of their own: %s',
    async (name) => {
      const table = rowsOf(['Petani', 1000, 6], [name, 400, 2], ['Nelayan', 70, 1]);
      expect(await totalsOf(table)).toEqual({ sum: [1070, 7], rows: 2 });
    },
  );

  it('is left out of any table, and no other segment is', async () => {
    const count = fc.tuple(
      fc.integer({ min: 500, max: 90_000 }),
      fc.integer({ min: 30, max: 9000 }),
    );
    const regions = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(regions, fc.subarray([0, 1, 2], { minLength: 2 }), async (counts, parts) => {
        const plain = await totalsOf(tableOf(counts, {}));
        expect(plain.rows).toBe(counts.length * 3);
        expect(await totalsOf(tableOf(counts, { lain: parts }))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a total with a name of its own', () => {
  /** The doubts about totals of a table: line, value and what is said. */
  async function differing(table: string): Promise<string[]> {
    const { stdout } = await inFolder({ 't.csv': table }, (cwd) =>
      run(['check', 't.csv', '--format', 'csv'], { cwd }),
    );
    return stdout
      .split('\n')
      .flatMap((line) => /"prints|prints [\d,.]+, .*?\)/.exec(line)?.[0] ?? []);
  }

  it.each([
    ['those right above it', { 'Jumlah informal': [1, 2] }],
    ['the last one', { 'Total s2': [2] }],
    ['all', { 'Jumlah pekerja': [0, 1, 2] }],
    ['all, of several totals', { 'Jumlah informal': [1, 2], Jumlah: [0, 1, 2] }],
  ])('is left out, and compared with the segments that it adds up: %s', async (_, sums) => {
    const table = tableOf(COUNTS, sums);
    expect(await totalsOf(table)).toEqual({ sum: ALL, rows: 6 });
    expect(await differing(table)).toEqual([]);
  });

  it('is told where a count of it is wrong, by what it differs from these', async () => {
    const table = tableOf(COUNTS, { 'Jumlah informal': [1, 2] }).replace('1332,294', '1342,294');
    expect(table).toContain('1342');
    expect(await differing(table)).toEqual(['prints 1,342, its rows add up to 1,332 (-10)']);
    expect(await totalsOf(table)).toEqual({ sum: ALL, rows: 6 });
  });

  it('is one of each part of a list where all are called alike', async () => {
    const rowsOf = (sums: readonly (readonly [number, number])[]) => [
      ...['Lebak,PU,1834,199', 'Lebak,TKI,166,11', `Lebak,Sub Total,${sums[0]}`],
      ...['Lebak,Petani,4043,117', 'Lebak,Nelayan,957,83', `Lebak,Sub Total,${sums[1]}`],
      'Lebak,Total,7000,410',
    ];
    const tableWith = (...sums: [number, number][]) => `${HEAD}${rowsOf(sums).join('\n')}\n`;
    const table = tableWith([2000, 210], [5000, 200]);
    expect(await totalsOf(table)).toEqual({ sum: [7000, 410], rows: 4 });
    expect(await differing(table)).toEqual([]);
    expect(await differing(tableWith([2000, 210], [5000, 190]))).toEqual([
      'prints 190, its rows add up to 200 (+10)',
    ]);
  });

  it('is refused where it adds up no others, and read under the name that is offered', async () => {
    const rows = ['Lebak,PU,1834,199', 'Lebak,Jumlah BPU,21043,1117', 'Pandeglang,PU,912,87'];
    const table = `${HEAD}${rows.join('\n')}\n`;
    expect(await refusalOf(table)).toContain('call it "BPU"');
    const { sum } = await totalsOf(table.replace('Jumlah BPU', 'BPU'));
    expect(sum).toEqual([1834 + 21043 + 912, 199 + 1117 + 87]);
  });

  it('is all that there is of a region that has no other segments', async () => {
    const rows = [
      'Lebak,Petani,1834,199',
      'Lebak,Nelayan,1043,117',
      'Lebak,Total Informal,2877,316',
    ];
    const table = `${HEAD}${rows.join('\n')}\nCilegon,Total Informal,912,87\n`;
    expect(await totalsOf(table)).toEqual({ sum: [2877 + 912, 316 + 87], rows: 3 });
    expect(await differing(table)).toEqual([]);
  });

  it('is a part of the total of all where there are no other segments', async () => {
    const rows = ['Lebak,Jumlah PU,1834,199', 'Lebak,Jumlah BPU,21043,1117'];
    const sum = [22877, 1316];
    for (const all of ['Jumlah', 'Total', 'Jumlah seluruh pekerja']) {
      const table = `${HEAD}${[...rows, `Lebak,${all},${sum.join()}`].join('\n')}\n`;
      expect(await totalsOf(table), all).toEqual({ sum, rows: 2 });
    }
  });
});
