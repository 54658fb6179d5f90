import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../../src/input/table.js';
import { codes, read, readSides } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

async function people(text: string, choices: Partial<ReadChoices> = {}) {
  const { cells } = await read(text, choices);
  return cells.flatMap(({ potential, registered }) => [potential, registered]);
}

const UNITS = [
  "('000)",
  '(rb)',
  '[ribu]',
  ', ribu',
  'dlm ribu',
  'x 1.000',
  '(in thousands)',
  '(ribu orang)',
];

describe('a unit in the head of counts', () => {
  it.each(UNITS)('scales them whatever names the column: %s', async (unit) => {
    const [potential, registered] = [`Potensi ${unit}`, `Peserta Aktif ${unit}`];
    const right = [10_200_000, 8_010_000];
    const table = `Provinsi;${potential};${registered}\nDKI Jakarta;10200;8010\n`;
    expect(await people(table)).toEqual(right);
    const columns = new Map([
      ['potential', potential],
      ['registered', registered],
    ] as const);
    expect(await people(table, { columns })).toEqual(right);
    const odd = `Provinsi;Orang dewasa ${unit};Anggota ${unit}\nDKI Jakarta;10200;8010\n`;
    const named = new Map([
      ['potential', `Orang dewasa ${unit}`],
      ['registered', `Anggota ${unit}`],
    ] as const);
    expect(await people(odd, { columns: named })).toEqual(right);
    const wide = `Provinsi;Potensi petani ${unit};Aktif petani ${unit}\nDKI Jakarta;10200;8010\n`;
    const parts = await read(wide, { isWide: true });
    expect(parts.cells.map((cell) => [cell.segment, cell.potential, cell.registered])).toEqual([
      ['petani', ...right],
    ]);
    const sides = await readSides(
      `Provinsi;${potential}\nDKI Jakarta;10200\n`,
      `Provinsi;${registered}\nDKI Jakarta;8010\n`,
    );
    expect(sides.cells.map((cell) => [cell.potential, cell.registered])).toEqual([right]);
    const stacked = `Provinsi;Potensi;Peserta Aktif\n;${unit};${unit}\nDKI Jakarta;10200;8010\n`;
    expect(await people(stacked)).toEqual(right);
  });

  it.each([
    ['(juta)', '10,2', '8,01', 10_200_000, 8_010_000],
    ['(juta)', '10.2', '8.010', 10_200_000, 8_010_000],
    ['(juta orang)', '1,234', '1,1', 1_234_000, 1_100_000],
    ['(ribu)', '1.234,5', '12,25', 1_234_500, 12_250],
    ['(ribu)', '1,234.5', '987', 1_234_500, 987_000],
    ['(ribu)', '1.234.567,25', '1.234', 1_234_567_250, null],
    ['(ribu)', '102,5', '1.234', 102_500, 1_234_000],
  ] as const)(
    'reads decimals that can be nothing else: %s %s and %s',
    async (unit, potential, registered, ...right) => {
      const table = `Provinsi;Potensi ${unit};Peserta Aktif ${unit}\nBanten;${potential};${registered}\n`;
      if (right[1] === null) expect(await codes(table)).not.toEqual([]);
      else expect(await people(table)).toEqual(right);
    },
  );

  it('leaves a number in doubt that can be two, and says where its unit is', async () => {
    const table = 'Provinsi;Potensi (ribu);Peserta Aktif (ribu)\nBanten;1.234;987\n';
    await expect(read(table)).rejects.toMatchObject({
      problems: [
        { code: 'count-undecided', line: 2, value: '1.234', other: '"Potensi (ribu)" (t.csv:1)' },
      ],
    });
    expect(await people(table, { numbers: 'id' })).toEqual([1_234_000, 987_000]);
    expect(await people(table, { numbers: 'en' })).toEqual([1234, 987_000]);
  });

  it('is never read as another number of people', async () => {
    const count = fc.integer({ min: 0, max: 9_999_999 });
    await fc.assert(
      fc.asyncProperty(
        count,
        count,
        fc.constantFrom('id', 'en'),
        async (potential, registered, way) => {
          const [group, decimal] = way === 'id' ? ['.', ','] : [',', '.'];
          const written = (value: number) => {
            const [whole, rest] = [
              Math.trunc(value / 1000),
              String(value % 1000)
                .padStart(3, '0')
                .replace(/0+$/, ''),
            ];
            return `${String(whole).replace(/\B(?=(\d{3})+$)/g, group ?? '')}${rest && decimal}${rest}`;
          };
          const table = `Provinsi;Potensi (ribu);Peserta Aktif (ribu)\nBanten;${written(potential)};${written(registered)}\n`;
          const refused = await codes(table);
          if (refused.length === 0) expect(await people(table)).toEqual([potential, registered]);
          else expect(new Set(refused)).toEqual(new Set(['count-undecided']));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a column of units', () => {
  it.each(['satuan', 'Satuan', 'unit', 'satuan data', 'keterangan'])(
    'scales each row as it says: %s',
    async (head) => {
      const table = `Provinsi;Potensi;Peserta Aktif;${head}\nBanten;5000;1200;Ribu Orang\nBali;2000000;900000;Orang\nRiau;3,5;1;juta jiwa\n`;
      const right = [5_000_000, 1_200_000, 2_000_000, 900_000, 3_500_000, 1_000_000];
      expect(await people(table)).toEqual(right);
      const columns = new Map([['registered', 'Peserta Aktif']] as const);
      expect(await people(table, { columns })).toEqual(right);
    },
  );

  it('is said', async () => {
    const table =
      'Provinsi;Potensi;Peserta Aktif;satuan\nBanten;5000;1200;Ribu Orang\nBali;2000000;900000;Orang\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stderr } = await run(['gap', 't.csv'], { cwd });
      expect(stderr).toContain('column "Potensi" counts 1,000 people where "satuan" says so');
    });
  });

  it.each(['PERSEN', 'Perusahaan', 'KK', 'Rumah Tangga', 'Rp', 'ekor', '%', 'badan usaha'])(
    'is refused where it counts no people: %s',
    async (unit) => {
      expect(
        await codes(
          `Provinsi;Potensi;Peserta Aktif;satuan\nBanten;80;35;${unit}\nBali;75;60;Orang\n`,
        ),
      ).toEqual(['not-people']);
    },
  );

  it('is refused where a row does not say which of several it has', async () => {
    expect(
      await codes(
        'Provinsi;Potensi;Peserta Aktif;satuan\nBanten;5000;1200;Ribu Orang\nBali;2000;900;Orang\nRiau;9;3;\n',
      ),
    ).toEqual(['not-people']);
    expect(
      await people(
        'Provinsi;Potensi;Peserta Aktif;satuan\nBanten;5000;1200;Ribu Orang\nRiau;9;3;\n',
      ),
    ).toEqual([5_000_000, 1_200_000, 9000, 3000]);
  });

  it('is refused where a head says otherwise', async () => {
    expect(
      await codes('Provinsi;Potensi (ribu);Peserta Aktif;satuan\nBanten;80;35;orang\n'),
    ).toEqual(['units-differ']);
    expect(
      await codes('Provinsi;Potensi (orang);Peserta Aktif;satuan\nBanten;80;35;ribu orang\n'),
    ).toEqual(['units-differ']);
    expect(
      await people('Provinsi;Potensi (ribu);Peserta Aktif;satuan\nBanten;80;35;ribu orang\n'),
    ).toEqual([80_000, 35_000]);
  });
});

describe('a unit beside the table', () => {
  it.each([
    '(dalam ribuan)',
    'Satuan: ribu orang',
    "Potensi dan peserta ('000)",
    'Dalam juta',
    'Tabel 2. Potensi dan peserta (rb)',
    'Potensi x 1.000',
  ])('is refused, and its fix is right: %s', async (title) => {
    const rows = 'Banten;5000;1200\n';
    const head = 'Provinsi;Potensi;Peserta Aktif\n';
    expect(await codes(`${title}\n${head}${rows}`)).toEqual(['unit-elsewhere']);
    expect(await codes(`${head}${rows}Catatan: ${title}\n`)).toEqual(['unit-elsewhere']);
    const fixed = `Provinsi;Potensi (ribu orang);Peserta Aktif (ribu orang)\n${rows}`;
    expect(await people(fixed)).toEqual([5_000_000, 1_200_000]);
  });

  it.each(['(Persen)', 'Satuan: Perusahaan', 'dalam persen'])(
    'is refused where it is not people: %s',
    async (title) => {
      expect(await codes(`${title}\nProvinsi;Potensi;Peserta Aktif\nBanten;80;35\n`)).toEqual([
        'not-people',
      ]);
    },
  );

  it.each([
    'Target 50 juta pekerja pada 2026',
    'Tabel 3. Potensi dan peserta, Banten',
    'Sumber: BPS 2025',
  ])('is not found in %s', async (title) => {
    expect(await people(`${title}\nProvinsi;Potensi;Peserta Aktif\nBanten;80;35\n`)).toEqual([
      80, 35,
    ]);
  });

  it('above its columns is theirs', async () => {
    const table = 'Provinsi;Ribu orang;Ribu orang\n;Potensi;Peserta Aktif\nBanten;80;35\n';
    expect(await people(table)).toEqual([80_000, 35_000]);
  });
});

describe('a column of what is not people', () => {
  it.each([
    'Peserta (perusahaan)',
    'Peserta KK',
    'Peserta (Rp)',
    'Peserta (%)',
    'Peserta Perusahaan',
  ])('is refused however it is chosen: %s', async (head) => {
    const table = `Provinsi;Potensi;${head}\nBanten;80;35\n`;
    expect(await codes(table)).not.toEqual([]);
    expect(await codes(table, { isWide: true })).not.toEqual([]);
    expect(await codes(table, { columns: new Map([['registered', head]] as const) })).toEqual([
      'not-people',
    ]);
  });
});
