import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { codes, read } from '../support/read.js';

async function regions(text: string) {
  const { cells } = await read(text);
  return cells.map(({ region: { code, name } }: Cell) => [code, name]);
}

describe('the regions of a file', () => {
  it('have their official names and dotted codes, whatever the file calls them', async () => {
    const table =
      'kabupaten;potensi;aktif\nKAB. LEBAK;9;3\n72. Kota Cilegon;8;2\nSerang;7;1\nKota Serang;6;1\n';
    expect(await regions(table)).toEqual([
      ['36.02', 'Kabupaten Lebak'],
      ['36.72', 'Kota Cilegon'],
      ['36.04', 'Kabupaten Serang'],
      ['36.73', 'Kota Serang'],
    ]);
  });

  it('are told by the numbering that their names fit', async () => {
    const bps =
      'kode;wilayah;potensi;aktif\n1101;Simeulue;9;3\n9401;Merauke;8;2\n7605;Mamuju Utara;7;1\n';
    const { cells, files } = await read(bps);
    expect(cells.map(({ region }) => [region.code, region.name])).toEqual([
      ['11.09', 'Kabupaten Simeulue'],
      ['93.01', 'Kabupaten Merauke'],
      ['76.01', 'Kabupaten Pasangkayu'],
    ]);
    expect(files[0]?.numbering).toBe('bps');
  });

  it('are refused where code and name are two, or a name is of several', async () => {
    expect(await codes('kode;wilayah;potensi;aktif\n36.02;Kota Cilegon;9;3\n')).toEqual([
      'code-name-differ',
    ]);
    expect(await codes('kabupaten;potensi;aktif\nSerang;9;3\nLebak;9;3\n')).toEqual([
      'region-ambiguous',
    ]);
  });

  it.each([
    ['Kab. Lebak (36.02)', '36.02'],
    ['Kota Serang [3673]', '36.73'],
    ['36.02 - Lebak', '36.02'],
    ['3602 Kab. Lebak', '36.02'],
    ['Lebak - 36.02', '36.02'],
    ['12. Kab. Lebak', '36.02'],
  ])('are told by the name and the code in one cell: %s', async (name, code) => {
    expect(await regions(`kabupaten;potensi;aktif\n${name};9;3\n`)).toEqual([
      [code, expect.stringMatching(/Kabupaten Lebak|Kota Serang/)],
    ]);
  });

  it('are refused where the name and the code in one cell are two', async () => {
    expect(await codes('kabupaten;potensi;aktif\nKab. Serang (36.02);9;3\n')).toEqual([
      'code-name-differ',
    ]);
  });

  it('keep codes that were made numbers, and are refused where digits were lost', async () => {
    const table = (...rows: string[]) =>
      `kode;potensi;aktif\n${rows.map((code) => `${code};9;3\n`).join('')}`;
    expect(await regions(table('3601.0', '3602.0'))).toEqual([
      ['36.01', 'Kabupaten Pandeglang'],
      ['36.02', 'Kabupaten Lebak'],
    ]);
    expect(await regions(table('36,01', '36,02'))).toHaveLength(2);
    for (const lost of ['3,60E+03', '3.6E+03', '2026-02-01', '11-Sep', 'Nov-09', '01/11/2026'])
      expect(await codes(table(lost, lost)), lost).toContain('code-lost');
    expect(
      await regions('kode;wilayah;potensi;aktif\n3,60E+03;Lebak;9;3\n3,60E+03;Pandeglang;9;3\n'),
    ).toHaveLength(2);
  });

  it('are provinces where a row has no code and is called like its province', async () => {
    const table =
      'kd_prov;nm_prov;kd_kabkot;nm_kabkot;potensi;aktif\n15;Jambi;1571;Jambi;9;3\n15;Jambi;0;Jambi;9;3\n';
    const { cells, wholes } = await read(table);
    expect(cells.map(({ region }) => region.name)).toEqual(['Kota Jambi']);
    expect(wholes.map(({ label, kind }) => [label, kind])).toEqual([['Jambi, all', 'level']]);
  });

  it('of a district called Kota is no total where its code says so, and one where none does', async () => {
    const rows = ['35.71.01;Mojoroto;10;1', '35.71.02;Kota;10;1', '35.71.03;Pesantren;8;1'];
    const named = async (all: readonly string[]) =>
      (await regions(`kode;kecamatan;potensi;aktif\n${all.join('\n')}\n`)).map(([, name]) => name);
    expect(await named(rows)).toEqual(['Mojoroto', 'Kota', 'Pesantren']);
    expect(await named([...rows.slice(0, 1), '35.71;Kota;10;1'])).toEqual(['Mojoroto']);
  });

  it('have whole codes where the file splits them over columns', async () => {
    const table =
      'kode_provinsi;kode_kabupaten;kabupaten;potensi;aktif\n36;4;Kab. Serang;9;3\n36;73;Kota Serang;8;2\n36;0;;17;5\n';
    expect(await regions(table)).toEqual([
      ['36.04', 'Kabupaten Serang'],
      ['36.73', 'Kota Serang'],
    ]);
    const villages =
      'kode_prov;kode_kab;kode_kec;kode_desa;desa;potensi;aktif\n36;4;12;2003;Ranjeng;9;3\n';
    expect(await regions(villages)).toEqual([['36.04.12.2003', 'Ranjeng']]);
  });

  it('of one name are told apart by what they lie in', async () => {
    const table =
      'kecamatan;desa;potensi;aktif\nKibin;Sukamaju;9;3\nCikande;Sukamaju;8;2\nCikande;Situterate;7;1\n';
    expect(await regions(table)).toEqual([
      [null, 'Sukamaju, Kibin'],
      [null, 'Sukamaju, Cikande'],
      [null, 'Situterate'],
    ]);
    expect(await codes(`${table}Kibin;Sukamaju;1;1\n`)).toEqual(['duplicate-cell']);
  });

  it('of one name in two files are one region only where they lie in one', async () => {
    const table = 'desa;potensi;aktif\nSukamaju;9;3\nSukamaju;8;2\n';
    expect(await codes(table)).toEqual(['duplicate-cell']);
  });
});
