import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { bookOf } from '../support/book.js';
import { codes, read } from '../support/read.js';

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

  it('counts thousands where its head says so', async () => {
    const rows = [
      ['wilayah', 'potensi (ribu orang)', 'aktif'],
      ['A', 12.5, 3],
    ];
    const { cells } = await read(await bookOf({ Data: rows }));
    expect(cells[0]?.potential).toBe(12_500);
  });

  it('is asked for a sheet where several could be the table', async () => {
    const book = await bookOf({ Satu: [HEAD, ...ROWS], Dua: [HEAD, ['C', 'x', 7, 1]] });
    expect(await codes(book)).toEqual(['several-sheets']);
    expect((await read(book, { sheet: 'dua' })).cells.map(facts)).toEqual([['C', 'x', null, 7, 1]]);
  });
});
