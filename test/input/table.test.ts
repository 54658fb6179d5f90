import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import type { ReadChoices } from '../../src/input/table.js';
import { meanings } from '../../src/region/lookup.js';
import { codes, read, readSides } from '../support/read.js';

function facts({ region, segment, period, potential, registered, subsidised }: Cell) {
  return [region.code, region.name, segment, period, potential, registered, subsidised];
}

const ROWS = [
  ['region_code', 'region', 'segment', 'period', 'potential', 'registered', 'subsidised'],
  ['36.01', 'Kab. Pandeglang', 'petani', '2025-11', '1000', '400', '10'],
  ['36.02', 'Kab. Lebak', 'nelayan; "laut", tawar', '2025-11', '2000', '500', ''],
];
const READ = [
  ['36.01', 'Kabupaten Pandeglang', 'petani', '2025-11', 1000, 400, 10],
  ['36.02', 'Kabupaten Lebak', 'nelayan; "laut", tawar', '2025-11', 2000, 500, null],
];

function quoted(cell: string): string {
  return /[",;\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('dialects', () => {
  for (const delimiter of [',', ';', '\t'])
    for (const newline of ['\n', '\r\n'])
      for (const bom of ['', '\ufeff'])
        it(`${JSON.stringify(delimiter)}, ${JSON.stringify(newline)}, ${bom ? 'BOM' : 'no BOM'}`, async () => {
          const text = ROWS.map((row) => row.map(quoted).join(delimiter)).join(newline);
          const { cells, files } = await read(`${bom}${text}${newline}`);
          expect(cells.map(facts)).toEqual(READ);
          expect(files[0]?.delimiter).toBe(delimiter);
        });

  /** The table in the bytes of an encoding. */
  function encoded(text: string, encoding: string): Buffer {
    const little = Buffer.from(text, 'utf16le');
    const bytes = { 'utf-16le': little, 'utf-16be': Buffer.from(little).swap16() };
    return bytes[encoding as keyof typeof bytes] ?? Buffer.from(text, 'latin1');
  }

  for (const encoding of ['utf-16le', 'utf-16be', 'windows-1252'])
    for (const mark of encoding === 'windows-1252' ? [''] : ['', '\ufeff'])
      for (const newline of ['\n', '\r\n', '\r'])
        for (const pack of [false, true])
          it(`${encoding}, ${JSON.stringify(newline)}${mark && ', marked'}${pack ? ', gzip' : ''}`, async () => {
            const rows = [...ROWS, ['36.03.01', 'Mélati', 'ojek', '2025-11', '7', '5', '']];
            const text = mark + rows.map((row) => row.map(quoted).join('\t')).join(newline);
            const bytes = encoded(text, encoding);
            const { cells, files } = await read(pack ? gzipSync(bytes) : bytes);
            const added = ['36.03.01', 'Mélati', 'ojek', '2025-11', 7, 5, null];
            expect(cells.map(facts)).toEqual([...READ, added]);
            expect(files[0]).toMatchObject({ encoding, isPacked: pack });
          });

  it('a delimiter is told by all lines, not by a title with commas', async () => {
    const text = 'Tabel 3, cakupan, Banten, 2025\nkota;jiwa;anggota\nA;9;3\nB;8;2\n';
    const columns = new Map([
      ['region', 'kota'],
      ['potential', 'jiwa'],
      ['registered', 'anggota'],
    ] as const);
    const { files, cells } = await read(text, { columns });
    expect(files[0]?.delimiter).toBe(';');
    expect(cells).toHaveLength(2);
  });

  it('an encoding that was named is held to', async () => {
    const bytes = Buffer.from('region,potential,registered\nM\u00e9lati,9,3\n');
    const { cells } = await read(bytes, { encoding: 'windows-1252' });
    expect(cells[0]?.region.name).toBe('MÃ©lati');
    await expect(
      read(Buffer.from('region,potential,registered\nM\u00e9,9,3\n', 'latin1'), {
        encoding: 'utf-8',
      }),
    ).rejects.toThrow('not-utf8');
  });

  it.each(['"', '\u201d', '-', '...', 'sda', 's.d.a.', 'idem', ',,'])(
    'refuses what stands for the region above: %s',
    async (mark) => {
      const rows = ['Bayah;petani;10;1', `${mark.replace(/^"$/, '"'.repeat(4))};nelayan;9;1`];
      expect(await codes(`kecamatan;segmen;potensi;aktif\n${rows.join('\n')}\n`)).toEqual([
        'region-missing',
      ]);
    },
  );

  it.each(['#N/A', '#REF!', '#NAME?', 'Err:502', '0'])(
    'refuses what a look-up without a find leaves: %s',
    async (found) => {
      const table = (...rows: string[]) => `kode;kota;segmen;potensi;aktif\n${rows.join('\n')}\n`;
      const right = '36.72;Kota Cilegon;petani;10;1';
      expect(await codes(table(right, `;${found};petani;9;1`))).toEqual(['region-missing']);
      expect(await codes(table(right, `${found};${found};petani;9;1`))).toEqual(['region-missing']);
      // Either of the two tells the region.
      const told = await read(
        table(`${found};Kota Cilegon;petani;10;1`, `36.71;${found};petani;9;1`),
      );
      expect(told.cells.map(({ region }) => region.code)).toEqual(['36.72', '36.71']);
      const of = codes(table(right, `36.72;Kota Cilegon;${found};9;1`));
      expect(await of).toEqual(found === '0' ? [] : ['segment-missing']);
    },
  );

  it('refuses a name that a quotation mark gave other rows', async () => {
    const rows = ['Bayah;petani;10;1', '";nelayan;9;1', 'Maja;petani;8;1', '";nelayan;7;1'];
    const table = `kecamatan;segmen;potensi;aktif\n${rows.join('\n')}\n`;
    expect(await codes(table)).toEqual(['broken-quote']);
  });

  it('blank lines before, between and after are no rows, and lines are counted', async () => {
    const text = '\n\nregion,potential,registered\n\n"Kane\nkes",1,2\n\nNayagati,3,4\n\n';
    const { cells } = await read(text);
    expect(cells.map(({ origin }) => origin.line)).toEqual([5, 8]);
  });

  it('reads back any table it could have been given', async () => {
    const text = fc.stringMatching(/^[A-Za-zÀ-ž0-9 ;,"'|/.()-]{1,12}$/).filter((name) => {
      const word = name.trim();
      return (
        word !== '' &&
        !/^'*[=+\-@]/.test(word) &&
        !word.startsWith("'") &&
        !/^(total|jumlah|indonesia|nasional|national|rata|sub|grand|keseluruhan)/i.test(word)
      );
    });
    const count = fc.integer({ min: 0, max: 300_000_000 });
    const row = fc.record({ region: text, segment: text, potential: count, registered: count });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      maxLength: 8,
      selector: ({ region, segment }) =>
        `${region}\n${segment}`
          .replace(/[^\S\n]+/g, ' ')
          .replace(/ ?\n ?/, '\n')
          .trim()
          .toLowerCase(),
    });
    // A column of numbers alone names no region, and neither does a mark or a 0; a region that is there gets its full name.
    const named = rows.filter(
      (table) =>
        table.some(({ region }) => /\p{L}/u.test(region)) &&
        table.every(
          ({ region }) =>
            /[\p{L}\d]/u.test(region) && region.trim() !== '0' && meanings(region).length === 0,
        ),
    );
    await fc.assert(
      fc.asyncProperty(
        named,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (table, delimiter, newline) => {
          const lines = [
            ['wilayah', 'segmen', 'potensi', 'peserta aktif'],
            ...table.map((each) => [
              each.region,
              each.segment,
              String(each.potential),
              String(each.registered),
            ]),
          ];
          const { cells } = await read(
            lines.map((line) => line.map(quoted).join(delimiter)).join(newline),
          );
          expect(
            cells.map(({ region, segment, potential, registered }) => [
              region.name,
              segment,
              potential,
              registered,
            ]),
          ).toEqual(
            table.map((each) => [
              each.region.trim(),
              each.segment.trim(),
              each.potential,
              each.registered,
            ]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('numbers', () => {
  /** Reads one column of potentials, in quotation marks so that any mark may stand in it. */
  const potentials = async (values: string[], choices: Partial<ReadChoices> = {}, other = '1') => {
    const rows = values.map((value, index) => `R${index},"${value}",${other}`);
    const table = `region,potential,registered\n${rows.join('\n')}\n`;
    const { cells, files } = await read(table, choices);
    return [
      cells.map(({ potential }) => potential),
      files[0]?.marked.map(({ example }) => example),
    ];
  };
  const wrong = async (values: string[], choices: Partial<ReadChoices> = {}, other = '1') => {
    const rows = values.map((value, index) => `R${index},"${value}","${other}"`);
    return codes(`region,potential,registered\n${rows.join('\n')}\n`, choices);
  };

  it('are read in the way of their column, which is said', async () => {
    expect(await potentials(['1.425', '850'])).toEqual([[1425, 850], ['1.425']]);
    expect(await potentials(['1.045.299', '12'])).toEqual([[1_045_299, 12], ['1.045.299']]);
    expect(await potentials(['1,045,299', '1,498'])).toEqual([[1_045_299, 1498], ['1,045,299']]);
    expect(await potentials(['1 045 299', '1\u00a0498'])).toEqual([
      [1_045_299, 1498],
      ['1 045 299'],
    ]);
    expect(await potentials(['2013.0', '17.0'])).toEqual([[2013, 17], ['2013.0']]);
    expect(await potentials(['2013', '17'])).toEqual([[2013, 17], []]);
    expect(await potentials(['1.425', '-', ''])).toEqual([[1425], ['1.425']]);
  });

  it('are refused where their column speaks against any reading', async () => {
    expect(await wrong(['1.425', '5210'])).toEqual(['count-undecided']);
    expect(await wrong(['1.425', '1.36'])).toEqual(['count-undecided']);
    expect(await wrong(['1.425', '1,425'])).toEqual(['count-undecided']);
    expect(await wrong(['1.425', '1.425,5'])).toEqual(['count-undecided']);
    expect(await wrong(['2013.0', '17'])).toEqual(['count-fraction']);
    expect(await wrong(['1.36E+08'])).toEqual(['count-exponent']);
  });

  it('are refused where another column of the file speaks against it', async () => {
    expect(await wrong(['1.425'], {}, '5210')).toEqual(['count-undecided']);
    expect(await wrong(['1.425'], {}, '1,210')).toEqual(['count-undecided', 'count-undecided']);
    expect(await wrong(['1.425'], {}, '12.0')).toEqual(['count-undecided']);
    expect(await wrong(['1.425.000'], {}, '5210')).toEqual([]);
    expect(await wrong(['1.425.000'], {}, '1,210')).toEqual(['count-undecided']);
    expect(await wrong(['1.425'], {}, '1.210')).toEqual([]);
  });

  it('of a column that counts thousands or millions are read in full, and that is said', async () => {
    const scaled = async (head: string, value: string, choices: Partial<ReadChoices> = {}) => {
      const { cells, files } = await read(`region,"${head}",registered\nA,"${value}",1\n`, choices);
      return [cells[0]?.potential, files[0]?.scaled.map(({ scale }) => scale)];
    };
    expect(await scaled('Potensi (Ribu orang)', '1234')).toEqual([1_234_000, [1000]]);
    expect(await scaled('Potensi (juta)', '2')).toEqual([2_000_000, [1_000_000]]);
    expect(await scaled('Potensi (orang)', '1234')).toEqual([1234, []]);
    const id = { numbers: 'id' } as const;
    expect(await scaled('Potensi (Ribu orang)', '1.234,5', id)).toEqual([1_234_500, [1000]]);
    expect(await scaled('Potensi (Ribu orang)', '0,001', id)).toEqual([1, [1000]]);
    const head = 'region,"Potensi (Ribu orang)",registered\n';
    expect(await scaled('Potensi (Ribu orang)', '1,5')).toEqual([1500, [1000]]);
    expect(await codes(`${head}A,1.234,1\n`)).toEqual(['count-undecided']);
    expect(await codes(`${head}A,"1,2345",1\n`, id)).toEqual(['count-fraction']);
    const columns = new Map([['potential', 'Jumlah (ribu)']] as const);
    const { cells } = await read('region,Jumlah (ribu),registered\nA,5,1\n', { columns });
    expect(cells[0]?.potential).toBe(5000);
  });

  it('are settled by --numbers', async () => {
    expect(await potentials(['1.425', '5210'], { numbers: 'id' })).toEqual([[1425, 5210], []]);
    expect(await potentials(['1,425', '5210'], { numbers: 'en' })).toEqual([[1425, 5210], []]);
    expect(await wrong(['1.425'], { numbers: 'en' })).toEqual(['count-grouped']);
    expect(await wrong(['1,5'], { numbers: 'id' })).toEqual(['count-fraction']);
  });

  it('are never another number of people', async () => {
    const people = fc.integer({ min: 0, max: 300_000_000 });
    const marks = fc.constantFrom('.', ',', ' ', "'", '\u00a0', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(people, { minLength: 1, maxLength: 6 }),
        marks,
        async (all, mark) => {
          const written = all.map((each) => String(each).replace(/\B(?=(\d{3})+$)/g, mark));
          const [read] = await potentials(written);
          expect(read).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('columns', () => {
  it('are known by Indonesian and English names, whatever the case and marks', async () => {
    for (const head of [
      'Kabupaten/Kota,Potensi,Peserta Aktif',
      'NAMA_KABUPATEN_KOTA,JUMLAH_POTENSI,TERDAFTAR',
      'village,Potential Workers,Members',
    ])
      expect((await read(`${head}\nKanekes,100,50\n`)).cells[0]).toMatchObject({
        region: { code: null, name: 'Kanekes' },
        potential: 100,
        registered: 50,
      });
  });

  it('given by the user win over the ones found', async () => {
    const columns = new Map([['potential', 'sasaran']] as const);
    const { cells } = await read('region,potensi,sasaran,registered\nA,1,2,3\n', { columns });
    expect(cells[0]?.potential).toBe(2);
  });

  it('active members are taken where registered ones stand beside them', async () => {
    const { cells, files } = await read('region,potensi,terdaftar,peserta aktif\nA,9,5,3\n');
    expect([cells[0]?.registered, files[0]?.vagueHead]).toEqual([3, null]);
    expect((await read('region,potensi,terdaftar\nA,9,5\n')).files[0]?.vagueHead).toBe('terdaftar');
  });

  it('look-alikes of known ones are named, and results of ucj are not', async () => {
    const { files } = await read('region,potential,registered,subsidisd,uncovered\nA,9,5,3,4\n');
    expect(files[0]?.ignored).toEqual([{ head: 'subsidisd', suggestion: 'subsidised' }]);
  });
});

describe('regions and codes', () => {
  it('get dots where codes have none, and keep leading zeros of others', async () => {
    const { cells } = await read(
      'kode,region,potential,registered\n3604,A,1,1\n36.05.12.2003,C,1,1\n007,D,1,1\n',
    );
    expect(cells.map(({ region }) => region.code)).toEqual(['36.04', '36.05.12.2003', '007']);
  });
});

describe('missing counts', () => {
  const table = 'region,potential,registered\nA,100,50\nB,-,5\nC,n/a,\n';

  it('leave the row out, and its line is kept', async () => {
    const { cells, files } = await read(table);
    expect([cells.length, files[0]?.leftOut.map(({ spot }) => spot)]).toEqual([
      1,
      [
        { line: 3, column: 'potential', value: '-' },
        { line: 4, column: 'potential', value: 'n/a' },
      ],
    ]);
  });

  it('are zero or an error where the user says so', async () => {
    const { cells } = await read(table, { missing: 'zero' });
    expect(cells.map(({ potential }) => potential)).toEqual([100, 0, 0]);
    expect(await codes(table, { missing: 'error' })).toEqual([
      'count-missing',
      'count-missing',
      'count-missing',
    ]);
  });
});

describe('problems', () => {
  it('of all rows and files are reported at once', async () => {
    expect(await codes('region,potential,registered\nA,x,-1\nB,1.5,1\n')).toEqual([
      'count-text',
      'count-negative',
      'count-fraction',
    ]);
  });

  it('duplicates are told whatever the case and spaces, and added up when asked', async () => {
    const table = 'region,segment,potential,registered\nLebak,petani,1,1\n LEBAK ,Petani,2,1\n';
    expect(await codes(table)).toEqual(['duplicate-cell']);
    // What costs another premium is not to be added up, and is not offered to be.
    const payers = 'region;potensi;aktif;payer\nLebak;9;3;apbd\nLebak;8;2;zakat\n';
    const offered = async (text: string) =>
      (await read(text).catch(({ problems }) => problems))[0].suggestion;
    expect(await offered(table)).toBe('--duplicates sum');
    expect(await offered(payers)).toBeUndefined();
    const { cells } = await read(table, { duplicates: 'sum' });
    expect(cells.map(({ potential, registered }) => [potential, registered])).toEqual([[3, 2]]);
  });
});

describe('a potential of a year beside members of months', () => {
  const MEMBERS =
    'Kabupaten;Bulan;Peserta Aktif\nKab. Lebak;Nov 2025;10\nKab. Lebak;Des 2025;12\nKab. Serang;Des 2025;7\n';
  const joined = async (potential: string, members = MEMBERS) => {
    const { cells, yearly, problems } = await readSides(potential, members);
    const rows = [...cells].map((cell) => [
      cell.region.code,
      cell.period,
      cell.potential,
      cell.registered,
    ]);
    return { rows: rows.sort(), yearly, problems };
  };

  it('is that of each of its months', async () => {
    const { rows, yearly } = await joined(
      'Kabupaten;Tahun;Potensi\nKab. Lebak;2025;100\nKab. Serang;2025;80\n',
      `${MEMBERS}Kab. Serang;Nov 2025;6\n`,
    );
    expect(rows).toEqual([
      ['36.02', '2025-11', 100, 10],
      ['36.02', '2025-12', 100, 12],
      ['36.04', '2025-11', 80, 6],
      ['36.04', '2025-12', 80, 7],
    ]);
    expect(yearly).toEqual(['2025']);
  });

  it('and so is one without any period', async () => {
    const { rows, yearly } = await joined(
      'Kabupaten;Potensi\nKab. Lebak;100\n',
      MEMBERS.replace(/Kab. Serang.*\n/, ''),
    );
    expect(rows).toEqual([
      ['36.02', '2025-11', 100, 10],
      ['36.02', '2025-12', 100, 12],
    ]);
    expect(yearly).toEqual([null]);
  });

  it('is never of another known region, however alike its name is', async () => {
    const near = async (one: string, other: string) => {
      const { problems } = await readSides(
        `Kabupaten;Potensi\n${one};100\n`,
        `Kabupaten;Aktif\n${other};9\n`,
      );
      return problems[0]?.suggestion;
    };
    expect(await near('Kab. Sumba Barat', 'Kab. Sumba Timur')).toBeUndefined();
    expect(await near('Desa Sukamajuu', 'Desa Sukamaju')).toContain('Sukamaju');
  });

  it('is not that of another year', async () => {
    const table = 'Kabupaten;Tahun;Potensi\nKab. Lebak;2024;100\n';
    const { problems } = await joined(table);
    expect(problems.map(({ code }) => code)).toContain('join-unmatched');
  });
});
