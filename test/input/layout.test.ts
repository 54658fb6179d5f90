import { describe, expect, it } from 'vitest';
import { layout } from '../../src/input/head/layout.js';
import { roleOf } from '../../src/input/head/roles.js';
import type { RawRow } from '../../src/input/records/records.js';
import { codes } from '../support/read.js';
import { gapOf } from '../support/run.js';
import { scanned } from '../support/scan.js';

function layoutOf(text: string) {
  return layout(scanned(text, ';'), roleOf);
}

/** The parts of a sheet by their lines. */
function linesOf(text: string) {
  const { titles, head, numbers, rows, notes } = layoutOf(text);
  const lines = (some: readonly RawRow[]) => some.map(({ line }) => line);
  return [lines(titles), head.line, numbers?.line ?? null, lines(rows.rows()), lines(notes)];
}

describe('a sheet', () => {
  it('is a head and rows where nothing else stands in it', () => {
    expect(linesOf('wilayah;potensi;peserta aktif\nA;9;3\nB;8;2')).toEqual([
      [],
      1,
      null,
      [2, 3],
      [],
    ]);
  });

  it('may have titles above, column numbers, and notes below', () => {
    const text = `Tabel 3. Potensi dan peserta
Provinsi Banten; 2025

wilayah;potensi;peserta aktif
(1);(2);(3)
A;9;3
B;8;2

Sumber: Disnaker; BPS
Catatan : angka sementara
* tanpa ASN`;
    expect(linesOf(text)).toEqual([[1, 2], 4, 5, [6, 7], [9, 10, 11]]);
  });

  it('has column numbers as spreadsheets write them', () => {
    expect(linesOf('wilayah;potensi;peserta aktif\n-1;-2;-3\nA;9;3')[2]).toBe(2);
    expect(linesOf('wilayah;potensi;peserta aktif\n1;2;3\nA;9;3')[2]).toBe(2);
    expect(linesOf('wilayah;potensi;peserta aktif\n (1) ; (2) ; (3) \nA;9;3')[2]).toBe(2);
    expect(linesOf('wilayah;potensi;peserta aktif\n1;2;4\nA;9;3')[2]).toBeNull();
  });

  it('does not take a region for a note, nor a note for the end of the rows', () => {
    const named = 'wilayah;potensi;peserta aktif\nA;9;3\nCatatan Baru;8;2';
    expect(linesOf(named).slice(3)).toEqual([[2, 3], []]);
    const between = 'wilayah;potensi;peserta aktif\nA;9;3\nSumber: x;;\nB;8;2';
    expect(linesOf(between).slice(3)).toEqual([[2, 3, 4], []]);
  });

  it.each([
    ['on the left', 'Mengetahui,;;\nKepala Dinas;;\nDrs. X, M.Si;;\nNIP. 19700101 199003 1 001;;'],
    [
      'on the right',
      ';;Serang, 30 November 2025\n;;Kepala Dinas,\n;;Drs. X, M.Si\n;;NIP. 19700101',
    ],
    ['behind a note', 'Sumber: BPS;;\nyang diolah;;\n;;a.n. Bupati Lebak\n;;Sekretaris Daerah'],
    ['with a bare number', 'Plt. Kepala Dinas;;\nX;;197001011990031001'],
    ['with a place and a month', ';;Rangkasbitung,     Desember 2025\n;;Kepala,\n;;X'],
  ])('may be signed below: %s', (_where, block) => {
    const [, , , rows, notes] = linesOf(
      `wilayah;potensi;peserta aktif\nA;9;3\nJumlah;9;3\n${block}`,
    );
    expect(rows).toEqual([2, 3]);
    expect((notes as number[]).length).toBe(block.split('\n').length);
  });

  it('keeps regions at its end whose counts are missing', () => {
    const text = 'wilayah;potensi;peserta aktif\nA;9;3\nKab. Serang;;\nKab. Lebak;-;-';
    expect(linesOf(text).slice(3)).toEqual([[2, 3, 4], []]);
  });

  it('may repeat its head, and the numbers of its columns below it', () => {
    const page = 'Wilayah;Potensi;Peserta Aktif\n(1);(2);(3)\n';
    const found = layoutOf(`${page}A;9;3\n${page.toUpperCase()}B;8;2`);
    expect(found.rows.rows().map(({ line }) => line)).toEqual([3, 6]);
    expect(found.repeated.map(({ line }) => line)).toEqual([4, 5]);
    const stacked = 'Kabupaten;2025;\n;Potensi;Peserta aktif\n';
    const two = layoutOf(`${stacked}A;9;3\n${stacked}B;8;2`);
    expect(two.rows.rows().map(({ line }) => line)).toEqual([3, 6]);
  });

  it.each([
    ['a head', 'Kota;Kasus Klaim;Nilai Klaim\nB;8;2'],
    ['a title', 'Tabel 2. Klaim;;\nB;8;2'],
    ['the head of another month', 'wilayah;potensi;peserta aktif November 2025\nB;8;2'],
    ['a month above the same head', 'Data November 2025;;\nwilayah;potensi;peserta aktif\nB;8;2'],
    ['a title above a head', 'Tabel 2. Klaim;;\nKabupaten;Kasus;Nominal\nB;8;2'],
  ])('is refused where another table begins in it: %s', async (_what, second) => {
    const table = `wilayah;potensi;peserta aktif\nA;9;3\nJumlah;9;3\n;;\n`;
    expect(await codes(table + second)).toEqual(['second-table']);
    expect(await codes(table)).toEqual([]);
  });

  it('without a known head has the words above the first numbers as head', () => {
    expect(linesOf('Tabel 3\nkota;jiwa;anggota\nA;9;3').slice(0, 2)).toEqual([[1], 2]);
    const grouped = '38 Provinsi;;\n;2023;\n;Februari;Agustus\nAceh;9;3';
    expect(linesOf(grouped).slice(0, 2)).toEqual([[], 3]);
    expect(layoutOf(grouped).head.cells).toEqual(['38 Provinsi', '2023 Februari', '2023 Agustus']);
    expect(linesOf('kota;jiwa\nA;x').slice(0, 2)).toEqual([[], 1]);
  });

  it('gives the same figures as the plain table', async () => {
    const plain = await gapOf('wilayah;potensi;peserta aktif\nA;1.498;850\nB;8;2\n');
    const sheet = await gapOf(
      'Tabel 3, Cakupan\n\nwilayah;potensi;peserta aktif\n(1);(2);(3)\nA;1.498;850\nB;8;2\nSumber: BPS\n',
    );
    expect(sheet.rows).toEqual(plain.rows);
    expect(sheet.totals).toEqual(plain.totals);
    const note = sheet.notes.find(({ code }: { code: string }) => code === 'set-aside');
    expect(note.lines).toEqual([1, 4, 7]);
  });
});
