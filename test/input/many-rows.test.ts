import { describe, expect, it } from 'vitest';
import { codes, read } from '../support/read.js';

const HEAD = 'kode;wilayah;segmen;potensi;aktif\n';
const ROWS = 20_000;

/** A table of one region, a row for each number. */
function tableOf(rowOf: (at: number) => readonly [string, number, number], region = '35.23;Tuban') {
  const rows = Array.from({ length: ROWS }, (_, at) => `${region};${rowOf(at).join(';')}\n`);
  return HEAD + rows.join('');
}

/** Counts that add up to none of each other. */
function counts(at: number): [number, number] {
  const potential = ((at + 7) * 7919) % 4999;
  return [potential + 17, (potential >> 1) + (at % 3)];
}

describe('rows of one region, thousands of them', { timeout: 10_000 }, () => {
  it('may be totals over the same segments', async () => {
    const table = tableOf((at) => [at % 2 ? `jumlah ${at}` : `s${at}`, ...counts(at)]);
    const { cells, wholes } = await read(table);
    expect([cells.length, wholes.length]).toEqual([ROWS / 2, ROWS / 2]);
    expect(new Set(wholes.map(({ parts }) => parts.rows))).toHaveLength(1);
  });

  it('may be totals with names of their own', async () => {
    const tableWith = (every: number) =>
      tableOf((at) => [at % every === 1 ? `jumlah t${at}` : `s${at}`, ...counts(at)]);
    expect((await read(tableWith(2))).wholes).toHaveLength(ROWS / 2);
    expect(await codes(tableWith(5000))).toEqual(new Array(4).fill('total-of-none'));
  });

  it('may be totals over two segments each', async () => {
    const names = ['a', 'b', 'a+b'] as const;
    const nameOf = (at: number) =>
      names[at % 3]?.replaceAll(/[ab]/g, `$&${Math.floor(at / 3)}`) ?? '';
    const { wholes } = await read(tableOf((at) => [nameOf(at), ...counts(at)]));
    expect(wholes).toHaveLength(Math.floor(ROWS / 3));
    expect(wholes.every(({ parts }) => parts.rows.length === 2)).toBe(true);
  });

  it('may be totals over nothing', async () => {
    const table = tableOf((at) => [`jumlah ${at}`, ...counts(at)], ';Entah Berantah');
    expect((await read(table)).wholes).toEqual([]);
  });

  it('may be sums of all others many times', async () => {
    const parts = Array.from({ length: ROWS - 50 }, (_, at) => counts(at));
    const sum = (of: 0 | 1) => parts.reduce((all, each) => all + each[of], 0);
    const table = tableOf((at) => [`s${at}`, ...(parts[at] ?? [sum(0), sum(1)])]);
    const { cells, wholes } = await read(table);
    expect([cells.length, wholes.length]).toEqual([ROWS - 50, 50]);
  });

  it('may be followed by a total of each, of the same rows', async () => {
    const table = tableOf((at) => [`s${at}`, ...counts(at)]);
    const sum = (of: 0 | 1) =>
      Array.from({ length: ROWS }, (_, at) => counts(at)[of]).reduce((all, each) => all + each, 0);
    const total = `;JUMLAH;;${sum(0)};${sum(1)}\n`;
    const { wholes } = await read(table + total.repeat(ROWS));
    expect(wholes).toHaveLength(ROWS);
    expect(wholes.every(({ parts }) => parts.rows.length === ROWS)).toBe(true);
  });

  it('may stand twice', async () => {
    const table = tableOf((at) => ['petani', ...counts(at)]);
    expect(await codes(table)).toHaveLength(ROWS - 1);
    const { cells } = await read(table, { duplicates: 'sum' });
    expect(cells).toHaveLength(1);
    expect(cells[0]?.further).toHaveLength(ROWS - 1);
  });
});
