import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { ON_READING } from '../../src/budget/notes-reading.js';
import type { ReadChoices, ReadTable } from '../../src/input/table.js';
import { findingsOf, readAll } from '../support/findings.js';
import { readSides } from '../support/read.js';

function notesOf(read: ReadTable): Note[] {
  return ON_READING.flatMap((observe) => observe(findingsOf({ read })));
}

/** All notes on how one table was read. */
async function noted(text: string, choices: Partial<ReadChoices> = {}): Promise<Note[]> {
  return notesOf(await readAll({ 't.csv': text }, choices));
}

const file = 't.csv';

describe('a table that says what it means', () => {
  it('needs no note, as text or in a join whose rows all match', async () => {
    const text = 'kabupaten;segmen;periode;potensi;peserta aktif\nLebak;petani;2025-11;10;5\n';
    expect(await noted(text)).toEqual([]);
    const [potential, registered] = ['wilayah;potensi\nA;9\n', 'wilayah;peserta aktif\nA;1\n'];
    for (const unmatched of ['error', 'skip', 'zero'] as const)
      expect(notesOf((await readSides(potential, registered, { unmatched })).table)).toEqual([]);
  });
});

describe('of its heads is said', () => {
  const head = async (heads: string, choices: Partial<ReadChoices> = {}) =>
    noted(`${heads}\nLebak;10;5;4\nPandeglang;20;6;5\n`, choices);

  it('that active members were taken, and not all that are registered', async () => {
    expect(await head('kabupaten;potensi;peserta;peserta aktif')).toEqual([
      { code: 'active-taken', head: 'peserta aktif', aside: 'peserta', file },
    ]);
  });

  it('that potential and members are of two years', async () => {
    const years = (one: number, other: number) =>
      head(`kabupaten;potensi ${one};peserta aktif ${other};catatan`);
    expect(await years(2024, 2025)).toEqual([
      { code: 'times-differ', head: 'potensi 2024', other: 'peserta aktif 2025', file },
    ]);
    expect(await years(2025, 2025)).toEqual([]);
  });

  it('that one was not used which is nearly a known one', async () => {
    expect(await head('kabupaten;potensi;peserta aktif;segmn')).toEqual([
      { code: 'head-ignored', head: 'segmn', suggestion: 'segmen', file },
    ]);
  });

  it('that the only column of numbers of a side was taken for its count', async () => {
    const { table } = await readSides('wilayah;potensi\nA;9\n', 'wilayah;bpjstk\nA;3\n');
    expect(notesOf(table)).toEqual([
      { code: 'sole-head', head: 'bpjstk', role: 'registered', file: 'r.csv' },
    ]);
  });

  it('that one of three digits behind a count may be what is left of its thousands', async () => {
    const text = 'wilayah,potensi,peserta aktif,keterangan\nA,842,4,120\nB,900,8,300\n';
    expect(await noted(text)).toEqual([{ code: 'split-thousands', file, head: 'keterangan' }]);
  });

  it('that one adds up others, so that nobody is counted twice', async () => {
    // 6,000 + 4,000 are 10,000 and 700 + 300 are 1,000
    const text =
      'Kabupaten;Potensi L;Potensi P;Potensi L+P;Aktif L;Aktif P;Aktif L+P\nA;6000;4000;10000;700;300;1000\n';
    expect(await noted(text, { isWide: true })).toEqual([
      { code: 'sum-columns', file, segment: 'L+P', of: ['L', 'P'] },
    ]);
  });
});

describe('of its rows is said', () => {
  it('that 1 November is read where it could be 11 January', async () => {
    const text = (day: string) => `wilayah;periode;potensi;peserta aktif\nA;${day};9;3\n`;
    expect(await noted(text('01/11/2025'))).toEqual([
      { code: 'day-first', file, example: '01/11/2025', read: '2025-11' },
    ]);
    expect(await noted(text('30/11/2025'))).toEqual([]);
  });

  it('that names above blocks of regions were read as their segments', async () => {
    const text =
      'wilayah;potensi;aktif\nPETANI;30000;3000\nKab. Lebak;10000;1000\nKab. Serang;20000;2000\nNELAYAN;15000;1500\nKab. Lebak;5000;500\nKab. Serang;10000;1000\n';
    expect(await noted(text)).toEqual([
      { code: 'block-segments', file, segments: ['PETANI', 'NELAYAN'] },
      { code: 'totals-left-out', file, lines: [2, 5] },
    ]);
  });

  it('which are in no figure as a count is missing, and what is known of them', async () => {
    const text =
      'kabupaten;potensi;aktif\nLebak;10;5\nPandeglang;20;\nKab. Serang;;7\nCilegon;30;-\n';
    const regions = ['Kabupaten Pandeglang', 'Kabupaten Serang', 'Kota Cilegon'];
    expect(await noted(text)).toEqual([
      {
        ...{ code: 'left-out', file, lines: [3, 4, 5] },
        what: { rows: 3, potential: 20 + 30, registered: 7, regions },
      },
    ]);
  });

  it('which are of members who are not active, and how many those are', async () => {
    const text =
      'kabupaten;status kepesertaan;potensi;aktif\nLebak;aktif;10;5\nLebak;non aktif;;3\nPandeglang;aktif;20;6\nPandeglang;keluar;;4\n';
    expect(await noted(text)).toEqual([
      { code: 'inactive-rows', file, lines: [3, 5], workers: 3 + 4 },
    ]);
  });

  it('each once, where a row has members of several segments', async () => {
    const text =
      'kabupaten;keaktifan;potensi petani;aktif petani;potensi nelayan;aktif nelayan\nLebak;aktif;10;5;20;6\nLebak;keluar;;3;;4\n';
    expect(await noted(text, { isWide: true })).toEqual([
      { code: 'inactive-rows', file, lines: [3], workers: 3 + 4 },
    ]);
  });

  it('that they have no match on the other side, unless the table is refused for it', async () => {
    const [potential, registered] = ['wilayah;potensi\nA;9\nB;8\n', 'wilayah;peserta aktif\nA;1\n'];
    const of = async (unmatched: ReadChoices['unmatched']) =>
      notesOf((await readSides(potential, registered, { unmatched })).table);
    expect(await of('skip')).toEqual([{ code: 'unmatched', way: 'skip', rows: 1 }]);
    expect(await of('error')).toEqual([]);
  });
});
