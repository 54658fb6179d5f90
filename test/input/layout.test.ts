import { describe, expect, it } from 'vitest';
import { layout } from '../../src/input/layout.js';
import { plainRecords, type RawRow } from '../../src/input/records.js';
import { roleOf } from '../../src/input/roles.js';
import { gapOf } from '../support/run.js';

function layoutOf(text: string) {
  const records = plainRecords(text, ';').filter(({ cells }) => cells.join('').trim() !== '');
  return layout(records as [RawRow, ...RawRow[]], roleOf);
}

/** The parts of a sheet by their lines. */
function linesOf(text: string) {
  const { titles, head, numbers, rows, notes } = layoutOf(text);
  const lines = (some: readonly RawRow[]) => some.map(({ line }) => line);
  return [lines(titles), head.line, numbers?.line ?? null, lines(rows), lines(notes)];
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
    expect(linesOf('wilayah;potensi;peserta aktif\n1;2;4\nA;9;3')[2]).toBeNull();
  });

  it('does not take a region for a note, nor a note for the end of the rows', () => {
    const named = 'wilayah;potensi;peserta aktif\nA;9;3\nCatatan Baru;8;2';
    expect(linesOf(named).slice(3)).toEqual([[2, 3], []]);
    const between = 'wilayah;potensi;peserta aktif\nA;9;3\nSumber: x;;\nB;8;2';
    expect(linesOf(between).slice(3)).toEqual([[2, 3, 4], []]);
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
