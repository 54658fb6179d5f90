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
    ['one row for each region', ['Lebak;PU;2101;4', 'Pandeglang;BPU;2101;5']],
  ])('is taken as it stands: %s', async (_, rows) => {
    expect(await codes(table(...rows))).toEqual([]);
  });

  it('may be of two years', async () => {
    const rows = 'Lebak;PU;2024;2101;4\nLebak;PU;2025;2101;5\n';
    expect(await codes(`wilayah;segmen;tahun;potensi;peserta\n${rows}`)).toEqual([]);
  });
});
