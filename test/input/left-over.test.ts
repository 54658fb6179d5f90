import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../../src/input/table.js';
import { Refusal } from '../../src/problem/problem.js';
import { read } from '../support/read.js';

/** What is wrong with a table, and with which head; empty where it is read. */
async function wrong(table: string, choices: Partial<ReadChoices> = {}) {
  try {
    await read(table, choices);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code, column, suggestion }) => [code, column, suggestion]);
  }
}

const POTENTIAL: ReadChoices['columns'] = new Map([['potential', 'Potensi']]);

describe('a potential that with the members adds up to another column', () => {
  const SUM = [['left-over-sum', 'Potensi', 'Jumlah']];

  it('is who is left over', async () => {
    const table = 'Kabupaten;Potensi;Peserta;Jumlah\nLebak;600;400;1000\nTabanan;1500;500;2000\n';
    expect(await wrong(table)).toEqual(SUM);
  });

  it('is so wherever the column stands, however it is written, and whatever is missing', async () => {
    const table =
      'Jumlah;Kabupaten;Peserta;Potensi;Ket\n1.029;Lebak;412;617;-\n-;Tabanan;500;1.500;\n3.000;Pandeglang;-;2.000;x\n';
    expect(await wrong(table)).toEqual(SUM);
  });

  it('is so of each segment of a wide table', async () => {
    const table =
      'Kabupaten;PU Jumlah;PU Peserta;PU Potensi;BPU Potensi;BPU Peserta\nLebak;1029;412;617;90;10\n';
    expect(await wrong(table, { isWide: true })).toEqual([
      ['left-over-sum', 'PU Potensi', 'PU Jumlah'],
    ]);
  });

  it.each([
    ['one row of another sum', 'Lebak;600;400;1000\nTabanan;1500;500;2001'],
    ['one row of round numbers', 'Lebak;600;400;1000'],
    ['no members', 'Lebak;600;0;600\nTabanan;1500;0;1500'],
  ])('is not told by %s', async (_, rows) => {
    expect(await wrong(`Kabupaten;Potensi;Peserta;Jumlah\n${rows}\n`)).toEqual([]);
  });

  it('is told though one row has a misprint, or the first ones have no sum', async () => {
    const rows = ['617;412;1029', '1500;503;2003', '1511;503;2014', '700;300;1000', '9;1;11'];
    const table = (all: string[]) =>
      `Kabupaten;Potensi;Peserta;Jumlah\n${all.map((row, at) => `Desa ${at};${row}\n`).join('')}`;
    expect(await wrong(table(rows))).toEqual(SUM);
    expect(await wrong(table([...rows, '8;1;10']))).toEqual([]);
    expect(await wrong(table(['617;412;', '500;400;-', ...rows]))).toEqual(SUM);
  });

  it('is taken where the user names it', async () => {
    const table = 'Kabupaten;Potensi;Peserta;Jumlah\nLebak;617;412;1029\n';
    expect(await wrong(table, { columns: POTENTIAL })).toEqual([]);
  });
});

describe('a potential without the members in the coverage beside it', () => {
  const table = (...rows: string[]) => `Kabupaten;Potensi;Peserta;Cakupan\n${rows.join('\n')}\n`;

  it('is who is left over', async () => {
    const found = await wrong(
      table('Lebak;600;400;40%', 'Tabanan;1500;500;25,0', 'Pandeglang;9;;'),
    );
    expect(found).toEqual([['left-over-coverage', 'Potensi', undefined]]);
    const computed = table('Lebak;617;412;40.03887269193391', 'Tabanan;1500;503;25.11233150274588');
    expect(await wrong(computed)).toEqual(found);
    expect(await wrong(table('Lebak;600;400;0,4', 'Tabanan;1500;500;0,25'))).toEqual(found);
  });

  it.each([
    ['that of the potential', ['Lebak;1000;400;40', 'Tabanan;2000;500;25']],
    ['that of the potential as a ratio', ['Lebak;1000;400;0,4', 'Tabanan;2000;500;0,25']],
    ['neither', ['Lebak;600;400;40', 'Tabanan;1500;500;26']],
    ['either, so few are members', ['Lebak;100000;10;0', 'Tabanan;200000;20;0']],
  ])('is not told by a coverage of %s', async (_, rows) => {
    expect(await wrong(table(...rows))).toEqual([]);
  });

  it('is taken where the user names it', async () => {
    const rows = ['Lebak;600;400;40', 'Tabanan;1500;500;25'];
    expect(await wrong(table(...rows), { columns: POTENTIAL })).toEqual([]);
  });
});
