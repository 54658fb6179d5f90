import { describe, expect, it } from 'vitest';
import { type ReadChoices, readTable } from '../../src/input/table.js';
import { Refusal } from '../../src/problem/problem.js';
import { CHOICES, read } from '../support/read.js';
import { inFolder } from '../support/run.js';

async function problems(table: string, choices: Partial<ReadChoices> = {}) {
  const error = await read(table, choices).catch((thrown) => thrown);
  if (!(error instanceof Refusal)) throw new Error('was read');
  return error.problems;
}

/** Two rows of one region and what a column that is not read says of them. */
const twice = (head: string, one: string, other: string) =>
  `${head};Kecamatan;Potensi;Peserta Aktif\n${one};Cibadak;1043;100\n${other};Cibadak;988;110\n`;

describe('rows that stand there twice', () => {
  it.each([
    ['Waktu', 'TW I 2025', 'TW II 2025', 'period'],
    ['Bln Lap', 'Oktober', 'November', 'period'],
    ['Posisi', 'per 31 Okt', 'per 30 Nov', 'period'],
    ['Triwulan', 'I', 'II', 'period'],
    ['Semester', '1', '2', 'period'],
    ['Tahap', 'I', 'II', 'segment'],
    ['Tgl Input', '31/10/2025', '05/11/2025', 'period'],
    ['Nama Ds/Kel', 'Sukamaju', 'Mekarsari', 'region'],
    ['Jenis', 'Petani', 'Nelayan', 'segment'],
    ['Jenis Kelamin', 'L', 'P', 'segment'],
  ])('are told apart by a column that is not read: %s', async (head, one, other, role) => {
    expect(await problems(twice(head, one, other))).toMatchObject([
      { code: 'duplicate-cell', line: 3, list: [head, role], option: '--column' },
    ]);
  });

  it.each([
    ['versions', 'Versi', 'BPS', 'DTSEN', 'version'],
    ['sources', 'Sumber Data', 'BPS', 'Data DTSEN', 'version'],
    ['programmes', 'Program', 'JKK', 'Jaminan Kematian', 'programme'],
  ])('count the same people, and are told so: %s', async (_, head, one, other, role) => {
    const found = await problems(twice(head, one, other));
    expect(found).toMatchObject([{ code: 'duplicate-cell', line: 3, list: [head, role] }]);
    expect(found[0]?.option).toBeUndefined();
  });

  it('of programmes are never added up', async () => {
    const found = await problems(twice('Program', 'JKK', 'JKM'), { duplicates: 'sum' });
    expect(found).toMatchObject([{ code: 'duplicate-cell', list: ['Program', 'programme'] }]);
  });

  it.each([
    ['of numbers', 'No', '1', '2'],
    ['of sources that are not known', 'Sumber Data', 'Pak Budi', 'Bu Ani'],
    ['of other counts', 'Jumlah KK', '100', '212'],
    ['of remarks', 'Keterangan', 'baik', 'lengkap'],
    ['of one text', 'Jenis', 'Petani', 'petani'],
    ['that is blank in one of them', 'Jenis', 'Petani', ''],
  ])('are not told apart by a column %s', async (_, head, one, other) => {
    const [found] = await problems(twice(head, one, other));
    expect(found).toMatchObject({ code: 'duplicate-cell', suggestion: '--duplicates sum' });
    expect(found?.list).toBeUndefined();
  });

  it('are read by the column that is named', async () => {
    const columns = new Map([['segment', 'Jenis']] as const);
    const { cells } = await read(twice('Jenis', 'Petani', 'Nelayan'), { columns });
    expect(cells.map(({ segment }) => segment)).toEqual(['Petani', 'Nelayan']);
  });

  it('are told apart by when they are of before whom they count', async () => {
    const both = twice('Jenis;Waktu', 'Petani;TW I', 'Nelayan;TW II');
    expect(await problems(both)).toMatchObject([{ list: ['Waktu', 'period'] }]);
  });

  it('are told apart row by row', async () => {
    const table = `${twice('Jenis', 'Petani', 'Nelayan')}Petani;Cibadak;977;99\n`;
    const [first, second] = await problems(table);
    expect([first?.line, first?.list, second?.line, second?.list]).toEqual([
      ...[3, ['Jenis', 'segment']],
      ...[4, undefined],
    ]);
  });

  it('have no second column of segments', async () => {
    const table = twice('Segmen;Jenis', 'BPU;Petani', 'BPU;Nelayan');
    const [found] = await problems(table);
    expect(found?.list).toEqual(['Jenis', 'segment']);
    expect(found?.option).toBeUndefined();
  });

  it('are told apart in two files', async () => {
    const one = 'Jenis;Kecamatan;Potensi;Peserta Aktif\nPetani;Cibadak;1043;100\n';
    const files = { 'a.csv': one, 'b.csv': one.replace('Petani', 'Nelayan') };
    await inFolder(files, async (cwd) => {
      const place = { cwd, readStdin: () => Buffer.alloc(0) };
      const reading = readTable({ files: ['a.csv', 'b.csv'] }, CHOICES, place);
      await expect(reading).rejects.toMatchObject({
        problems: [{ code: 'duplicate-cell', list: ['Jenis', 'segment'] }],
      });
    });
  });
});
