import { describe, expect, it } from 'vitest';
import { codes } from '../support/read.js';

const table = (...rows: readonly string[]) =>
  `wilayah;segmen;potensi;peserta\n${rows.map((row) => `${row}\n`).join('')}`;

describe('one count in every row of a region', () => {
  it.each([
    ['potential', ['Lebak;PU;281964;40', 'Lebak;BPU;281964;50']],
    ['members', ['Lebak;PU;9000;4123', 'Lebak;BPU;8000;4123', 'Lebak;Jakon;7000;4123']],
    [
      'round potential of several',
      [
        'Lebak;PU;280000;40',
        'Lebak;BPU;280000;50',
        'Pandeglang;PU;90000;4',
        'Pandeglang;BPU;90000;5',
      ],
    ],
    ['small counts in several regions', ['A;PU;853;4', 'A;BPU;853;5', 'B;PU;77;6', 'B;BPU;77;1']],
  ])('is refused: %s', async (_, rows) => {
    expect(await codes(table(...rows))).toEqual(['count-repeated']);
  });

  it.each([
    ['few people', ['Lebak;PU;999;40', 'Lebak;BPU;999;50']],
    ['an assumption that holds for all', ['Lebak;PU;5000;4', 'Lebak;BPU;5000;5']],
    [
      'another count in one region',
      ['Lebak;PU;2101;4', 'Lebak;BPU;2101;5', 'Pandeglang;PU;7001;1', 'Pandeglang;BPU;7002;1'],
    ],
    ['few people in several regions', ['A;PU;12;4', 'A;BPU;12;5', 'B;PU;20;6', 'B;BPU;20;1']],
    ['one row for each region', ['Lebak;PU;2101;4', 'Pandeglang;BPU;2101;5']],
  ])('is taken as it stands: %s', async (_, rows) => {
    expect(await codes(table(...rows))).toEqual([]);
  });

  it('may be of two years', async () => {
    const rows = 'Lebak;PU;2024;2101;4\nLebak;PU;2025;2101;5\n';
    expect(await codes(`wilayah;segmen;tahun;potensi;peserta\n${rows}`)).toEqual([]);
  });
});

describe('programmes in rows of their own', () => {
  const rows = (...segments: string[]) =>
    `kota;segmen;potensi;aktif\n${segments.map((each) => `Lebak;${each};100;10`).join('\n')}\n`;

  it.each([
    ['JKK', 'JKM'],
    ['Program JKK', 'program jht'],
    ['Jaminan Kecelakaan Kerja (JKK)', 'Jaminan Kematian (JKM)'],
  ])('are refused: %s beside %s', async (one, other) => {
    expect(await codes(rows(one, other))).toEqual(['programmes-apart']);
  });

  it.each([
    ['JKK', 'petani'],
    ['2 program (JKK, JKM)', '3 program (JKK, JKM, JHT)'],
  ])('are not: %s beside %s', async (one, other) => {
    expect(await codes(rows(one, other).replace('100;10', '90;10'))).toEqual([]);
  });
});
