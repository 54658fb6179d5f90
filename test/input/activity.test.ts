import { describe, expect, it } from 'vitest';
import { isInactive, saysActive } from '../../src/input/head/activity.js';
import type { Problem } from '../../src/problem/problem.js';
import { codes, read, readSides } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

const NOT_ACTIVE = [
  'Non Aktif',
  'NON-AKTIF',
  'Peserta Nonaktif',
  'peserta_tidak_aktif',
  'Kepesertaan (Tidak Aktif)',
  'Tdk. Aktif',
  'Belum Aktif',
  'Non – Aktif',
  'Dinonaktifkan',
  'Penonaktifan Peserta',
  'Keluar',
  'Peserta Keluar',
  'Berhenti',
  'Peserta Menunggak',
  'Tunggakan',
  'Inactive members',
  'Not Active',
  'In arrears',
];

describe('members who are not active', () => {
  it.each(NOT_ACTIVE)('are known by the head %s', (head) => {
    expect(isInactive(head)).toBe(true);
    expect(saysActive(head)).toBe(false);
  });

  it.each(['Peserta Aktif', 'Keluarga', 'Pekerja keluar negeri', 'Aktif', 'Potensi'])(
    'are not meant by the head %s',
    (head) => expect(isInactive(head)).toBe(false),
  );

  it.each(NOT_ACTIVE)('are never the registered, nor offered: %s', async (head) => {
    const table = `provinsi;potensi;${head}\nAceh;2516000;117947\nRiau;2516000;117900\n`;
    expect(await codes(table)).toEqual(['inactive-head']);
    const columns = new Map([['registered', head]] as const);
    expect(await codes(table, { columns })).toEqual(['inactive-head']);
    expect(await codes(table, { isWide: true })).not.toEqual([]);
    const misspelt = new Map([['registered', `${head}x`]] as const);
    const refused = await read(table, { columns: misspelt }).catch(({ problems }) => problems);
    expect(refused.map(({ suggestion }: Problem) => suggestion)).not.toContain(head);
    const sides = await readSides('provinsi;potensi\nAceh;9\n', `provinsi;${head}\nAceh;3\n`);
    expect(sides.problems.map(({ code }) => code)).toEqual(['inactive-head']);
  });

  it.each(['Total Peserta', 'Jumlah Peserta', 'Peserta', 'Total Kepesertaan', 'Terdaftar'])(
    'within "%s" are refused with what is right',
    async (head) => {
      const table = `provinsi;potensi;Peserta Non Aktif;${head}\nAceh;9;2;5\n`;
      expect(await codes(table)).toEqual(['inactive-within']);
      expect(await codes(table, { columns: new Map([['registered', head]] as const) })).toEqual([
        'inactive-within',
      ]);
      const { cells } = await read(
        `provinsi;potensi;Peserta Non Aktif;${head};Peserta Aktif\nAceh;9;2;5;3\n`,
      );
      expect(cells[0]?.registered).toBe(3);
    },
  );

  it('are no segment of a wide table', async () => {
    const { cells } = await read(
      'provinsi;potensi PU;aktif PU;non aktif PU;potensi BPU;aktif BPU;tidak aktif BPU\nAceh;9;3;1;8;2;1\n',
      { isWide: true },
    );
    expect(cells.map(({ segment, registered }) => [segment, registered])).toEqual([
      ['PU', 3],
      ['BPU', 2],
    ]);
    expect(
      await codes('provinsi;potensi PU;peserta PU;peserta non aktif PU\nAceh;9;3;1\n', {
        isWide: true,
      }),
    ).toEqual(['inactive-within']);
  });
});

describe('rows told apart by whether their members are active', () => {
  it.each([
    ['keaktifan', 'Aktif', 'Non Aktif'],
    ['status', 'AKTIF', 'NONAKTIF'],
    ['status_kepesertaan', 'Aktif', 'Tidak Aktif'],
    ['Status Peserta', 'Ya', 'Tidak'],
    ['status iuran', 'Lancar', 'Menunggak'],
    ['jenis kepesertaan', 'Aktif', 'Keluar'],
    ['kategori', 'Peserta Aktif', 'Peserta Non-Aktif'],
    ['keterangan', 'active', 'inactive'],
  ])('are the active ones: %s', async (head, active, other) => {
    const table = `provinsi;${head};potensi;jumlah_peserta\nAceh;${active};9;3\nAceh;${other};9;2\nRiau;${other};0;1\nRiau;${active};8;2\n`;
    for (const duplicates of ['error', 'sum'] as const) {
      const { cells, files } = await read(table, { duplicates });
      expect(cells.map((cell) => [cell.segment, cell.potential, cell.registered])).toEqual([
        ['all', 9, 3],
        ['all', 8, 2],
      ]);
      expect(files[0]?.inactive).toEqual([
        { line: 3, registered: 2 },
        { line: 4, registered: 1 },
      ]);
    }
  });

  it('keep their segments, and leave out segments of members who are not active', async () => {
    const { cells } = await read(
      'provinsi;segmen;potensi;peserta\nAceh;PU Aktif;9;3\nAceh;PU Non Aktif;0;2\nAceh;BPU Aktif;8;1\n',
    );
    expect(cells.map(({ segment, registered }) => [segment, registered])).toEqual([
      ['PU Aktif', 3],
      ['BPU Aktif', 1],
    ]);
  });

  it('leave out the sum of both', async () => {
    const { cells } = await read(
      'provinsi;keaktifan;potensi;peserta\nAceh;Aktif;9;3\nAceh;Nonaktif;9;2\nAceh;Jumlah;9;5\n',
    );
    expect(cells.map(({ registered }) => registered)).toEqual([3]);
  });

  it.each([
    ['none-active', 'Aceh;Non Aktif;9;3\nRiau;Tidak Aktif;8;2\n'],
    ['state-unknown', 'Aceh;Aktif;9;3\nRiau;Mungkin;8;2\n'],
    ['state-unknown', 'Aceh;Aktif;9;3\nRiau;;8;2\n'],
    ['inactive-potential', 'Aceh;Aktif;9;3\nRiau;Non Aktif;8;2\n'],
    ['inactive-potential', 'Aceh;Aktif;9;3\nAceh;Non Aktif;8;2\n'],
    ['inactive-potential', 'Aceh;Aktif;;3\nAceh;Non Aktif;9;2\n'],
  ])('are refused where they leave a doubt: %s, %j', async (code, rows) => {
    expect(await codes(`provinsi;keaktifan;potensi;peserta\n${rows}`)).toEqual([code]);
  });

  it('are said', async () => {
    await inFolder(
      { 't.csv': 'provinsi;keaktifan;potensi;aktif\nAceh;Aktif;9;3\nAceh;Keluar;9;2\n' },
      async (cwd) => {
        const { stderr } = await run(['gap', 't.csv'], { cwd });
        expect(stderr).toContain('1 row of members who are not active (2) left out (line 3)');
        expect((await run(['check', 't.csv'], { cwd })).stdout).toContain('not active (2)');
      },
    );
  });
});
