import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { bookOf } from '../support/book.js';
import { codes, read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';
import { entriesOf } from '../support/workbook.js';
import { zipOf } from '../support/zip.js';

function facts({ region, segment, period, potential, registered }: Cell) {
  return [region.name, segment, period, potential, registered];
}

const HEAD = ['wilayah', 'segmen', 'potensi', 'peserta aktif'];
const ROWS = [
  ['A', 'petani', 1498, 850],
  ['B', 'petani', 12_345, 1002],
];

describe('a workbook', () => {
  it('is read like the same table as text', async () => {
    const text = `${HEAD.join(';')}\n${ROWS.map((row) => row.join(';')).join('\n')}\n`;
    const { cells, files } = await read(await bookOf({ Data: [HEAD, ...ROWS] }));
    expect(cells.map(facts)).toEqual((await read(text)).cells.map(facts));
    expect(files[0]).toMatchObject({ encoding: 'xlsx', delimiter: null, sheet: { name: 'Data' } });
  });

  it('has its table found under titles, over two rows of heads, on the sheet that holds it', async () => {
    const book = await bookOf({
      Sampul: [['Laporan'], ['2025']],
      Data: [
        ['Tabel 1. Kepesertaan'],
        [],
        ['Kabupaten', 'Jumlah', 'Peserta'],
        [null, 'Potensi', 'Aktif'],
        ['Lebak', 9, 3],
        ['Jumlah', 9, 3],
        ['Sumber: BPS'],
      ],
    });
    const { cells, wholes } = await read(book);
    expect(cells).toMatchObject([{ potential: 9, registered: 3, origin: { line: 5 } }]);
    expect(wholes).toHaveLength(1);
  });

  it('never has its numbers read as grouped text, nor its text as numbers', async () => {
    // A number 1.498 is no count, whatever the marks of the texts beside it.
    const mixed = [HEAD, ['A', 'x', 1.498, 3], ['B', 'x', '2.500', 4]];
    expect(await codes(await bookOf({ Data: mixed }))).toEqual(['count-fraction']);
    expect(await codes(await bookOf({ Data: mixed }), { numbers: 'id' })).toEqual([
      'count-fraction',
    ]);
    const whole = [HEAD, ['A', 'x', 1498, 3], ['B', 'x', '2.500', 4]];
    const { cells, files } = await read(await bookOf({ Data: whole }));
    expect(cells.map(({ potential }) => potential)).toEqual([1498, 2500]);
    expect(files[0]?.marked.map(({ example }) => example)).toEqual(['2.500']);
  });

  const text = (name: string, value: string) =>
    `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const head = (...names: string[]) =>
    `<row r="1">${names.map((name, at) => text(`${'ABCDE'[at]}1`, name)).join('')}</row>`;

  it('has the regions, segments and periods of merged cells in all their rows', async () => {
    const data = `${head('kabupaten', 'segmen', 'tahun', 'potensi', 'peserta aktif')}
      <row r="2">${text('A2', 'Lebak')}${text('B2', 'petani')}<c r="C2"><v>2025</v></c><c r="D2"><v>10</v></c><c r="E2"><v>1</v></c></row>
      <row r="3">${text('B3', 'nelayan')}<c r="D3"><v>5</v></c><c r="E3"><v>2</v></c></row>
      <row r="4">${text('A4', 'Pandeglang')}${text('B4', 'petani')}<c r="D4"><v>20</v></c><c r="E4"><v>3</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C4"/></mergeCells>';
    const { cells } = await read(zipOf(entriesOf({ data, after })));
    expect(cells.map(facts)).toEqual([
      ['Kabupaten Lebak', 'petani', '2025', 10, 1],
      ['Kabupaten Lebak', 'nelayan', '2025', 5, 2],
      ['Kabupaten Pandeglang', 'petani', '2025', 20, 3],
    ]);
  });

  it('is refused where a count is merged over several rows', async () => {
    const data = `${head('kabupaten', 'potensi', 'peserta aktif')}
      <row r="2">${text('A2', 'Lebak')}<c r="B2"><v>10</v></c><c r="C2"><v>1</v></c></row>
      <row r="3">${text('A3', 'Pandeglang')}<c r="C3"><v>2</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>';
    expect(await codes(zipOf(entriesOf({ data, after })))).toEqual(['count-merged']);
    const beside = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B3:C3"/></mergeCells>';
    expect(await codes(zipOf(entriesOf({ data, after: beside })))).not.toContain('count-merged');
  });

  it.each(['', '<v>0</v>', '<v></v>'])(
    'is refused where a count is a formula that nobody computed, whatever missing is: %s',
    async (value) => {
      const data = (formula: string) => `${head('kabupaten', 'potensi', 'peserta aktif')}
        <row r="2">${text('A2', 'Lebak')}<c r="B2"><v>10</v></c><c r="C2"><f>${formula}</f>${value}</c><c r="D2"><v>4</v></c></row>
        <row r="3">${text('A3', 'Jumlah')}<c r="B3"><v>10</v></c><c r="C3"><f>SUBTOTAL(9,C2)</f>${value}</c></row>`;
      const properties = '<calcPr fullCalcOnLoad="1"/>';
      const book = (formula: string) => zipOf(entriesOf({ data: data(formula), properties }));
      for (const missing of ['skip', 'zero'] as const)
        expect(await codes(book('D2*2'), { missing })).toEqual(['formula-uncomputed']);
      const { cells, wholes } = await read(book('SUM(D2:D2)'));
      expect(cells.map(({ registered }) => registered)).toEqual([4]);
      expect(wholes.map(({ printed }) => [...printed])).toEqual([[['potential', 10]]]);
    },
  );

  it('counts thousands where its head says so', async () => {
    const rows = [
      ['wilayah', 'potensi (ribu orang)', 'aktif'],
      ['A', 12.5, 3],
    ];
    const { cells } = await read(await bookOf({ Data: rows }));
    expect(cells[0]?.potential).toBe(12_500);
  });

  it.each([
    ['the only one with that count', 'potensi', 'peserta aktif'],
    ['called like it, with one column of numbers', 'jumlah', 'jumlah'],
  ])('has its potential and its members on two sheets, each %s', async (_, potential, members) => {
    const book = await bookOf({
      Potensi: [
        ['wilayah', potential],
        ['A', 9],
        ['B', 8],
      ],
      Peserta: [
        ['wilayah', members],
        ['A', 3],
        ['B', 2],
      ],
    });
    await inFolder({ 'x.xlsx': book }, async (cwd) => {
      const words = ['gap', '--potential', 'x.xlsx', '--registered', 'x.xlsx'];
      const { stdout } = await run([...words, '--format', 'json'], { cwd });
      expect(JSON.parse(stdout).totals).toMatchObject({ potential: 17, registered: 5 });
    });
  });

  it('is read from the only sheet that has both counts', async () => {
    const book = await bookOf({
      Ringkasan: [
        ['wilayah', 'potensi'],
        ['A', 99],
      ],
      Data: [HEAD, ...ROWS],
    });
    expect((await read(book)).cells).toHaveLength(ROWS.length);
  });

  it('is asked for a sheet where several could be the table', async () => {
    const book = await bookOf({ Satu: [HEAD, ...ROWS], Dua: [HEAD, ['C', 'x', 7, 1]] });
    expect(await codes(book)).toEqual(['several-sheets']);
    expect((await read(book, { sheet: 'dua' })).cells.map(facts)).toEqual([['C', 'x', null, 7, 1]]);
  });
});
