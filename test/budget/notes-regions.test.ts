import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { ON_READING } from '../../src/budget/notes-reading.js';
import { findingsOf, readAll } from '../support/findings.js';

/** All notes on how tables were read. */
async function notedOf(files: Readonly<Record<string, string>>): Promise<Note[]> {
  const read = await readAll(files);
  return ON_READING.flatMap((observe) => observe(findingsOf({ read })));
}

const file = 't.csv';
const noted = (text: string) => notedOf({ [file]: text });

describe('of regions is said', () => {
  const coded = (...rows: string[]) =>
    noted(`kode;wilayah;potensi;aktif\n${rows.map((row) => `${row};9;3\n`).join('')}`);

  it('which names nobody knows, each as it stands', async () => {
    const text = 'kabupaten;potensi;aktif\nLebak;10;5\nPandeglangg;20;6\nCilegon;9;3\nAjaib;9;3\n';
    expect(await noted(text)).toEqual([
      { code: 'regions-unknown', file, names: ['Pandeglangg', 'Ajaib'] },
    ]);
  });

  it('nothing where codes and names are those of Kemendagri', async () => {
    expect(await coded('36.02;Lebak', '36.01;Pandeglang')).toEqual([]);
  });

  it('that their codes are those of BPS, and which of them are old ones', async () => {
    // Merauke was 9401 before its province was divided; Simeulue is 1101 of BPS to this day.
    expect(await coded('1101;Simeulue', '9401;Merauke')).toEqual([
      { code: 'codes-bps', file },
      { code: 'regions-read', file, way: 'old-code', names: ['9401 Merauke'] },
    ]);
  });

  it('that nothing tells whose codes they are: 1101 is Aceh Selatan, or Simeulue of BPS', async () => {
    expect(await noted('kode;potensi;aktif\n1101;9;3\n1102;8;2\n')).toEqual([
      { code: 'codes-untold', file, value: '1101' },
    ]);
  });

  it.each([
    ['by-name', ['9999;Merauke', '36.02;Lebak'], ['9999 Merauke']],
    ['other-name', ['36.02;Lebak', '52.71;Mataraam'], ['52.71 Mataraam']],
    ['marked-name', ['36.02;Lebak', ';Pandeglang 1)'], ['Pandeglang 1)']],
    ['zero-lost', ['32.1;', '36.02;Lebak'], ['32.1']],
  ] as const)('which were not read as they stand, and how: %s', async (way, rows, names) => {
    expect(await coded(...rows)).toEqual([{ code: 'regions-read', file, way, names }]);
  });

  it('each way by itself, where several were gone', async () => {
    expect(await coded('9999;Merauke', '52.71;Mataraam', '9998;Nabire', '36.02;Lebak')).toEqual([
      { code: 'regions-read', file, way: 'by-name', names: ['9999 Merauke', '9998 Nabire'] },
      { code: 'regions-read', file, way: 'other-name', names: ['52.71 Mataraam'] },
    ]);
  });
});

describe('of printed totals is said', () => {
  const HEAD = 'kabupaten;segmen;potensi;aktif\n';

  it('where they stand in each file, from the top', async () => {
    const one =
      'Lebak;petani;10;5\nLebak;nelayan;20;6\nLebak;total;30;11\nPandeglang;petani;1;1\nPandeglang;nelayan;2;2\nPandeglang;total;3;3\nJUMLAH;;33;14\n';
    const other = 'Kab. Serang;petani;10;5\nJUMLAH;;10;5\n';
    const none = 'Kota Serang;petani;10;5\n';
    const files = { 'a.csv': HEAD + one, 'b.csv': HEAD + other, 'c.csv': HEAD + none };
    expect(await notedOf(files)).toEqual([
      { code: 'totals-left-out', file: 'a.csv', lines: [4, 7, 8] },
      { code: 'totals-left-out', file: 'b.csv', lines: [3] },
    ]);
  });

  it('which of them a row without a count explains, and what that count would be', async () => {
    const text = 'kabupaten;potensi;aktif\nLebak;10;5\nPandeglang;20;\nJUMLAH;30;9\n';
    const same = { code: 'total-incomplete', file, line: 4, label: 'JUMLAH', lines: [3] };
    expect((await noted(text)).filter(({ code }) => code === 'total-incomplete')).toEqual([
      // 10 and the 20 of Pandeglang are the 30 printed
      { ...same, role: 'potential', printed: 30, sum: 10, missing: 0 },
      // 5 and what Pandeglang would have are the 9 printed
      { ...same, role: 'registered', printed: 9, sum: 5, missing: 9 - 5 },
    ]);
  });

  it('of many that are wrong only the first three', async () => {
    const regions = ['Lebak', 'Pandeglang', 'Kab. Serang', 'Cilegon'];
    const rows = regions.map(
      (name) => `${name};petani;10;5\n${name};nelayan;20;6\n${name};total;31;11\n`,
    );
    const notes = await noted(HEAD + rows.join(''));
    const differing = notes.filter((note) => note.code === 'total-differs');
    expect(differing.map(({ line, printed, sum }) => [line, printed, sum])).toEqual([
      [4, 31, 30],
      [7, 31, 30],
      [10, 31, 30],
    ]);
  });
});
