import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { ON_READING } from '../../src/budget/notes-reading.js';
import { bookOf } from '../support/book.js';
import { findingsOf, readAll } from '../support/findings.js';
import { entriesOf, type MadeWorkbook } from '../support/workbook.js';
import { zipOf } from '../support/zip.js';

/** All notes on how a workbook was read. */
async function noted(book: Buffer): Promise<Note[]> {
  const read = await readAll({ 'b.xlsx': book });
  return ON_READING.flatMap((observe) => observe(findingsOf({ read })));
}

const file = 'b.xlsx';
const text = (value: string | number) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number) => `<c><v>${value}</v></c>`;
const HEAD = `<row>${['wilayah', 'potensi', 'peserta aktif', 'catatan'].map(text).join('')}</row>`;
const ROW = `<row>${text('Lebak')}${number(10)}${number(5)}${number(1)}</row>`;
const made = (rows: string, more: MadeWorkbook = {}) =>
  noted(zipOf(entriesOf({ data: HEAD + ROW + rows, ...more })));

describe('of a workbook is said what its screen does not show', () => {
  it('nothing, where all of it is shown', async () => {
    expect(await made('')).toEqual([]);
  });

  it('that there are other sheets, which were not read', async () => {
    const Data = [
      ['wilayah', 'potensi', 'aktif'],
      ['Lebak', 9, 3],
    ];
    expect(await noted(await bookOf({ Sampul: [['Laporan']], Data, Catatan: [['x']] }))).toEqual([
      { code: 'sheet-taken', file, sheet: 'Data', others: ['Sampul', 'Catatan'] },
    ]);
  });

  it('that hidden rows and columns were read all the same, either or both', async () => {
    const rows = `<row hidden="1">${text('Pandeglang')}${number(20)}${number(6)}</row>`;
    const before = '<cols><col min="4" max="4" hidden="1"/></cols>';
    const hidden = { code: 'hidden-read', file };
    expect(await made(rows)).toEqual([{ ...hidden, rows: 1, columns: 0 }]);
    expect(await made('', { before })).toEqual([{ ...hidden, rows: 0, columns: 1 }]);
    expect(await made(rows, { before })).toEqual([{ ...hidden, rows: 1, columns: 1 }]);
  });

  it('which formulas nobody had computed: those that are blank, and those that were added up', async () => {
    const last = (cell: string, formula: string) =>
      `<row>${text(`Kab. ${cell}`)}${number(20)}${number(6)}<c r="${cell}"><f>${formula}</f></c></row>`;
    const of = async (rows: string) =>
      (await made(rows)).filter(({ code }) => code !== 'regions-unknown');
    const blank = { code: 'uncomputed', file, cells: ['D3'] };
    expect(await of(last('D3', 'VLOOKUP(A3,X!A:B,2)'))).toEqual([blank]);
    expect(await of(last('D3', 'SUM(B2:B3)'))).toEqual([
      { code: 'computed-here', file, cells: ['D3'] },
    ]);
    expect(await of(last('D3', 'B2/C2') + last('D4', 'SUM(B2:C2)'))).toEqual([
      blank,
      { code: 'computed-here', file, cells: ['D4'] },
    ]);
  });

  it('which cells had the raised mark of a footnote, so that 6 with a raised 1 is not 61', async () => {
    const mark = '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    const raised = `<c r="C3" t="inlineStr"><is><r><t>6</t></r>${mark}</is></c>`;
    expect(await made(`<row>${text('Pandeglang')}${number(20)}${raised}</row>`)).toEqual([
      { code: 'marks-off', file, cells: ['C3'] },
    ]);
  });
});
